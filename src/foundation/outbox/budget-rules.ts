import { DAY } from '../days.ts'

/** The budget is counted in any seven days, not from Monday. */
export const BUDGET_SPAN = 7 * DAY

/**
 * From when one more unasked message may go to a contact: `now`, or the instant at which fewer than `aWeek` were sent in the seven days before it.
 * `times` are when unasked ones were sent, in any order. product.md (Conversation), S3-36
 */
export function leavesAt(times: readonly number[], now: number, { aWeek }: { aWeek: number }): number {
  const nth = times.toSorted((a, b) => b - a)[Math.max(1, aWeek) - 1]
  return nth === undefined ? now : Math.max(now, nth + BUDGET_SPAN)
}
