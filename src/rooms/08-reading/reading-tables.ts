import type { Language } from '#foundation/language.ts'
import type { Kind, ReadingWord } from '#listening/kinds.ts'
import type { Walled } from '#foundation/store/tables.ts'

/** A phrase of a contact's letter that speaks for unease; dismissing it is the user's word and is kept. */
export interface EvidenceRow extends Walled {
  id: string
  contact: string
  message: string
  kind: Kind
  /** UTF-16 code units of the message's own words. */
  start_at: number
  end_at: number
  text: string
  weight: number
  dismissed_at: number | null
  dismissed_by: string | null
}

/** That a letter was listened to: whose it is, in which language and with which ears, and what beside the evidence spoke from it. */
export interface HeardRow extends Walled {
  message: string
  contact: string
  /** The address it came from: once that is not the contact's any more, nothing of the letter is kept here. */
  sender: string
  /** `unknown`: not understood, so nothing was heard. */
  language: Language | 'unknown'
  ears: number
  /** The letter's own (`MessageRow.revision`): another one means that its words changed since. */
  revision: number
  /** 0 to 1: how much ease. */
  relief: number
  /** 1 where it says why it comes late. */
  excused: number
}

/** A reply-time sign that the user dismissed; the sign itself is computed anew each time. */
export interface DismissedPaceRow extends Walled {
  /** `slower:MESSAGE` or `silent:MESSAGE`. */
  sign: string
  contact: string
  dismissed_at: number
  dismissed_by: string
}

/** How at ease a contact seemed when last computed; derived, and computed again whenever something changed. */
export interface ReadingRow extends Walled {
  contact: string
  reading: ReadingWord
  score: number
  since: number | null
  /** JSON: the signs it stands on. */
  signs: string
  /** JSON: the newest answers and how long they took; what is usual follows from them. */
  exchanges: string
  /** 0 and below: out of date, and kept for what it last said; `UNHEARD` while letters are still to be heard. */
  computed_at: number
  /** What it was computed from (`basisOf`); another one means: compute again. */
  basis: string
}

export type ReadingTables = {
  evidence: EvidenceRow
  heard: HeardRow
  dismissed_pace: DismissedPaceRow
  reading: ReadingRow
}
