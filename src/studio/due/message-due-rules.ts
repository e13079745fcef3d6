import { leavesAt } from '#foundation/outbox/budget-rules.ts'
import type { Due, DueRows, DueSetting, WaitingMessage } from './due-types.ts'
import { byTime } from './in-order-rules.ts'

/**
 * Messages that are ready for the user to send. What nobody asked for waits until the contact's week has room again: the oldest first, each taking a place
 * of its own (product.md, Conversation; S3-36).
 */
export function messagesDue(
  { messages, unasked }: Pick<DueRows, 'messages' | 'unasked'>,
  { unaskedAWeek: aWeek }: DueSetting,
  now: number,
): Due[] {
  const sent = Map.groupBy(unasked, ({ contact }) => contact)
  const times = new Map([...sent].map(([contact, list]) => [contact, list.map(({ at }) => at)]))
  return messages.toSorted(byTime(({ queuedAt }) => queuedAt)).map((message) => {
    if (!message.unasked) return dueOfOne(message, now, null)
    const theirs = times.get(message.contact) ?? []
    const from = leavesAt(theirs, now, { aWeek })
    times.set(message.contact, [...theirs, from])
    return dueOfOne(message, now, { from, aWeek })
  })
}

function dueOfOne(message: WaitingMessage, now: number, week: { from: number; aWeek: number } | null): Due {
  const { id: subject, client, contact, template, queuedAt: since } = message
  const waits = week !== null && week.from > now
  const why = [
    { code: 'template', template } as const,
    ...(waits ? [{ code: 'budget', aWeek: week.aWeek } as const] : []),
  ]
  const turn = waits ? 'coming' : 'yours'
  const by = waits ? week.from : null
  return { turn, what: 'message', client, contact, who: null, why, since, by, act: 'send', subject }
}
