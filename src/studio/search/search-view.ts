import { type Client, client, findClients } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { type LetterHit, searchLetters } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { isLanguage } from '#foundation/language.ts'
import type { FoundLetter } from './search-letters.tsx'
import type { SearchPageProps } from './search-page.tsx'
import { studioPaths } from '../studio-paths.ts'

/** How many are shown at once. */
const LETTERS = 20
const CLIENTS = 5
const ALL_CLIENTS = 200

/** What is asked on the search page. */
export interface Question {
  words: string
  /** Where the page before ended. */
  before: number | null
  /** A client whose letters alone are asked for. */
  only: string | null
  /** Every client that was found, not the first few. */
  allClients: boolean
}

/** A page of what was found. */
export async function searchView(house: House, question: Question): Promise<Omit<SearchPageProps, 'say' | 'dates'>> {
  const { words, before } = question
  const only = question.only === null ? null : await client(house, { id: question.only })
  const addresses = only?.contacts.flatMap((contact) => contact.addresses) ?? null
  const found = await searchLetters(house, { words, before, addresses, most: LETTERS })
  return {
    action: studioPaths.search(),
    words,
    clients: before === null && !only ? await foundClients(house, question) : { found: [] },
    ...(only ? { only: { id: only.id, name: only.name, everybodyHref: studioPaths.searchFor(words) } } : {}),
    letters: found.letters.map(letterOf),
    ...(found.earlier === null ? {} : { earlierHref: pageHref(question, only, { before: String(found.earlier) }) }),
    ...(before === null ? {} : { newestHref: pageHref(question, only) }),
    lookedBackTo: found.lookedBackTo,
  }
}

function pageHref({ words }: Question, only: Client | null, more: Record<string, string> = {}): string {
  return studioPaths.searchFor(words, { ...(only ? { only: only.id } : {}), ...more })
}

async function foundClients(house: House, { words, allClients }: Question): Promise<SearchPageProps['clients']> {
  const { clients, count } = await findClients(house, { words, most: allClients ? ALL_CLIENTS : CLIENTS })
  return {
    found: clients.map(({ id, name, known }) => {
      return { href: clientPaths.client(id), name, known, onlyHref: studioPaths.searchFor(words, { only: id }) }
    }),
    ...(count > clients.length && !allClients
      ? { more: { count, href: studioPaths.searchFor(words, { clients: 'all' }) } }
      : {}),
  }
}

function letterOf({ id, thread, language, writer, ...shown }: LetterHit): FoundLetter {
  return {
    ...shown,
    href: studioPaths.letter(thread, id),
    mine: writer === 'studio',
    ...(isLanguage(language) ? { language } : {}),
  }
}
