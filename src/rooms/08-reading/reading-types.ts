import type { Language } from '#foundation/language.ts'
import type { Kind, ReadingWord, WordEvidence } from '#listening/kinds.ts'
import type { Said } from './belief/said-rules.ts'
import type { Office } from './habit/office.ts'
import type { Usual } from './habit/usual.ts'

/** A letter between the studio and a contact, with what was heard in it. */
export interface HeardLetter {
  id: string
  thread: string
  messageId: string | null
  /** Message-IDs of the letters it answers, the nearest first: it was written after them, whatever its clock says. */
  answers: readonly string[]
  at: number
  /** Of the contact's machines only the notice of an absence counts: it speaks for "away", never for unease. */
  by: 'contact' | 'studio' | 'machine'
  /** `unknown` is a language that is not understood: nothing was heard in it. */
  language: Language | 'unknown' | 'none'
  wordCount: number
  /** The studio's letter asks or requests something of them, not of somebody else whose copy they have: silence after it means something. */
  asks: boolean
  evidence: readonly (WordEvidence & { id: string })[]
  relief: number
  /** It says why it comes late: ill, away. */
  excused: boolean
  /** It says that its writer will be away: silence after it is explained. */
  leaves: boolean
  /** 0 to 1: greeting, thanks, pleasantries, exclamations; null where the language is not understood. */
  warmth: number | null
  /** What it asks, each as its content words, folded and cut to stems, separated by blanks. */
  questions: readonly string[]
  /** Addresses it went to beside the studio's and the contact's own. */
  copied: readonly string[]
}

/** What behaviour against the person's own usual tells of (product.md, Conversation; S0-13, S0-14, S2-12). */
export const BEHAVIOURS = ['slower', 'silent', 'shorter', 'cooler', 'burst', 'repeated', 'newcomer'] as const

export type Behaviour = (typeof BEHAVIOURS)[number]

/** What somebody said outright when they were asked, or seemed like in a talk (S0-19, S0-20). */
export const SAID_KINDS = ['bothered', 'soSo', 'seemedUneasy', 'seemedWary'] as const

export type SaidKind = (typeof SAID_KINDS)[number]

export const isSaid = (kind: SignKind): kind is SaidKind => SAID_KINDS.some((one) => one === kind)

/** What a sign tells of: words, behaviour, or what was said outright. */
export type SignKind = Kind | Behaviour | SaidKind

export const isBehaviour = (kind: SignKind): kind is Behaviour => BEHAVIOURS.some((one) => one === kind)

/** A sign that one can see and dismiss; `text` is the contact's words, or what was measured against the usual. */
export interface Sign {
  /** Of behaviour, and of what was said outright, `KIND:LETTER`. */
  id: string
  /** Of what was said outright the answer or the talk: no letter has that id. */
  letter: string
  messageId: string | null
  at: number
  /** Of a silence: since when it is waited; `at` is the instant of the reading. */
  since?: number
  kind: SignKind
  source: 'words' | 'behaviour' | 'said'
  text: string
  weight: number
  /** Where the words stand in the letter's own words, in UTF-16 code units. */
  start?: number
  end?: number
  /**
   * How much, and how much is usual: working hours (slower, silent), which pages say as `dates.length(lengthOf(hours))`, ten of them being a day; words
   * (shorter), warmth 0 to 1 (cooler), questions (burst), times asked (repeated).
   */
  measured?: number
  usual?: number
}

/** What speaks against unease, or makes it milder, with the moment it was seen. */
export interface Against {
  why: 'thanked' | 'mended' | 'answered' | 'asUsual' | 'away' | 'past' | 'atEase' | 'seemedCalm'
  at: number
  letter: string | null
  /** The letter's own. */
  messageId?: string | null
}

/** Why nothing can be read: nothing was written, one letter alone, a language that is not understood, years without a word. */
export type NoReading = 'noLetters' | 'oneLetter' | 'language' | 'gap'

/** Why behaviour is not compared: too few exchanges, several people behind one address; null where it is. */
export type NoHabit = 'few' | 'shared'

/** How sure a reading is: one hint, several, or outspoken. */
export type Sureness = 'faint' | 'fair' | 'firm'

export interface Reading {
  reading: ReadingWord
  score: number
  sure: Sureness
  /** When the present watch or unease began; null while calm. */
  since: number | null
  /** What speaks for it. Never empty unless calm: no reading without its evidence (architecture.md, rule 7). */
  signs: Sign[]
  /** What speaks against it, the newest last. */
  against: Against[]
  /** The client said themselves that something troubles them; else it was found by looking (S0-46). */
  voiced: boolean
  /** Since when this asks for attention: a second step, decided apart (belief/alert-rules.ts); null while it does not. */
  alertSince: number | null
  /** A client of long standing, at ease until now, who changes: stands first (S2-11). */
  trustedChange: boolean
  /** Why there is no reading; it then says calm with score 0, and pages say this instead. */
  none: NoReading | null
  /** Why behaviour was not compared. */
  noHabit: NoHabit | null
  /** What is usual by them, and the newest measures of it: one walk makes them and the signs. */
  usual: Usual
  /** How it went: the score after each of their letters and now, the newest last, a hundred at most. */
  course: { at: number; score: number }[]
}

/** What a reading is made of beside the letters. */
export interface ReadAt {
  now: number
  office: Office
  /** What they said outright, and how they seemed in talks, in any order, without what was set aside. */
  said?: readonly Said[]
  /** Ids of the signs that were set aside: `KIND:LETTER`. */
  dismissed: ReadonlySet<string>
  /** Several people write from one of the addresses: nothing is anybody's usual. */
  shared: boolean
  /** How many reasons there are to look more closely (belief/attention-rules.ts). */
  attention: number
  /** How much a sign still counts after what was set aside before, 0 to 1 (belief/learned-rules.ts). */
  trust: (sign: { kind: Sign['kind']; text: string | null }) => number
}
