import { DAY } from '#foundation/days.ts'
import type { Sign, SignKind } from '../reading-types.ts'

/** Why the user sets a sign aside (S0-15: a signal is answered or dismissed with a reason). */
export const REASONS = ['joke', 'elsewhere', 'usual', 'mended', 'misread'] as const

export type Reason = (typeof REASONS)[number]

/** A sign that was set aside, as far as it teaches. */
export interface SetAside {
  contact: string
  kind: SignKind
  /** The telling words, folded; empty for behaviour. */
  phrases: readonly string[]
  reason: Reason
  at: number
}

/** A dismissal teaches less with the years: people change, and so do lexicons. */
const YEAR = 365 * DAY

/** What is left of a kind of sign at the same contact after one dismissal; of the same words, nothing. */
const AT_CONTACT = 0.6

/** What is left of the same words at other contacts for each contact at whom they were set aside; of the kind, more slowly. */
const WORDS_ELSEWHERE = 0.7
const KIND_ELSEWHERE = 0.97
const KIND_AT_LEAST = 0.7

/**
 * How much a sign of this contact still counts, 0 to 1, after what was set aside before `now`: at once for that contact, more slowly for the studio.
 * A dismissal weighs 0.5^(age / a year). "Already settled" teaches nothing: the sign was right. S0-15
 */
export function trustOf(
  { kind, phrase }: { kind: Sign['kind']; phrase: string | null },
  { contact, now, past }: { contact: string; now: number; past: readonly SetAside[] },
): number {
  const taught = past.filter((one) => one.reason !== 'mended' && one.kind === kind)
  const theirs = taught.filter((one) => one.contact === contact)
  if (phrase !== null && theirs.some((one) => one.phrases.includes(phrase))) return 0
  const weight = theirs.reduce((sum, one) => sum + 0.5 ** (Math.max(0, now - one.at) / YEAR), 0)
  const others = taught.filter((one) => one.contact !== contact)
  const kindOf = Math.max(KIND_AT_LEAST, KIND_ELSEWHERE ** new Set(others.map((one) => one.contact)).size)
  const sameWords = phrase === null ? [] : others.filter((one) => one.phrases.includes(phrase))
  const wordsOf = WORDS_ELSEWHERE ** new Set(sameWords.map((one) => one.contact)).size
  return AT_CONTACT ** weight * kindOf * wordsOf
}
