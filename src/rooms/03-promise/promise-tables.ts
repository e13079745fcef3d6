import type { Actor, Walled } from '#foundation/store/tables.ts'
import type { PromiseSource } from './promise-types.ts'

export interface PromiseRow extends Walled {
  id: string
  client: string
  contact: string | null
  words: string
  owner: Actor
  source: PromiseSource
  ref: string
  made_at: number
  due_on: string
  due_time: string | null
  due_at: number
  /** 1 until it was kept or given up. */
  open: number
  /** When it was kept or given up. */
  ended_at: number | null
  kept_at: number | null
  proof: string
  proof_letter: string | null
  given_up_at: number | null
  given_up_why: string
}

/** A later date that was asked for. */
export interface MoveRow extends Walled {
  id: string
  promise: string
  asked_at: number
  actor: Actor
  from_on: string
  from_time: string | null
  from_at: number
  to_on: string
  to_time: string | null
  to_at: number
  reason: string
  answered_at: number | null
  /** 1 where they agreed. */
  consented: number | null
  /** JSON: how their word came (`ClientWord`). */
  word: string | null
  /** A newer one was asked for, or the studio thought better of it, before they answered. */
  withdrawn_at: number | null
}

export type PromiseTables = { promise: PromiseRow; promise_move: MoveRow }
