import type { Client } from '#client/client.ts'
import { DAY } from '#foundation/days.ts'
import { type Attention, attentionOf, needsCare } from '#reading/reading.ts'
import type { Raised } from './raised.ts'

/** Why a client's present work asks for a closer look, each reason once. */
export function raisedBy(client: Client, { today, now }: { today: Temporal.PlainDate; now: number }): Raised[] {
  const works = client.projects.filter((project) => project.archivedAt === null)
  const reasons = attentionOf(works, today, needsCare(client.contacts))
  return [...new Map(reasons.map((one) => [one.why, one])).values()].map((one) => raisedOf(one, now))
}

/** One reason; a day is said as so many days before now, and half a day more: the page's clock was read a moment earlier. */
export function raisedOf({ why, day, times }: Attention, now: number): Raised {
  if (why === 'dear') return { why, times: times ?? 1 }
  if (why === 'intangible' || why === 'care') return { why }
  return { why: why === 'signing' ? 'signed' : 'delivered', at: now - (day ? day + 0.5 : 0) * DAY }
}
