import type { Client, Contact } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { concernsInBrief } from '#concern/concern.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import type { OpeningProps } from '#concern/studio/opening-form.tsx'
import { type Letter, letters } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { isLanguage } from '#foundation/language.ts'
import { evidenceIn, isBehaviour, sentenceAround, type SignKind, SIGNS } from '#reading/reading.ts'
import type { Filled } from '#ui/field.tsx'
import type { Studio } from '../studio.ts'
import { studioPaths } from '../studio-paths.ts'
import { grownOf } from './grown.ts'

/** Where it begins, as the address or the form says it: each may be of somebody else's, and then counts for nothing. */
export interface Asked {
  contact?: string | undefined
  letter?: string | undefined
  sign?: string | undefined
}

/** What a concern can be opened from: the letter, the sign in it, and whose it is. */
export interface From {
  client: Client
  contact: Contact | undefined
  letter: Letter | null
  sign: SignKind | null
  /** The words of theirs that told it; empty for behaviour, and without a letter. */
  quote: string
}

/** What is behind the address: a letter of this client's contact, a sign that stands in it. */
export async function openingFrom(house: House, client: Client, asked: Asked): Promise<From> {
  const contacts = client.contacts.filter((one) => one.archivedAt === null)
  const found = asked.letter ? (await letters(house, { ids: [asked.letter] })).get(asked.letter) : undefined
  const meant = contacts.find((one) => one.id === asked.contact)
  const writer = found && contacts.find((one) => one.addresses.includes(found.from.address))
  const sign = SIGNS.find((one) => one === asked.sign) ?? null
  // Of a silence the letter is the studio's own: whose it is says the address.
  const tells = found && (writer !== undefined || (sign !== null && isBehaviour(sign) && meant !== undefined))
  const letter = tells ? found : null
  const contact = writer ?? meant ?? contacts[0]
  if (!letter) return { client, contact, letter: null, sign: null, quote: '' }
  return { client, contact, letter, sign, quote: await quoteOf(house, letter, { sign, contact }) }
}

/** The words of the sign, as they stand in the letter; of a letter alone all its words, to be shortened. */
async function quoteOf(
  house: House,
  letter: Letter,
  { sign, contact }: Pick<From, 'sign' | 'contact'>,
): Promise<string> {
  if (sign === null) return letter.words.trim()
  if (isBehaviour(sign)) return ''
  const evidence = (await evidenceIn(house, { letters: [letter.id] })).filter((one) => one.kind === sign)
  const strongest = evidence.toSorted((a, b) => b.weight - a.weight)[0]
  if (!strongest) return ''
  const language = isLanguage(letter.language) ? letter.language : (contact?.language ?? 'en')
  const sentence = sentenceAround(letter.words, strongest, language)
  return sentence.includes('…') ? letter.words.slice(strongest.start, strongest.end) : sentence
}

/** What the form shows where a concern is opened. */
export async function openingView(
  house: House,
  from: From,
  { studio, form }: { studio: Studio; form?: Filled },
): Promise<Omit<OpeningProps, 'say' | 'dates' | 'problemTitle'>> {
  const { client, contact, letter, sign, quote } = from
  const open = contact ? await concernsInBrief(house, { contact: contact.id }) : []
  const grown = contact && letter ? await grownOf(house, { client, contact, sign, studio }) : null
  return {
    name: client.name,
    form: form ?? { values: { words: quote, contact: contact?.id ?? '' } },
    action: concernPaths.openings(client.id),
    backHref: letter ? studioPaths.letter(letter.thread, letter.id) : clientPaths.client(client.id),
    contacts: letter && contact ? [contact] : client.contacts.filter((one) => one.archivedAt === null),
    projects: client.projects.filter((one) => one.archivedAt === null),
    ...(letter ? { letter: { id: letter.id, at: letter.at, href: studioPaths.letterPage(letter.id) } } : {}),
    ...(sign ? { sign } : {}),
    behaviour: sign !== null && isBehaviour(sign),
    joins: open.some((one) => one.endedAt === null),
    ...(grown ? { grown } : {}),
  }
}
