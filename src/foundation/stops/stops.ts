import type { House } from '../house.ts'
import { newId } from '../ids.ts'
import { record } from '../journal.ts'
import type { Actor } from '../store/tables.ts'
import type { Tx } from '../store/store.ts'
import * as store from './stop-store.ts'
import type { StopKind, StopWay } from './stop-types.ts'

export type { StopKind, StopWay } from './stop-types.ts'

/** What stops and lets go on again. */
export const STOP_ENTRIES = ['stop.made', 'stop.ended'] as const

interface Whose {
  contact: string
  client: string
  kind: StopKind
}

/** A kind of message that a contact does not want, or did not want for a time. */
export interface Stop {
  contact: string
  kind: StopKind
  at: number
  actor: Actor
  way: StopWay
  /** When they wanted it again, and their word; null while the stop holds. */
  allowed: { at: number; by: Actor; words: string } | null
}

/**
 * From now on nothing of this kind goes to the contact, until they say otherwise themselves: at once, for ever, and once however often it is said (RFC 8058).
 * Returns whether it was news.
 */
export function stopFor(house: House, { way, ...whose }: Whose & { way: StopWay }): Promise<boolean> {
  return house.store.write(async (tx) => {
    if (await store.holding(tx, whose)) return false
    const id = newId()
    const none = { allowed_at: null, allowed_by: null, allowed_words: '' }
    await store.insertStop(tx, { id, ...whose, at: house.now(), actor: house.actor, way, ...none })
    await note(tx, house, 'stop.made', whose)
    return true
  })
}

/** They want it again, by their own word: `words` are what they said where the user notes it, '' where they pressed it. Returns whether it was news. */
export function allowAgain(house: House, { words, ...whose }: Whose & { words: string }): Promise<boolean> {
  return house.store.write(async (tx) => {
    const stop = await store.holding(tx, whose)
    if (!stop) return false
    await store.allow(tx, { id: stop.id, allowed_at: house.now(), allowed_by: house.actor, allowed_words: words })
    await note(tx, house, 'stop.ended', whose)
    return true
  })
}

/** Whether a kind is stopped for a contact, in the caller's transaction. */
export const isStoppedIn = async (tx: Tx, of: { contact: string; kind: StopKind }): Promise<boolean> =>
  (await store.holding(tx, of)) !== undefined

export const isStopped = (house: House, of: { contact: string; kind: StopKind }): Promise<boolean> =>
  house.store.read((tx) => isStoppedIn(tx, of))

/** What these contacts stopped, or stopped for a time, the newest first. */
export async function stopsOf(house: House, { contacts }: { contacts: readonly string[] }): Promise<Stop[]> {
  const rows = await house.store.read((tx) => store.stopsAmong(tx, contacts))
  return rows.map(({ contact, kind, at, actor, way, allowed_at, allowed_by, allowed_words }) => {
    const allowed =
      allowed_at === null || allowed_by === null ? null : { at: allowed_at, by: allowed_by, words: allowed_words }
    return { contact, kind, at, actor, way, allowed }
  })
}

const note = (tx: Tx, house: House, kind: (typeof STOP_ENTRIES)[number], { contact, client, kind: of }: Whose) =>
  record(tx, house, { kind, subject: contact, client, facts: { of } })
