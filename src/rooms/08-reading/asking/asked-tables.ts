import type { Actor, Walled } from '#foundation/store/tables.ts'
import type { About } from './question-rules.ts'

/** How the user says that a question reached somebody: its words were copied from here, or it was asked otherwise, by telephone or in person. */
export const WAYS = ['copied', 'otherwise'] as const

/** A check-in is a message of the outbox, and is noted as it leaves. */
export type Way = (typeof WAYS)[number] | 'check-in'

/** That a contact was asked how they are, by whom and in which words. */
export interface AskedRow extends Walled {
  id: string
  contact: string
  client: string
  at: number
  actor: Actor
  /** What it was about. */
  kind: About
  way: Way
  /** As sent, so far as is known; empty where it was asked otherwise. */
  words: string
  /** 1 where the client had said themselves that something troubles them; 0 where it was found by looking, or nothing was (S0-46). */
  voiced: number
  /** Since when the reading had asked for attention then; null where it did not. */
  alert_since: number | null
}

export type AskedTables = { asked: AskedRow }
