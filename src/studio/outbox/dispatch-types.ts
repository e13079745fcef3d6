import type { DispatchState, RecipientState } from '#conversation/conversation.ts'
import type { StudioWords } from '#house/words.ts'
import type { OutboxWords } from './about.ts'

/** A reason, as a sentence: of sending, of the account, or of the template that is true no longer. */
export type DispatchWords = Extract<StudioWords, `dispatch.why.${string}` | `account.problem.${string}`> | OutboxWords

/** Somebody a message goes to, told apart where not everybody has it. */
export interface DispatchPerson {
  readonly who: string
  readonly state: RecipientState
  /** What their server said, and its code. */
  readonly said: string
}

/** A message that leaves, or could not, as a page shows it. */
export interface DispatchShown {
  readonly id: string
  readonly state: DispatchState
  /** How it stands as a whole. */
  readonly standing: DispatchStanding
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  /** When it leaves, is tried again, left, or ended. */
  readonly at: number
  /** In a moment. */
  readonly isSoon: boolean
  /** Why, where it did not leave. */
  readonly why?: DispatchWords
  /** The server's own words. */
  readonly said?: string
  /** Given where they do not all stand alike. */
  readonly people: readonly DispatchPerson[]
  readonly href: string
  /** The contact's own page, where their address is. */
  readonly contactHref?: string
  readonly withdrawAction?: string
  readonly againAction?: string
  readonly arrivalAction?: string
  readonly awayAction?: string
  /** What failed becomes its draft again. */
  readonly changeAction?: string
}

export type DispatchStanding =
  | 'waits'
  | 'leaves'
  | 'again'
  | 'failed'
  | 'uncertain'
  | 'partly'
  | 'bounced'
  | 'left'
  | 'withdrawn'
  | 'untrue'
