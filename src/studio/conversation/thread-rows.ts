import type { Client } from '#client/client.ts'
import {
  type Correspondent,
  correspondents,
  isOnlyClaimed,
  type Letter,
  needsNoAnswer,
  otherAddresses,
  ownAddresses,
  type ReplyTime,
  type Snooze,
  snoozed,
  type Thread,
  waitsForAnswer,
} from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { isLanguage } from '#foundation/language.ts'
import type { ReadContact } from '#reading/reading.ts'
import { owedIn } from '../owed/owed.ts'
import { studioPaths } from '../studio-paths.ts'
import type { ThreadRow } from './conversations-page.tsx'

/** A thread with its newest letter. */
export interface Spoken {
  thread: Thread
  last: Letter | null
}

/** Threads as lines of a list; `all` are the clients of those who wrote in them, and `read` their readings where a line says whose it is. */
export async function threadLines(
  house: House,
  {
    threads,
    all,
    read,
    time,
  }: { threads: readonly Spoken[]; all: readonly Client[]; read?: readonly ReadContact[]; time: ReplyTime },
): Promise<ThreadRow[]> {
  const addresses = threads.flatMap(({ last }) => (last ? writerOf(last, all).addresses : []))
  const beside = await otherAddresses(house, { addresses: [...new Set(addresses)] })
  const known = await correspondents(house, { addresses: [...new Set([...addresses, ...[...beside.values()].flat()])] })
  const seen: Seen = {
    all,
    known,
    beside,
    now: house.now(),
    owed: await owedIn(house, { clients: all, time }),
    snoozed: await snoozed(house, { threads: threads.map(({ thread }) => thread.id) }),
    own: new Set(threads.some(({ last }) => last && isOnlyClaimed(last)) ? await ownAddresses(house) : []),
    settled: await needsNoAnswer(house, { letters: threads.map(({ thread }) => thread.lastLetter) }),
  }
  return threads.map((one) => ({ ...rowOf(one, seen), ...(read ? attentionTo(one, { all, read }) : {}) }))
}

interface Seen {
  all: readonly Client[]
  known: ReadonlyMap<string, Correspondent>
  /** All addresses of whoever writes from several. */
  beside: ReadonlyMap<string, readonly string[]>
  now: number
  /** By conversation, when the answer to a contact is due. */
  owed: ReadonlyMap<string, { dueAt: number }>
  snoozed: ReadonlyMap<string, Snooze>
  /** The studio's own addresses; empty where no letter only claims to be somebody's. */
  own: ReadonlySet<string>
  /** Letters that need no answer. */
  settled: ReadonlySet<string>
}

function rowOf({ thread, last }: Spoken, seen: Seen): ThreadRow {
  return {
    subject: thread.subject,
    ...(last && isLanguage(last.language) ? { language: last.language } : {}),
    href: studioPaths.conversation(thread.id),
    letters: thread.messages,
    last: {
      at: thread.lastAt,
      mine: last?.writer === 'studio',
      name: last?.from.name || last?.from.address || thread.person || '',
    },
    ...(last && isOnlyClaimed(last) ? { claim: claimIn(last, seen) } : {}),
    ...waitingOf(thread, last, seen),
  }
}

const claimIn = ({ from: { address } }: Letter, { own }: Seen): NonNullable<ThreadRow['claim']> => ({
  kind: own.has(address) ? 'pretended' : 'claimed',
  address,
})

/** A contact waits by the reply promise; a snoozed conversation waits out of sight, and its promise runs on (S1-21). */
function waitingOf(thread: Thread, last: Letter | null, seen: Seen): Pick<ThreadRow, 'waits' | 'owed' | 'snoozed'> {
  const promised = seen.owed.get(thread.id)
  const away = seen.snoozed.get(thread.id)
  const isOwed = promised !== undefined || (last !== null && strangerWaits(last, seen))
  return {
    waits: isOwed && away === undefined,
    ...(promised ? { owed: { dueAt: promised.dueAt, isLate: promised.dueAt < seen.now } } : {}),
    ...(away ? { snoozed: { until: away.until } } : {}),
  }
}

/** Somebody who is no contact has no promise, and waits all the same; nobody waits who was put away. */
function strangerWaits(last: Letter, { all, known, beside, now, settled }: Seen): boolean {
  if (settled.has(last.id) || isOnlyClaimed(last)) return false
  const { addresses, isAway, isContact } = writerOf(last, all)
  if (isContact) return false
  const every = new Set(addresses.flatMap((address) => [address, ...(beside.get(address) ?? [])]))
  const writer = [...every].flatMap((address) => known.get(address) ?? [])
  return !isAway && waitsForAnswer(last, writer, now)
}

/** All addresses of the person who wrote a letter, and whether they, or their client, were put away. */
function writerOf(
  { from: { address } }: Letter,
  all: readonly Client[],
): {
  addresses: string[]
  isAway: boolean
  isContact: boolean
} {
  for (const client of all) {
    const contact = client.contacts.find((one) => one.addresses.includes(address))
    if (contact)
      return {
        addresses: contact.addresses,
        isAway: contact.archivedAt !== null || client.archivedAt !== null,
        isContact: true,
      }
  }
  return { addresses: [address], isAway: false, isContact: false }
}

/** Whose thread it is, and their reading where its last letter speaks for it. */
function attentionTo(
  { thread: { person }, last }: Spoken,
  { all, read }: { all: readonly Client[]; read: readonly ReadContact[] },
): Pick<ThreadRow, 'client' | 'reading'> {
  const client = all.find((one) =>
    one.contacts.some((contact) => person !== null && contact.addresses.includes(person)),
  )
  const found = read.find(
    (one) => one.client.id === client?.id && one.reading.signs.some((sign) => sign.letter === last?.id),
  )
  return {
    ...(client ? { client: client.name } : {}),
    ...(found ? { reading: found.reading.reading } : {}),
  }
}
