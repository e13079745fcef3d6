import type { House } from '#foundation/house.ts'
import { BROKEN_AFTER, endedAt } from './promise-rules.ts'
import * as store from './promise-store.ts'
import type { MadePromise } from './promise-types.ts'

interface Listing {
  /** Promises to this client only. */
  client?: string | undefined
  most: number
  /** Where the page before ended; null for the first one. */
  after: store.Place | null
}

/** A page of a list, and where the next one begins; null at the end. */
export interface PromisePage {
  promises: MadePromise[]
  next: store.Place | null
}

/** Promises that wait to be kept, the first to fall due first: those that are late stand at the top. Broken ones are not among them. */
export async function openPage(house: House, { client, most, after }: Listing): Promise<PromisePage> {
  const from = house.now() - BROKEN_AFTER
  const rows = await house.store.read((tx) =>
    store.promisesWithin(tx, { client, open: 1, by: 'due_at', from, newestFirst: false, after, most: most + 1 }),
  )
  return pageOf(rows, most, (promise) => promise.due.at)
}

/** Promises that were kept, given up or left undone for two weeks, the newest first. */
export async function endedPage(house: House, { client, most, after }: Listing): Promise<PromisePage> {
  const now = house.now()
  const list = { client, newestFirst: true, most: most + 1 }
  const left = after && { ...after, at: after.at - BROKEN_AFTER }
  const rows = await house.store.read(async (tx) => [
    ...(await store.promisesWithin(tx, { ...list, open: 0, by: 'ended_at', after })),
    ...(await store.promisesWithin(tx, { ...list, open: 1, by: 'due_at', until: now - BROKEN_AFTER, after: left })),
  ])
  const ended = (promise: MadePromise) => endedAt(promise, now) ?? now
  const isAfter = (a: MadePromise, b: MadePromise) => ended(b) - ended(a) || (a.id < b.id ? 1 : -1)
  return pageOf(rows.toSorted(isAfter), most, ended)
}

/** What falls due within a stretch of time, however it stands, the first first; `most` of them. */
export async function dueWithin(
  house: House,
  { client, from, until, most }: { client?: string | undefined; from: number; until: number; most: number },
): Promise<MadePromise[]> {
  const list = { client, by: 'due_at', from, until, newestFirst: false, after: null, most } as const
  const rows = await house.store.read(async (tx) => [
    ...(await store.promisesWithin(tx, { ...list, open: 1 })),
    ...(await store.promisesWithin(tx, { ...list, open: 0 })),
  ])
  return rows.toSorted((a, b) => a.due.at - b.due.at).slice(0, most)
}

function pageOf(rows: readonly MadePromise[], most: number, at: (promise: MadePromise) => number): PromisePage {
  const promises = rows.slice(0, most)
  const last = promises.at(-1)
  return { promises, next: last && rows.length > most ? { at: at(last), id: last.id } : null }
}
