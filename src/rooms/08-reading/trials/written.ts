import { DAY, HOUR } from '#foundation/days.ts'
import type { Kind } from '#listening/kinds.ts'
import { WEEK } from '#testing/test-house.ts'
import { readingOf } from '../reading-rules.ts'
import type { HeardLetter, ReadAt, Reading } from '../reading-types.ts'

// Letters made up for the tests of the rules: what was heard in them is given, no text is listened to.

/** A Monday, nine in the morning. */
export const START = Date.parse('2026-03-02T09:00:00Z')

let count = 0

/** A letter with nothing in it that speaks for unease; `facts` replaces what matters to a test. */
export function written(by: HeardLetter['by'], at: number, facts: Partial<HeardLetter> = {}): HeardLetter {
  const id = `letter-${++count}`
  return {
    id,
    thread: 'thread',
    messageId: `${id}@test`,
    answers: [],
    at,
    by,
    language: 'en',
    wordCount: 20,
    asks: false,
    evidence: [],
    relief: 0,
    excused: false,
    leaves: false,
    warmth: 0.3,
    questions: [],
    copied: [],
    ...facts,
  }
}

/** A letter of the contact, so many days after the start. */
export const theirs = (day: number, facts: Partial<HeardLetter> = {}) => written('contact', START + day * DAY, facts)

/** A letter of the studio. */
export const ours = (day: number, facts: Partial<HeardLetter> = {}) => written('studio', START + day * DAY, facts)

/** A telling phrase. */
export function worry(weight = 0.8, kind: Kind = 'doubt'): Pick<HeardLetter, 'evidence'> {
  const text = 'not sure we need it'
  return { evidence: [{ id: `e-${++count}`, kind, text, start: 0, end: text.length, weight }] }
}

/** Seven exchanges a week apart, each answered after two hours. */
export const quick = (): HeardLetter[] =>
  Array.from({ length: 7 }, (_, week) => [ours(week * 7), written('contact', START + week * 7 * DAY + 2 * HOUR)]).flat()

/** The reading of these letters, with nothing else known unless given. */
export function read(letters: readonly HeardLetter[], now: number, more: Partial<ReadAt> = {}): Reading {
  const office = { ...WEEK, country: null }
  return readingOf(letters, { now, office, dismissed: new Set(), shared: false, attention: 0, trust: () => 1, ...more })
}
