import { clientOfContact } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { countsOf } from './promise-rules.ts'
import * as store from './promise-store.ts'
import type { MadePromise, OpenPromise, PromiseCounts, PromiseSource } from './promise-types.ts'

export type * from './promise-types.ts'
export type { Place } from './promise-store.ts'
export { answerMove, askMove, moveOf, type WaitingMove, waitingMoves, withdrawMove } from './moves.ts'
export { dueWithin, endedPage, openPage, type PromisePage } from './promise-lists.ts'
export { dueAt, LONGEST_WORDS, standingOf, TAKEN_BACK_WITHIN, waitingMove, wasLate, wasMoved } from './promise-rules.ts'
export { dueWords } from './due-words.ts'
export {
  giveUpPromiseIn,
  overdueIn,
  keepPromiseIn,
  makePromise,
  makePromiseIn,
  takeBackKeptIn,
  takeBackPromise,
  takeUpPromiseIn,
} from './promise-verbs.ts'

/** What this room writes to the journal. */
export const PROMISE_ENTRIES = [
  'promise.made',
  'promise.unmade',
  'promise.kept',
  'promise.not-kept',
  'promise.given-up',
  'promise.taken-up',
  'promise.move-asked',
  'promise.move-withdrawn',
  'promise.moved',
  'promise.move-declined',
] as const

/** One promise; null when this studio has none of that id. */
export async function promise(house: House, { id }: { id: string }): Promise<MadePromise | null> {
  return (await promises(house, { ids: [id] }))[0] ?? null
}

/** These promises in the order in which they fall due; those that this studio does not have are left out. */
export function promises(house: House, { ids }: { ids: readonly string[] }): Promise<MadePromise[]> {
  return house.store.read((tx) => store.promisesById(tx, ids))
}

/**
 * The promises made to a client, made to a contact (with those to their client as a whole), or made in one place; `open` leaves out what was
 * kept or given up. In the order in which they fall due.
 */
export async function promisesOf(
  house: House,
  whose: ({ client: string } | { contact: string } | { source: PromiseSource; ref: string }) & { open?: true },
): Promise<MadePromise[]> {
  return house.store.read(async (tx) => {
    if (!('contact' in whose)) return store.promisesOf(tx, whose)
    const client = await clientOfContact(tx, whose.contact)
    return client === null ? [] : store.promisesOf(tx, { ...whose, client })
  })
}

/** Open promises without their words, the first to fall due first; those that fall due before an instant, where one is given. */
export async function openPromises(house: House, { dueBefore }: { dueBefore?: number } = {}): Promise<OpenPromise[]> {
  const rows = await house.store.read((tx) => store.openPromises(tx, { dueBefore }))
  return rows.map(({ id, client, contact, owner, source, ref, due_on: on, due_time: time, due_at: at }) => {
    return { id, client, contact, owner, source, ref, due: { on, time, at } }
  })
}

/** A promise that is neither kept nor given up, as lean as thousands of them can be read: the day that it falls due on, and the last instant. */
export type DuePromise = Pick<OpenPromise, 'id' | 'client' | 'contact' | 'owner' | 'source'> & {
  on: string
  at: number
}

/** The open promises that fall due before an instant, the first first; `most` of them, where it is given. */
export const promisesDueBefore = (
  house: House,
  { before, most = null }: { before: number; most?: number | null },
): Promise<DuePromise[]> => house.store.read((tx) => store.promisesDueBefore(tx, { before, most }))

/** How the promises made to a client, or to a contact and to their client as a whole, went. */
export async function countsFor(house: House, whose: { client: string } | { contact: string }): Promise<PromiseCounts> {
  return house.store.read(async (tx) => {
    const client = 'client' in whose ? whose.client : await clientOfContact(tx, whose.contact)
    if (client === null) return countsOf([], house.now())
    const contact = 'contact' in whose ? whose.contact : undefined
    return countsOf(await store.standablesOf(tx, { client, contact }), house.now())
  })
}
