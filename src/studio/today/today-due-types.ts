import type { ConcernLine } from '#concern/studio/concern-lines.tsx'
import type { PromiseStanding } from '#promise/promise-types.ts'
import type { What } from '../due/due-types.ts'
import type { OutboxWords } from '../outbox/about.ts'

/** Something that was promised and is due, or a question that waits for its promised answer. */
export interface PromisedLine {
  readonly name: string
  readonly words: string
  readonly isQuestion: boolean
  readonly due: { readonly at: number; readonly time: string | null }
  readonly standing: PromiseStanding
  readonly href: string
}

export interface MessageLine {
  readonly name: string
  readonly about: OutboxWords
  readonly href: string
}

/** A message that did not get through, and how it stands. */
export interface DispatchLine {
  readonly name: string
  readonly standing: 'failed' | 'uncertain' | 'partly'
  readonly href: string
}

/** What a client's word is waited for, and since when. */
export interface TheirLine {
  readonly what: What
  readonly name: string
  readonly at: number
  readonly href: string
}

export interface ComingThing {
  readonly what: What
  readonly name: string
  /** Of a promise. */
  readonly words: string
  /** Where an hour was said. */
  readonly at?: number
  readonly href: string
}

export interface ComingDay {
  readonly date: string
  /** ISO weekday, 1 is Monday. */
  readonly iso: number
  readonly things: readonly ComingThing[]
}

/** A client with work under way to whom nothing was said since (S2-22). */
export interface UpdateLine {
  readonly client: string
  readonly name: string
  readonly since: number
  readonly href: string
}

/** A call that was arranged and has begun: how it went is noted in twenty seconds (S0-19). */
export interface CallLine {
  readonly name: string
  readonly at: number
  readonly href: string
}

/** What is due, as Today shows it: a few of each, and how many there are. */
export interface TodayDue {
  /** Those that wait for the user, in the order of need. */
  readonly concerns: readonly ConcernLine[]
  /** By concern: for how many working hours it has no option, and the target. */
  readonly clocks: ReadonlyMap<string, { readonly hours: number; readonly target: number }>
  readonly concernCount: number
  readonly concernsHref: string
  readonly promised: readonly PromisedLine[]
  readonly promisedCount: number
  readonly promisesHref: string
  readonly messages: readonly MessageLine[]
  readonly messageCount: number
  readonly outboxHref: string
  /** Messages that did not get through. */
  readonly dispatches: readonly DispatchLine[]
  readonly theirs: readonly TheirLine[]
  readonly theirsMore: boolean
  readonly days: readonly ComingDay[]
  readonly figuresHref: string
  readonly updates: readonly UpdateLine[]
  readonly calls: readonly CallLine[]
}
