import type { Language } from '#foundation/language.ts'
import type { Actor } from '#foundation/store/tables.ts'

/** To whom, as it was typed: it is kept whether or not it can be sent to. */
export interface TypedRecipients {
  to: string
  cc: string
  bcc: string
}

/** What is typed in a composer; everything of it is kept as it stands. */
export interface DraftWords extends TypedRecipients {
  /** The account that it leaves by, and the address of it; '' for the usual one. */
  account: string
  from: string
  subject: string
  text: string
  /** The letter that it answers is quoted below. */
  quotes: boolean
  /** `YYYY-MM-DD` and `hh:mm` by the studio's clock; both '' for at once. */
  leaveOn: string
  leaveTime: string
}

export interface DraftFile {
  id: string
  name: string
  type: string
  /** In bytes, before packing. */
  size: number
}

/** A letter that is being written. */
export interface Draft extends DraftWords {
  id: string
  /** The letter that it answers, and the conversation that one is in now. */
  answers: string | null
  thread: string | null
  files: DraftFile[]
  /** Who wrote in it last. */
  actor: Actor
  createdAt: number
  updatedAt: number
  /** Counts up with every change. */
  revision: number
  /** The draft beside which it was kept, because both were written in at the same time. */
  beside: string | null
  /** What it became once it was sent; taken back, it is a draft again. */
  dispatch: string | null
  droppedAt: number | null
}

/** What a window says of a draft it keeps. */
export interface Keeping {
  id: string
  /** The letter it answers, for a draft that is new. */
  answers: string | null
  /** The revision that this window saw last; 0 for a new one. */
  revision: number
  /** Names the window, so that its own answer that got lost is not taken for somebody else's change. */
  hand: string
  words: DraftWords
}

/** `apart`: another window had written in it meanwhile, so this one is kept as a draft of its own; `sent`: it left with these very words. */
export interface Kept {
  id: string
  revision: number
  at: number
  apart: boolean
  sent: boolean
}

/** Why a draft cannot leave; each has a sentence `draft.problem.CODE`. */
export type DraftProblem =
  | { field: 'to' | 'cc' | 'bcc'; code: 'address'; value: string }
  | { field: 'to'; code: 'nobody' | 'tooMany' }
  | { field: 'account'; code: 'account' }
  | { field: 'subject'; code: 'subject' }
  | { field: 'text'; code: 'empty' | 'tooLong' }
  | { field: 'text'; code: 'unfilled'; value: string }
  | { field: 'leaveOn'; code: 'date' | 'past' | 'far' }

/** Why a file does not go with a draft. */
export type FileRefusal = 'tooLarge' | 'tooMany' | 'runs' | 'disguised' | 'empty'

/** A reply that is kept to be used again. */
export interface SavedReply {
  id: string
  title: string
  language: Language
  text: string
  /** How often it was put into a draft. */
  used: number
}
