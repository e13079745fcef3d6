import type { Actor } from '#foundation/store/tables.ts'

export const WAYS_TO_TALK = ['call', 'meeting'] as const
export type WayToTalk = (typeof WAYS_TO_TALK)[number]

/** How somebody seemed, as the user saw it: `unsure` says nothing of them. */
export const SEEMINGS = ['at-ease', 'little-uneasy', 'uneasy', 'unsure'] as const
export type Seeming = (typeof SEEMINGS)[number]

/** A call or a meeting, and how the client seemed (S0-19). */
export interface Talk {
  id: string
  client: string
  contact: string
  way: WayToTalk
  /** When it was held. */
  at: number
  seemed: Seeming
  /** What the user saw or heard; '' where nothing was written. */
  saw: string
  notedAt: number
  by: Actor
}

/** A note that never leaves the studio. */
export interface Note {
  id: string
  /** Whom it is about; null in a conversation with somebody who is no client. */
  client: string | null
  /** The conversation that it stands in; null for one on the client alone. */
  thread: string | null
  words: string
  at: number
  changedAt: number | null
  by: Actor
}
