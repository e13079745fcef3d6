import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import { threadById, threadsById } from '../conversation-store.ts'
import type { Letter, Thread } from '../conversation-types.ts'
import { lettersById } from '../letters/letter-store.ts'
import { isSnoozed } from './snooze-rules.ts'
import * as store from './snooze-store.ts'

/** How a conversation is snoozed. */
export interface Snooze {
  thread: string
  /** Null: until they write. */
  until: number | null
  at: number
}

/**
 * Snoozes a conversation until an instant, or until they write: it leaves what waits on Today and in the list, and comes back by itself. The promise of an answer
 * runs on all the while. Refuses `talk.notFound`, and `talk.past` for what is over.
 */
export function snooze(house: House, { thread, until }: { thread: string; until: number | null }): Promise<void> {
  return house.store.write(async (tx) => {
    const found = await threadById(tx, thread)
    if (!found) throw new Refusal('talk.notFound')
    if (until !== null && until <= house.now()) throw new Refusal('talk.past')
    const over = (await store.snoozes(tx, {})).filter((one) => !isSnoozed(one, one.lastInAt, house.now()))
    await store.removeSnooze(
      tx,
      over.map((one) => one.thread),
    )
    const after = Math.min(found.lastAt, house.now())
    await store.putSnooze(tx, { thread, until, after, at: house.now(), actor: house.actor })
    await record(tx, house, { kind: 'conversation.snoozed', subject: thread, facts: { until } })
  })
}

/** A snoozed conversation is in sight again; one that is not snoozed stays as it is. */
export function wake(house: House, { thread }: { thread: string }): Promise<void> {
  return house.store.write(async (tx) => {
    if (await store.removeSnooze(tx, [thread])) await record(tx, house, { kind: 'conversation.woken', subject: thread })
  })
}

/** Which conversations are snoozed now, by id: of these, or all. */
export async function snoozed(house: House, input: { threads?: readonly string[] } = {}): Promise<Map<string, Snooze>> {
  const rows = await house.store.read((tx) => store.snoozes(tx, input))
  const now = house.now()
  return new Map(
    rows.flatMap((row) =>
      isSnoozed(row, row.lastInAt, now) ? [[row.thread, { thread: row.thread, until: row.until, at: row.at }]] : [],
    ),
  )
}

/** The snoozed conversations, the first to come back first; those until a reply stand last. */
export async function snoozedConversations(
  house: House,
): Promise<{ thread: Thread; last: Letter | null; snooze: Snooze }[]> {
  const all = await snoozed(house)
  const [threads, letters] = await house.store.read(async (tx) => {
    const found = await threadsById(tx, [...all.keys()])
    const ids = found.map(({ lastLetter }) => lastLetter)
    return [found, new Map((await lettersById(tx, ids)).map((letter) => [letter.id, letter]))] as const
  })
  return threads
    .flatMap((thread) => {
      const found = all.get(thread.id)
      return found ? [{ thread, last: letters.get(thread.lastLetter) ?? null, snooze: found }] : []
    })
    .toSorted((a, b) => whenOf(a.snooze) - whenOf(b.snooze) || (a.thread.id < b.thread.id ? -1 : 1))
}

const whenOf = ({ until }: Snooze) => until ?? Number.MAX_SAFE_INTEGER
