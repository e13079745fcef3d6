import type { Language } from '#foundation/language.ts'
import type { Actor, Walled } from '#foundation/store/tables.ts'

export interface DraftRow extends Walled {
  id: string
  answers: string | null
  account: string | null
  from_address: string
  /** JSON: to, cc and bcc as they were typed (`TypedRecipients`). */
  recipients: string
  subject: string
  body: string
  quotes: number
  leave_on: string
  leave_time: string
  actor: Actor
  hand: string
  revision: number
  beside: string | null
  created_at: number
  updated_at: number
  dispatch: string | null
  sent_at: number | null
  dropped_at: number | null
}

export interface DraftFileRow extends Walled {
  id: string
  draft: string
  name: string
  type: string
  size: number
  pieces: number
  /** Taken out by the user, and put back for a while. */
  removed_at: number | null
  added_at: number
}

/** A piece of a file, in order from 0. */
export interface DraftPieceRow extends Walled {
  file: string
  place: number
  /** zstd. */
  body: Uint8Array
}

export interface SavedReplyRow extends Walled {
  id: string
  title: string
  language: Language
  body: string
  used: number
  actor: Actor
  created_at: number
  updated_at: number
  removed_at: number | null
}

export type DraftTables = {
  draft: DraftRow
  draft_file: DraftFileRow
  draft_piece: DraftPieceRow
  saved_reply: SavedReplyRow
}
