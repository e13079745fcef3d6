import type { Language } from '#foundation/language.ts'

/** Who wrote a message: the studio itself, a person, or a machine (lists, auto-replies, bounces, notices). */
export type Writer = 'studio' | 'person' | 'machine'

/**
 * An import waits for its turn, is running, came to its end, was cut off and goes on by itself, or was stopped by something the user
 * must see to.
 */
export type RunState = 'waiting' | 'running' | 'done' | 'interrupted' | 'failed'

export interface Attachment {
  name: string | null
  type: string
  size: number
}

/** Who wrote when: a letter without its words. */
export interface Turn {
  id: string
  thread: string
  at: number
  writer: Writer
  from: { address: string; name: string }
}

/** A message as the pages and the reading see it. */
export interface Letter extends Turn {
  messageId: string | null
  /** Why the parser took it for a machine's, also where the studio sent it: the reading (08) knows a notice of absence, `auto-reply`, by it. */
  machineReason: string | null
  subject: string
  words: string
  language: Language | 'unknown' | 'none'
  wordCount: number
}

/** A letter with everything a page shows of it. */
export interface WholeLetter extends Letter {
  text: string
  to: { address: string; name: string; field: 'to' | 'cc' | 'bcc' }[]
  attachments: Attachment[]
  calendar: boolean
}

export interface Thread {
  id: string
  subject: string
  lastAt: number
  messages: number
  /** The address of the first person in it who is not the studio; null while only machines spoke. */
  person: string | null
  /** The id of the newest letter in it. */
  lastLetter: string
}

/** Somebody who writes to the studio. */
export interface Correspondent {
  address: string
  name: string
  lettersIn: number
  lettersOut: number
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
