import type { House } from '../house.ts'
import type { Language } from '../language.ts'
import type { StopKind } from '../stops/stop-types.ts'
import type { Actor } from '../store/tables.ts'
import type { Tx } from '../store/store.ts'

/**
 * `waiting` for the user to send it, `leaving` since they pressed Send and until a server has it, `sent` by the server's or their own word, `stopped` because it was no
 * longer true or they chose not to.
 */
export type OutgoingState = 'waiting' | 'leaving' | 'sent' | 'stopped'

/** A message that leaves, or left (architecture.md, rule 4): written in the transaction of its cause, with its Message-ID from the start. */
export interface Outgoing {
  id: string
  client: string
  contact: string
  /** `concern.options`: which unit makes it (`MailTemplate`). */
  template: string
  /** The id of what it is about: the concern, the promise, the question. */
  cause: string
  /** What the template needs beside the stored world: ids, codes, numbers, and words where they belong to nothing else. */
  facts: Record<string, string | number | null>
  /** Sent without having been asked for: it counts in the week's budget of the contact (product.md, Conversation). */
  unasked: boolean
  /** Where its link leads, below the contact's own page: `concerns/ID`, '' for the page itself; null without a link. */
  page: string | null
  linkRevokedAt: number | null
  messageId: string
  queuedAt: number
  actor: Actor
  state: OutgoingState
  /** When it was sent or stopped, or was let leave, by whom, and why it was stopped (a code of the template, or 'not-sent'). */
  endedAt: number | null
  endedBy: Actor | null
  stoppedWhy: string | null
  /** As it was sent, or leaves. */
  subject: string | null
  text: string | null
}

export type NewOutgoing = Pick<Outgoing, 'client' | 'contact' | 'template' | 'cause' | 'facts' | 'unasked' | 'page'>

/** A piece of a letter; the text and its HTML twin are made from the same pieces (foundation/outbox/letter-text.ts, letter-html.tsx). */
export type LetterPiece =
  | { as: 'line'; words: string }
  | { as: 'quote'; words: string }
  | { as: 'list'; items: { title: string; note?: string }[] }
  /** The one link of a letter; where the studio has no public address the piece is left out and `else` is said instead. */
  | { as: 'link'; words: string; else: string }
  /** A link for each of a few answers, in its place: `way` goes behind the letter's own link; without a public address `else` asks for a plain reply. */
  | { as: 'ways'; words: string; ways: { words: string; way: string }[]; else: string }

/** A letter before it is text: greeting and closing stand around the pieces. */
export interface OutgoingLetter {
  subject: string
  greeting: string
  pieces: LetterPiece[]
  closing: string
}

/** To whom, by whom: what every template has at hand. `say` is the contact's language, as far as the template's own words go. */
export interface Writing<Say> {
  say: Say
  language: Language
  /** Dates in the contact's language and the studio's zone: `Dates` of ui/dates.ts, as far as letters need them. */
  dates: {
    day(at: number): string
    time(at: number): string
    dayAndTime(at: number): string
    date(date: string): string
    fullDay(at: number): string
    zone(at: number): string
  }
  contact: { id: string; name: string; salutation: string }
  studio: { name: string; zone: string }
  /** How the letter begins, from the contact's own salutation, and who ends it: every template takes them as they stand. */
  greeting: string
  closing: string
  /** The name of whoever of the studio did something; '' where it was no person. */
  nameOf(actor: Actor): string
}

/** A mail is one unit: whether it is still true, and what it says. `Say` is the speaker of its words. */
export interface MailTemplate<Say> {
  readonly code: string
  /** What of it anybody may stop with one press: the letter then leaves with List-Unsubscribe (RFC 8058). Absent for what is no such message. */
  readonly stops?: StopKind
  /**
   * Reads the world again, just before the letter is shown or leaves: the letter, or the code of why it is no longer true. Its words are then
   * `studio.outbox.stopped.CODE`.
   */
  letter(house: House, outgoing: Outgoing, writing: Writing<Say>): Promise<OutgoingLetter | { stopped: string }>
  /** What its leaving brings about, in the transaction that marks it sent. */
  onSent?(tx: Tx, house: House, outgoing: Outgoing): Promise<void>
  /** It had not left after all: what its leaving brought about is taken back, in the same transaction. */
  onTakenBack?(tx: Tx, house: House, outgoing: Outgoing): Promise<void>
}
