import type { ConcernInBrief, Origin, Weight } from '#concern/concern-types.ts'
import type { DispatchState } from '#conversation/conversation.ts'
import type { Outgoing } from '#foundation/outbox/outbox-types.ts'
import type { WorkingTime } from '#foundation/working-hours.ts'
import type { ReadingWord } from '#listening/kinds.ts'
import type { DuePromise, WaitingMove } from '#promise/promise.ts'
import type { PromiseStanding } from '#promise/promise-types.ts'

/** Everything that something may be due from, as it is stored; nothing in it depends on the clock. */
export interface DueRows {
  /** Those that have not ended. */
  readonly concerns: readonly DueConcern[]
  /** Neither kept nor given up. */
  readonly promises: readonly DuePromise[]
  /** Later dates that were asked for and not answered. */
  readonly moves: readonly WaitingMove[]
  readonly questions: readonly WaitingQuestion[]
  readonly messages: readonly WaitingMessage[]
  /** When unasked messages were sent in the last week, and to whom. */
  readonly unasked: readonly { readonly contact: string; readonly at: number }[]
  readonly alerts: readonly Alert[]
  readonly letters: readonly WaitingLetter[]
  readonly openLines: readonly ComingLine[]
  /** Messages that did not leave, may have left, or did not reach everybody. */
  readonly dispatches: readonly TroubledMessage[]
  /** Clients with work under way, and since when nothing was said to them. */
  readonly quiet: readonly QuietClient[]
}

export interface DueConcern extends ConcernInBrief {
  /** When the contact's newest letter came; null where none did. */
  readonly lastLetterAt: number | null
}

export interface WaitingQuestion {
  readonly id: string
  readonly client: string
  readonly contact: string
  readonly askedAt: number
  readonly promise: string
  /** When its promise falls due; null where that is not known. */
  readonly dueAt: number | null
}

export type WaitingMessage = Pick<Outgoing, 'id' | 'client' | 'contact' | 'template' | 'cause' | 'unasked' | 'queuedAt'>

/** A reading that asks for attention (S0-15, S0-21), as it was last stored. */
export interface Alert {
  readonly client: string
  readonly contact: string
  readonly reading: Exclude<ReadingWord, 'calm'>
  readonly since: number
  /** The higher the more pressing. */
  readonly rank: number
  /** When they were last asked how they are; null where never. */
  readonly askedAt: number | null
}

export interface WaitingLetter {
  readonly id: string
  readonly thread: string
  readonly client: string
  readonly contact: string
  readonly at: number
  /** When the answer is due by the reply promise (S1-21). */
  readonly dueAt: number
}

/** A client with work that is signed and not delivered (S2-22). */
export interface QuietClient {
  readonly id: string
  readonly client: string
  /** Whom one would write to, and everybody who is there. */
  readonly contact: string
  readonly contacts: readonly string[]
  /** The studio's last word to them, or the signing. */
  readonly since: number
  /** Working days after which they are told something. */
  readonly days: number
}

export interface TroubledMessage {
  readonly id: string
  /** Empty where it went to nobody's contact. */
  readonly client: string
  readonly contact: string | null
  /** Whom it goes to, as the sender wrote them. */
  readonly to: string
  readonly state: DispatchState
  readonly at: number
}

export interface ComingLine {
  readonly id: string
  readonly client: string
  readonly beginsAt: number
  readonly endsAt: number
}

/** What of the studio decides: its clock and its targets. */
export interface DueSetting extends WorkingTime {
  /** Working hours. */
  readonly firstOptionHours: number
  readonly unaskedAWeek: number
  /** Working days until a question is answered: the reply promise (S1-21). */
  readonly replyDays: number
}

/** What waits. */
export type What =
  | 'concern'
  | 'alert'
  | 'promise'
  | 'question'
  | 'letter'
  | 'message'
  | 'dispatch'
  | 'restatement'
  | 'options'
  | 'answer'
  | 'call-time'
  | 'call'
  | 'move'
  | 'open-line'
  | 'update'

/** The one next act. */
export type DueAct =
  | 'hear'
  | 'options'
  | 'offer'
  | 'promise'
  | 'ask-back'
  | 'ask-again'
  | 'call'
  | 'hold-call'
  /** They wrote since they were asked: see whether it is their word. */
  | 'read'
  | 'ask'
  | 'keep'
  | 'answer'
  | 'send'
  | 'wait'
  | 'settle'
  | 'be-there'
  /** Say a few words: nothing was said for a while. */
  | 'tell'

/** Why it waits: a code and its facts. Lengths are milliseconds of the studio's working time, instants are milliseconds. */
export type DueWhy =
  | { readonly code: 'again' }
  | { readonly code: 'opened'; readonly origin: Origin }
  | { readonly code: 'round'; readonly round: number }
  | { readonly code: 'failed'; readonly times: number }
  | { readonly code: 'weighs'; readonly weight: Weight }
  | { readonly code: 'no-option'; readonly worked: number; readonly target: number }
  | { readonly code: 'wrote'; readonly at: number }
  | { readonly code: 'asked'; readonly times: number }
  | { readonly code: 'reading'; readonly reading: Alert['reading']; readonly worked: number }
  | { readonly code: 'standing'; readonly standing: PromiseStanding }
  | { readonly code: 'move-asked'; readonly to: number }
  | { readonly code: 'template'; readonly template: string }
  | { readonly code: 'budget'; readonly aWeek: number }
  | { readonly code: 'unanswered' }
  | { readonly code: 'dispatch'; readonly state: DispatchState; readonly to: string }
  | { readonly code: 'quiet' }

/** Something that waits, at an instant. */
export interface Due {
  /** Whose turn it is: the user's, the client's, or nobody's before a day to come. */
  readonly turn: 'yours' | 'theirs' | 'coming'
  readonly what: What
  readonly client: string
  readonly contact: string | null
  /** Who of the studio sees to it (S2-32), as an actor; null where nobody does yet. */
  readonly who: string | null
  readonly why: readonly DueWhy[]
  /** Since when it waits; null where no moment is known. */
  readonly since: number | null
  /** Until when; null where nothing was said. */
  readonly by: number | null
  readonly act: DueAct
  /** The id of what it is: a concern, a promise, a question, a message, a letter, a contact (alert). */
  readonly subject: string
}
