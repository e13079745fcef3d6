import type { Language } from '#foundation/language.ts'
import type { Attachment, Invitation, ParseNote } from '#mail/mail-types.ts'

/** Who wrote a message: the studio itself, a person, or a machine (lists, auto-replies, bounces, notices). */
export type Writer = 'studio' | 'person' | 'machine'

/**
 * Whether a letter is from whom it says: proven; only claimed; claimed, and a member says that it is; from the studio's own Sent folder or dispatches; null
 * where it was not looked at (imported, old, no answer from the DNS).
 */
export type Trust = 'proven' | 'claimed' | 'vouched' | 'ours' | null

/** Why a letter that is tied to a thread is not taken into it: another subject, a sender nobody knows there, or both. */
export type Apart = 'subject' | 'sender' | 'both'

/** Where a thread is listed: with people, or with what machines alone wrote. */
export type Listed = 'people' | 'machines'

/**
 * An import waits for its turn, is running, came to its end, was cut off and goes on by itself, or was stopped by something the user
 * must see to.
 */
export type RunState = 'waiting' | 'running' | 'done' | 'interrupted' | 'failed'

export type { Attachment } from '#mail/mail-types.ts'

/** Who wrote when: a letter without its words. */
export interface Turn {
  id: string
  thread: string
  at: number
  writer: Writer
  from: { address: string; name: string }
  /** Of a letter that is only `claimed` no word counts as its writer's. */
  trust: Trust
}

/** A letter without a word of it: what is known of it beside who wrote when. */
export interface BareLetter extends Turn {
  messageId: string | null
  /** Message-IDs of the letters that it refers to, the nearest first. */
  answers: string[]
  /** Why the parser took it for a machine's, also where the studio sent it: the reading (08) knows a notice of absence, `auto-reply`, by it. */
  machineReason: string | null
  /** Counts up whenever reading it again changed its own words: whoever heard it then hears it again. */
  revision: number
  language: Language | 'unknown' | 'none'
  wordCount: number
  /** The studio's letter reached them in copy alone: it was written to somebody else. */
  inCopy: boolean
}

/** A message as the pages and the reading see it. */
export interface Letter extends Omit<BareLetter, 'answers' | 'inCopy'> {
  subject: string
  words: string
}

/** A letter with everything a page shows of it. */
export interface WholeLetter extends Letter {
  text: string
  to: { address: string; name: string; field: 'to' | 'cc' | 'bcc' }[]
  attachments: Attachment[]
  calendar: boolean
}

/** A letter as its own page shows it. */
export interface OpenedLetter extends WholeLetter {
  /** The mail it was made of (`rawMail`). */
  raw: string
  /** False where no header told its moment: `at` is then when it was kept. */
  dated: boolean
  /** Why it could not be read, as a code; its text is then as much as can be shown. */
  unreadable: string | null
  notes: ParseNote[]
  /** It can be shown as it was designed. */
  html: boolean
  invitation: Invitation | null
}

export interface Thread {
  id: string
  subject: string
  lastAt: number
  messages: number
  /** The address of the first person in it who is not the studio; null while only machines spoke, or nobody whose address can be read. */
  person: string | null
  /** The id of the newest letter in it. */
  lastLetter: string
}

/** A thread that belongs with another one, as far as can be seen. */
export interface ThreadLink {
  /** The other thread, and its subject. */
  thread: string
  subject: string
  /** Why the later one stands apart; null for what was joined. */
  why: Apart | null
  /** The letter that opened the later one, and who wrote it. */
  letter: string
  name: string
  /** Nothing proves that it is from them. */
  isClaimed: boolean
  /** The user said that they do not belong together. */
  keptApart: boolean
}

export interface ThreadLinks {
  from: ThreadLink | null
  onward: ThreadLink[]
  joined: ThreadLink[]
}

/** Two addresses that may be one person's. */
export interface LikelySame {
  id: string
  /** The person's name, and the address they are known by. */
  name: string
  address: string
  /** The other address. */
  also: string
}

/** Somebody who writes to the studio. */
export interface Correspondent {
  address: string
  /** Other addresses of theirs, by the user's word; their letters count with these. */
  also?: readonly string[]
  name: string
  lettersIn: number
  lettersOut: number
  /** What machines sent from the address. */
  machineLetters: number
  firstAt: number
  lastAt: number
  lastInAt: number | null
  lastOutAt: number | null
  lastSubject: string
}

export interface ImportRun {
  id: string
  startedAt: number
  finishedAt: number | null
  sources: string[]
  state: RunState
  totalBytes: number
  doneBytes: number
  stored: number
  duplicates: number
  unreadable: number
  skipped: { source: string; reason: string }[]
  /** How many more were left out than `skipped` lists. */
  skippedMore: number
  problem: string | null
  beatAt: number
}

/**
 * How a client's own word reached the studio. Only such a word eases a concern, rates an option or consents to a later date (S0-34, S2-20): the studio's
 * belief that it was meant never does.
 */
export type ClientWord =
  /** A button on their own page; the actor is then `contact:ID`. */
  | { by: 'portal' }
  /** A letter of theirs that is in, and the words of it, as they stand in it; `from` is the contact who wrote it, looked up by the house. */
  | { by: 'message'; letter: string; quote: string; from?: string }
  /** A call or a meeting: who of theirs said it, and what; `from` is the contact of that name, looked up by the house where there is just one. */
  | { by: 'call'; who: string; said: string; from?: string }
