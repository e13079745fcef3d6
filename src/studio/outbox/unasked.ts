import type { House } from '#foundation/house.ts'
import { BUDGET_SPAN, leavesAt, unaskedSince } from '#foundation/outbox/outbox.ts'
import { askedTimes } from '#reading/reading.ts'

/** More unasked messages a week than this no studio may allow itself (studio-rules.ts), so no more questions are looked up. */
const LOOKED_UP = 20

/**
 * When unasked words reached a contact in the last seven days: messages that were sent from the outbox, and questions that were noted beside a
 * reading. S3-36
 */
export async function unaskedTimes(house: House, { contact }: { contact: string }): Promise<number[]> {
  const since = house.now() - BUDGET_SPAN
  const sent = await unaskedSince(house, { contact, since })
  const asked = await askedTimes(house, { contact, most: LOOKED_UP, byHand: true })
  return [...sent, ...asked.filter((at) => at > since)]
}

/** How many unasked messages went to a contact within a week, and from when one more fits, where that is not now. S3-36 */
export interface Budget {
  readonly count: number
  /** Null where one more may go at once. */
  readonly from: number | null
}

/** The budget of a contact as it stands; `aWeek` is the studio's own number. */
export function budgetOf(times: readonly number[], { now, aWeek }: { now: number; aWeek: number }): Budget {
  const at = leavesAt(times, now, { aWeek })
  return { count: times.filter((one) => one > now - BUDGET_SPAN).length, from: at > now ? at : null }
}
