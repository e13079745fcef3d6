import type { Actor, Walled } from '#foundation/store/tables.ts'

/** Met, open, or something that cannot be (S2-3). */
export const EXPECTATION_STATES = ['open', 'met', 'cannot'] as const
export type ExpectationState = (typeof EXPECTATION_STATES)[number]

/** What a client expects of a project. */
export interface ExpectationRow extends Walled {
  id: string
  client: string
  project: string
  words: string
  state: ExpectationState
  /** The letter in which it was said; null where it was said elsewhere. */
  letter: string | null
  added_at: number
  added_by: Actor
  changed_at: number
  removed_at: number | null
}

export type ExpectationTables = { expectation: ExpectationRow }
