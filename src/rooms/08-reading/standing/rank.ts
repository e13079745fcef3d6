import type { Reading } from '../reading-types.ts'

/** Where alerts begin in the order of need: a score and a long standing together never reach it. */
export const ALERTS_FROM = 2

/** What is below: a trusted client who changes stands before everybody else of the same word (S2-11). */
const TRUSTED = 1
const BELOW = 0.999

/** By what those who need the user are ordered: alerts first, among them trusted clients who change (S2-11), then by the score. */
export function rankOf({
  score,
  alertSince,
  trustedChange,
}: Pick<Reading, 'score' | 'alertSince' | 'trustedChange'>): number {
  return (alertSince === null ? 0 : ALERTS_FROM) + (trustedChange ? TRUSTED : 0) + Math.min(score, BELOW)
}
