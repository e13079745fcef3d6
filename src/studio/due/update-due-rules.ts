import { leavesAt } from '#foundation/outbox/budget-rules.ts'
import { dayAt } from '#foundation/days.ts'
import { workingDayAfter } from '#foundation/working-hours.ts'
import type { Due, DueRows, DueSetting } from './due-types.ts'
import { byTime } from './in-order-rules.ts'

/** Who needs care hears something after so much of the usual time (S0-45). */
const SOONER = 0.6

/** How many working days somebody may hear nothing. */
export const quietDays = (days: number, care: boolean): number => (care ? Math.max(1, Math.ceil(days * SOONER)) : days)

/**
 * Clients with work under way to whom nothing was said for so many working days (S2-22): a few words keep them at ease, even if nothing happened. Whoever waits
 * for something else of the studio's hears from it anyway, and whose week is full of what they did not ask for is left in peace (S3-36).
 */
export function updatesDue(
  { quiet, alerts, letters, messages, unasked }: Pick<DueRows, 'quiet' | 'alerts' | 'letters' | 'messages' | 'unasked'>,
  inHand: ReadonlySet<string>,
  setting: DueSetting,
  now: number,
): Due[] {
  const today = dayAt(now, setting.zone).toString()
  const busy = new Set([...alerts, ...letters, ...messages].map(({ client }) => client))
  const sent = Map.groupBy(unasked, ({ contact }) => contact)
  const hasRoom = (contact: string) => {
    const times = (sent.get(contact) ?? []).map(({ at }) => at)
    return leavesAt(times, now, { aWeek: setting.unaskedAWeek }) <= now
  }
  return quiet
    .filter(({ client, contacts }) => !busy.has(client) && contacts.every((one) => !inHand.has(one) && hasRoom(one)))
    .filter(({ since, days }) => since <= now && workingDayAfter(since, days, setting) <= today)
    .toSorted(byTime(({ since }) => since))
    .map(({ client, contact, since }) => {
      const common = { client, contact, who: null, why: [{ code: 'quiet' } as const], since, by: null, subject: client }
      return { ...common, turn: 'yours', what: 'update', act: 'tell' }
    })
}
