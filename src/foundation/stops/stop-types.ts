import type { Actor, Walled } from '../store/tables.ts'

/** What the studio sends unasked and anybody may stop with one press (RFC 8058); personal letters and invoices are none of these. */
export const STOP_KINDS = ['check-in', 'digest', 'review'] as const
export type StopKind = (typeof STOP_KINDS)[number]

/** How it was stopped: by their mail program, on a page of ours, or by a word of theirs that the user noted. */
export const STOP_WAYS = ['one-click', 'page', 'noted'] as const
export type StopWay = (typeof STOP_WAYS)[number]

/** That somebody does not want a kind of message any more, and their word where they do again. */
export interface StopRow extends Walled {
  id: string
  contact: string
  client: string
  kind: StopKind
  at: number
  actor: Actor
  way: StopWay
  /** Null while it holds. */
  allowed_at: number | null
  allowed_by: Actor | null
  /** What they said, as the user noted it; empty where they pressed it themselves. */
  allowed_words: string
}

export type StopTables = { stop: StopRow }
