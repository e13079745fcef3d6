import type { DueQuestion } from '../asking/not-asked-rules.ts'
import { type After, type CheckIn, type CheckInAnswer, type Part, PARTS } from './check-in-types.ts'

/**
 * What a question that is due would be asked after, as a code that is the same at every look: one occasion is asked about once. Where nobody asked for as
 * long again, that is another occasion. S0-36
 */
export function occasionOf({ after, from, project, step, askedAt, overdue }: DueQuestion): string {
  if (step) return `step:${step}`
  return `${after}:${project}:${from}:${askedAt ?? 'never'}:${Math.floor(overdue)}`
}

/** What the letter says it is asked after: who was asked since the beginning is asked again after a while. */
export const afterOf = ({ after, step, askedAt }: DueQuestion): After =>
  step ? 'step' : askedAt === null ? after : 'while'

/**
 * The part that is asked about next: each in its turn, beginning with the work; after a delivery there is no progress to ask about. `before` are the parts
 * that this contact was asked about, the newest first. S0-20
 */
export function nextPart(before: readonly Part[], { delivered }: { delivered: boolean }): Part {
  const parts = PARTS.filter((part) => part !== 'progress' || !delivered)
  const last = before.find((part) => parts.includes(part))
  return parts[(last === undefined ? 0 : parts.indexOf(last) + 1) % parts.length] ?? 'work'
}

/** The answer that counts: the newest; null while there is none. */
export const answerOf = ({ answers }: Pick<CheckIn, 'answers'>): CheckInAnswer | null => answers.at(-1) ?? null

/** Whether the same was said already and counts, so that a second press of one button adds nothing. */
export const isSameAnswer = (
  last: Pick<CheckInAnswer, 'ease' | 'words' | 'aside'> | null,
  next: Pick<CheckInAnswer, 'ease' | 'words'>,
): boolean => last !== null && last.aside === null && last.ease === next.ease && last.words === next.words

/** So much is kept of what somebody writes beside their answer, in UTF-16 units. */
export const LONGEST_ANSWER = 100_000
