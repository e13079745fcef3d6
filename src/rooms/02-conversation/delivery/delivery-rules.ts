import { DAY } from '#foundation/days.ts'
import type { DeliveryOutcome } from '#mail/delivery/delivery-types.ts'

/** Milliseconds in which servers give up on a letter (RFC 5321, 4.5.4.1: four to five days, and a few for those who take longer). */
export const GIVES_UP_WITHIN = 10 * DAY

/** Whether a report says that an address is not to be reached: refused for good (class 5). A temporary refusal leaves it as it is. (reliability.md, Bounces) */
export const isTrouble = ({ action, status, hard }: DeliveryOutcome): boolean =>
  action === 'failed' && (status.startsWith('5') || (status === '' && hard === true))

/** How bad an outcome is: what failed was not delivered after all, whatever was said before or after. */
const RANK: Readonly<Record<DeliveryOutcome['action'], number>> = {
  expanded: 0,
  relayed: 0,
  delivered: 1,
  delayed: 0,
  failed: 2,
}

/** What became of a letter for each recipient, by all that was reported of it, the oldest first: the newest word, but a failure stays one. */
export function latest(reports: readonly (readonly DeliveryOutcome[])[]): DeliveryOutcome[] {
  const found = new Map<string, DeliveryOutcome>()
  for (const one of reports.flat()) {
    const known = found.get(one.address)
    if (!known || RANK[one.action] >= RANK[known.action]) found.set(one.address, one)
  }
  return [...found.values()]
}
