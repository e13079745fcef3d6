import { type Client, clients } from '#client/client.ts'
import {
  asksSomething,
  conversations,
  type Correspondent,
  correspondents,
  type Letter,
  type Thread,
} from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { isLanguage } from '#foundation/language.ts'
import { type ReadContact, readings } from '#reading/reading.ts'
import type { ConversationsPageProps, ThreadRow } from './conversations-page.tsx'
import { studioPaths } from './studio-paths.ts'

const PAGE = 25

/** A page of conversations, the latest word first. */
export async function conversationsView(
  house: House,
  input: { before: number | null },
): Promise<Omit<ConversationsPageProps, 'say' | 'dates'>> {
  const found = await conversations(house, { before: input.before ?? Number.MAX_SAFE_INTEGER, most: PAGE + 1 })
  const page = found.slice(0, PAGE)
  const all = await clients(house)
  const read = await readings(house, { of: all })
  const answered = await lastAnswers(
    house,
    page.map(({ thread }) => thread),
  )
  const last = page.at(-1)
  return {
    threads: page.map(({ thread, last }) => rowOf(thread, last, { all, read, answered })),
    ...(found.length > PAGE && last ? { earlierHref: studioPaths.conversationsBefore(last.thread.lastAt) } : {}),
    ...(input.before === null ? {} : { laterHref: studioPaths.conversations() }),
    importHref: studioPaths.imports(),
  }
}

/** Threads as lines of a list on the page of their own client; `known` are the client's correspondents. */
export function threadLines(
  threads: readonly Thread[],
  letters: ReadonlyMap<string, Letter>,
  known: ReadonlyMap<string, Correspondent>,
): ThreadRow[] {
  const answered = new Map([...known.values()].map((one) => [one.address, one.lastOutAt ?? 0]))
  return threads.map((thread) => rowOf(thread, letters.get(thread.lastLetter) ?? null, { all: [], read: [], answered }))
}

/** When the studio last wrote to each of the people in these threads, wherever it was: who has had an answer waits no more. */
async function lastAnswers(house: House, threads: readonly Thread[]): Promise<Map<string, number>> {
  const addresses = [...new Set(threads.flatMap((thread) => thread.person ?? []))]
  return new Map((await correspondents(house, { addresses })).map((one) => [one.address, one.lastOutAt ?? 0]))
}

interface Known {
  all: readonly Client[]
  read: readonly ReadContact[]
  answered: ReadonlyMap<string, number>
}

function rowOf(thread: Thread, last: Letter | null, known: Known): ThreadRow {
  const client = clientIn(thread, known.all)
  const read = known.read.find(
    (one) => one.client.id === client?.id && one.reading.signs.some((sign) => sign.letter === last?.id),
  )
  return {
    id: thread.id,
    subject: thread.subject,
    ...(last && isLanguage(last.language) ? { language: last.language } : {}),
    href: studioPaths.conversation(thread.id),
    ...(client ? { client: client.name } : {}),
    letters: thread.messages,
    last: {
      at: thread.lastAt,
      mine: last?.writer === 'studio',
      name: last?.from.name || last?.from.address || thread.person || '',
    },
    waits: last?.writer === 'person' && asksSomething(last) && last.at > (known.answered.get(last.from.address) ?? 0),
    ...(read ? { reading: read.reading.reading } : {}),
  }
}

function clientIn(thread: Thread, all: readonly Client[]): Client | undefined {
  return all.find((client) =>
    client.contacts.some((contact) => thread.person !== null && contact.addresses.includes(thread.person)),
  )
}
