import type { Language } from '#foundation/language.ts'
import type { Kind, ReadingWord } from '#listening/kinds.ts'
import type { Actor, Walled } from '#foundation/store/tables.ts'
import type { Reason } from './belief/learned-rules.ts'
import type { SignKind } from './reading-types.ts'

/** A phrase of a contact's letter that speaks for unease. */
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
  /** 1 where it says that its writer will be away. */
  leaves: number
  /** 0 to 1; null where the language is not understood. */
  warmth: number | null
  /** JSON list: what it asks, each as its content words (`HeardLetter`). */
  questions: string
  /** JSON list: whom it went to beside the studio and the contact. */
  copied: string
}

/** What a letter of the studio's asks of its reader. */
export interface PosedRow extends Walled {
  message: string
  /** 1 where it asks or requests something. */
  asks: number
  /** JSON list: everybody whom it went to beside the studio, where they are several. */
  copied: string
  ears: number
  /** The letter's own (`MessageRow.revision`). */
  revision: number
}

/** The user says "not this time" of a kind of sign in a letter, and why (S0-15). It holds when the letter is heard again. */
export interface DismissalRow extends Walled {
  /** The letter the sign stands in; for a silence the studio's own, which waits. */
  letter: string
  sign: SignKind
  contact: string
  reason: Reason
  at: number
  actor: Actor
}

/** How at ease a contact seemed when last computed; derived, and computed again whenever something changed. */
export interface ReadingRow extends Walled {
  contact: string
  reading: ReadingWord
  score: number
  since: number | null
  /** By what those who need the user are ordered, the highest first: alerts, trusted clients who change, then the score. */
  rank: number
  /** Since when it asks for attention; null while it does not. */
  alert_since: number | null
  /** JSON: the whole reading. */
  whole: string
  /** 0 and below: out of date, and kept for what it last said; `UNHEARD` while letters are still to be heard. */
  computed_at: number
  /** What it was computed from (`basisOf`); another one means: compute again. */
  basis: string
}

/**
 * What a contact's letters say, put together, so that a reading that only grew old is computed without looking at a letter. Derived; it goes with what
 * it was put together from.
 */
export interface DigestRow extends Walled {
  contact: string
  /** What it was put together from (`Looked.lettersBasis`); another one means: put together again. */
  basis: string
  /** 1 where several people write from one of the addresses. */
  shared: number
  /** The letters, the newest first, as `digest.ts` keeps them. */
  letters: string
  /** When they were put together, but for a few that were added since. */
  put_at: number
  /** How many letters there were, those of machines among them. */
  counted: number
}

export type ReadingTables = {
  digest: DigestRow
  evidence: EvidenceRow
  heard: HeardRow
  posed: PosedRow
  dismissal: DismissalRow
  reading: ReadingRow
}
