import type { Actor, Walled } from '#foundation/store/tables.ts'
import type { DispatchKind, DispatchRecipient, DispatchState, RecipientState } from './dispatch-types.ts'

/** Mail that leaves or left; what its columns mean stands at `Dispatch`. */
export interface DispatchRow extends Walled {
  id: string
  account: string
  kind: DispatchKind
  state: DispatchState
  message_id: string
  from_address: string
  subject: string
  text: string
  thread: string | null
  answers: string | null
  contact: string | null
  client: string | null
  outgoing: string | null
  leave_at: number
  queued_at: number
  actor: Actor
  tries: number
  next_at: number | null
  /** Whose hands it is in, and until when they answer for it. Whether its data began stands in their log (sending-log.ts). */
  holder: string | null
  lease_until: number | null
  problem_code: string | null
  problem_said: string | null
  /** 1 while the user has to see it. */
  trouble: number
  /** When a server first had it, for whomever of those it goes to; and what it said. */
  handed_at: number | null
  said: string | null
  /** The mail that it is kept as; null before a server has it. */
  raw: string | null
  /** What is to be done in the Sent folder, how often that failed, and when it is tried next. */
  copy: DispatchCopy
  copy_tries: number
  copy_at: number | null
  ended_at: number | null
  size: number
}

/**
 * `wanted` until it stands in the Sent folder (`done`), `look` where that folder is to tell whether an uncertain one left; `none` where the server keeps a copy itself, or
 * there is no folder; `given-up` after it could not be written for days.
 */
export type DispatchCopy = 'none' | 'wanted' | 'look' | 'done' | 'given-up'

export interface DispatchRecipientRow extends Walled {
  dispatch: string
  address: string
  name: string
  field: DispatchRecipient['field']
  place: number
  state: RecipientState
  code: string | null
  said: string | null
}

/** The frozen bytes while no server has them: one piece, or for a large letter pieces of 1 MiB. */
export interface DispatchPieceRow extends Walled {
  dispatch: string
  place: number
  /** zstd. */
  body: Uint8Array
}

export type DispatchTables = {
  dispatch: DispatchRow
  dispatch_recipient: DispatchRecipientRow
  dispatch_piece: DispatchPieceRow
}
