import type { Actor } from '#foundation/store/tables.ts'

/** A question of a client (S2-10): answered once, and kept with its answer on their own page. */
export interface ClientQuestion {
  id: string
  client: string
  contact: string
  words: string
  askedAt: number
  /** The promise of its answer, in the ledger (room 03); '' where the answer was given by mail. */
  promise: string
  /** The letter of the studio's that held the answer, for one that was given by mail and is kept; null for what was asked on the page. */
  letter: string | null
  /** What was written as an answer and taken back: for the studio's eyes, '' where nothing was. */
  draft: string
  answer: { words: string; at: number; by: Actor } | null
}
