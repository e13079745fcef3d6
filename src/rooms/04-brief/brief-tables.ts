import type { Actor, Walled } from '#foundation/store/tables.ts'

export interface ClientQuestionRow extends Walled {
  id: string
  client: string
  contact: string
  words: string
  /** The id of the form that it was typed in. */
  form: string
  asked_at: number
  /** The promise of its answer. */
  promise: string
  /** Empty until it was answered; what was taken back stays, to be written anew. */
  answer: string
  answered_at: number | null
  answered_by: Actor | null
}

export type BriefTables = { client_question: ClientQuestionRow }
