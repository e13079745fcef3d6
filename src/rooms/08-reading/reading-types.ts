import type { Kind, ReadingWord, WordEvidence } from '#listening/kinds.ts'
import type { Exchange, Pace } from './reply-pace.ts'

/** A letter between the studio and a contact, with what was heard in it. */
export interface HeardLetter {
  id: string
  messageId: string | null
  at: number
  /** Of the contact's machines only the notice of an absence counts: it speaks for "away", never for unease. */
  by: 'contact' | 'studio' | 'machine'
  wordCount: number
  /** The studio's letter holds a question: silence after it means something. */
  asks: boolean
  evidence: readonly (WordEvidence & { id: string; dismissed: boolean })[]
  relief: number
  /** It says why it comes late: ill, away. */
  excused: boolean
}

/** What a sign tells of: words, a slower answer than usual, a silence. */
export type SignKind = Kind | 'slower' | 'silent'

/** A sign that one can see and dismiss; `text` is the contact's words, or hours against the usual hours for behaviour. */
export interface Sign {
  id: string
  letter: string
  messageId: string | null
  at: number
  kind: SignKind
  source: 'words' | 'behaviour'
  text: string
  weight: number
  /** Where the words stand in the letter's own words, in UTF-16 code units. */
  start?: number
  end?: number
  /** Hours of working days of a slow answer or a silence, and the contact's usual. */
  hours?: number
  usualHours?: number
}

export interface Reading {
  reading: ReadingWord
  score: number
  /** When the present watch or unease began; null while calm. */
  since: number | null
  /** Never empty unless calm: no reading without its evidence (architecture.md, rule 7). */
  signs: Sign[]
  /** The newest answers, oldest first, but for those that an absence or an excuse explains: one walk makes them and the signs. */
  exchanges: Exchange[]
  /** What is usual by them; null while they are too few. */
  pace: Pace | null
}
