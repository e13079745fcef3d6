import type { Actor } from '#foundation/store/tables.ts'
import type { ClientWord } from '#conversation/conversation-types.ts'

/** Where a promise was made; `ref` names the concern, the question or the letter, and is '' for `call` and `hand`. */
export const SOURCES = ['concern', 'question', 'letter', 'call', 'hand'] as const
export type PromiseSource = (typeof SOURCES)[number]

/** A day of the studio's calendar, and an hour of it where one was said; without one the day counts to its end. */
export interface DueBy {
  /** `YYYY-MM-DD`. */
  on: string
  /** `hh:mm`, or null. */
  time: string | null
}

/** A later date that was asked for, and the client's word on it. */
export interface Move {
  id: string
  askedAt: number
  from: DueBy & { at: number }
  to: DueBy & { at: number }
  reason: string
  /** When they answered; null while they did not. */
  answeredAt: number | null
  /** Their word. It moves the date; given after it fell due, the promise stays counted late all the same (product.md, Promises). */
  consented: boolean | null
  word: ClientWord | null
  /** A newer date was asked for, or the studio thought better of it, before they answered: nothing is left to answer. */
  withdrawnAt: number | null
}

/** A commitment with a date (S0-30): what, by when, by whom, to whom, from where. */
export interface MadePromise {
  id: string
  client: string
  /** To whom; null where it was made to the client as a whole. */
  contact: string | null
  words: string
  /** Whose it is. */
  owner: Actor
  source: PromiseSource
  ref: string
  madeAt: number
  due: DueBy & { at: number }
  keptAt: number | null
  /** What shows that it was kept: words, or a letter. */
  proof: string
  proofLetter: string | null
  /** Given up without the client's consent: broken. */
  givenUpAt: number | null
  givenUpWhy: string
  moves: Move[]
}

/** `late` is past its date and not yet kept, `kept-late` kept after it, `broken` given up or left undone for two weeks. */
export type PromiseStanding = 'open' | 'late' | 'kept' | 'kept-late' | 'broken'

/** What the list of everything that is due needs of a promise that is still open. */
export type OpenPromise = Pick<MadePromise, 'id' | 'client' | 'contact' | 'owner' | 'source' | 'ref' | 'due'>

/** How a contact's promises went: `moved` with their consent before they fell due, `late` past their date, whether kept since or not. */
export interface PromiseCounts {
  open: number
  kept: number
  moved: number
  late: number
  broken: number
}

/** What somebody of the studio promised. */
export type NewPromise = Pick<MadePromise, 'client' | 'contact' | 'words' | 'owner' | 'source' | 'ref'> & {
  due: DueBy
  /** The studio's, IANA name. */
  zone: string
}
