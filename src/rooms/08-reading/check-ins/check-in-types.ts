import type { ClientWord } from '#conversation/conversation-types.ts'
import type { Actor } from '#foundation/store/tables.ts'
import type { Reason } from '../belief/learned-rules.ts'

/** What a check-in asks about, one at a time, in turn (S0-20). */
export const PARTS = ['work', 'process', 'progress'] as const
export type Part = (typeof PARTS)[number]

/** How at ease somebody says they are: three answers, the same in every language and in every letter. */
export const EASES_SAID = ['at-ease', 'so-so', 'bothered'] as const
export type Ease = (typeof EASES_SAID)[number]

/** What they are asked after: signing, a step that was finished, a delivery, or a while since they were last asked (S0-5, S0-36). */
export const AFTERS = ['signing', 'step', 'delivery', 'while'] as const
export type After = (typeof AFTERS)[number]

/** What was answered, by whom and how it came. */
export interface CheckInAnswer {
  id: string
  checkIn: string
  contact: string
  client: string
  at: number
  actor: Actor
  ease: Ease
  /** Their own; empty where they said none. */
  words: string
  word: ClientWord
  /** Why the user set it aside; null where it counts. */
  aside: Reason | null
}

export interface CheckIn {
  id: string
  contact: string
  client: string
  project: string | null
  after: After
  part: Part
  preparedAt: number
  actor: Actor
  /** The message of the outbox that asks it. */
  outgoing: string
  sentAt: number | null
  /** The first first; the newest counts. */
  answers: CheckInAnswer[]
}
