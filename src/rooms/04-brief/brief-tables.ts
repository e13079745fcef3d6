import type { Actor, Walled } from '#foundation/store/tables.ts'

export interface ClientQuestionRow extends Walled {
  id: string
  client: string
  contact: string
  words: string
  /** The id of the form that it was typed in. */
  form: string
  asked_at: number
  /** The promise of its answer; '' where the answer was given by mail. */
  promise: string
  /** Empty until it was answered; what was taken back stays, to be written anew. */
  answer: string
  answered_at: number | null
  answered_by: Actor | null
  /** The letter of the studio's that held the answer; null for what was asked on the page. */
  letter: string | null
  /** When it was taken off the page again; null while it stands there. */
  gone_at: number | null
}

export type BriefTables = { client_question: ClientQuestionRow }
