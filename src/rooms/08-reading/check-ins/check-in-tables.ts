import type { Actor, Walled } from '#foundation/store/tables.ts'
import type { Reason } from '../belief/learned-rules.ts'
import type { After, Ease, Part } from './check-in-types.ts'

/** A question on one part of the work, prepared for one occasion. */
export interface CheckInRow extends Walled {
  id: string
  contact: string
  client: string
  project: string | null
  after: After
  /** What it was asked after; never twice at a client. */
  occasion: string
  part: Part
  prepared_at: number
  actor: Actor
  /** The message of the outbox that asks it. */
  outgoing: string
  /** When it left; null while it has not. */
  sent_at: number | null
  /** The note that they were asked (`asked`), which its leaving made. */
  asked: string | null
}

/** What they answered; a correction is a further row, and the newest counts. */
export interface CheckInAnswerRow extends Walled {
  id: string
  check_in: string
  contact: string
  client: string
  at: number
  actor: Actor
  ease: Ease
  words: string
  /** JSON: how their word came (`ClientWord`). */
  word: string
}

/** The user says "not this time" of an answer, or of how somebody seemed in a talk (S0-15). */
export interface SaidAsideRow extends Walled {
  /** The answer's or the talk's id. */
  said: string
  contact: string
  reason: Reason
  at: number
  actor: Actor
}

/** Whether check-ins leave without a hand; without a row they do not. */
export interface CheckInSettingRow extends Walled {
  by_themselves: number
  at: number
  actor: Actor
}

export type CheckInTables = {
  check_in: CheckInRow
  check_in_answer: CheckInAnswerRow
  said_aside: SaidAsideRow
  check_in_setting: CheckInSettingRow
}
