import { workedBetween } from '#foundation/working-hours.ts'
import type { Due, DueRows, DueSetting } from './due-types.ts'
import { byTime } from './in-order-rules.ts'

/**
 * Readings that ask for attention, with the working hours they have been open (S0-15, S0-21). Whoever has a concern that is awake is in hand already; who
 * was asked since it began is waited for.
 */
export function alertsDue(
  { alerts }: Pick<DueRows, 'alerts'>,
  inHand: ReadonlySet<string>,
  setting: DueSetting,
  now: number,
): Due[] {
  return alerts
    .toSorted((a, b) => b.rank - a.rank || (a.contact < b.contact ? -1 : 1))
    .filter(({ contact, since }) => since <= now && !inHand.has(contact))
    .map(({ client, contact, reading, since, askedAt }) => {
      const wasAsked = askedAt !== null && askedAt >= since
      const why = [{ code: 'reading', reading, worked: workedBetween(since, now, setting) } as const]
      const common = { what: 'alert', client, contact, who: null, why, by: null, subject: contact } as const
      return wasAsked
        ? { ...common, turn: 'theirs', since: askedAt, act: 'wait' }
        : { ...common, turn: 'yours', since, act: 'ask' }
    })
}

/** Letters of clients that wait for an answer, the one that is due first first; what is late says so (S1-21). */
export function lettersDue({ letters }: Pick<DueRows, 'letters'>, now: number): Due[] {
  return letters
    .toSorted(byTime(({ dueAt }) => dueAt))
    .filter(({ at }) => at <= now)
    .map(({ id: subject, client, contact, at, dueAt: by }) => {
      const standing = { code: 'standing', standing: by < now ? 'late' : 'open' } as const
      const why = [{ code: 'unanswered' } as const, standing]
      const common = { client, contact, who: null, why, since: at, by, subject }
      return { ...common, turn: 'yours', what: 'letter', act: 'answer' }
    })
}

/** Messages that did not get through: the user decides, however long that takes. */
export function dispatchesDue({ dispatches }: Pick<DueRows, 'dispatches'>): Due[] {
  return dispatches.toSorted(byTime(({ at }) => at)).map(({ id: subject, client, contact, to, state, at: since }) => {
    const why = [{ code: 'dispatch', state, to } as const]
    return { turn: 'yours', what: 'dispatch', client, contact, who: null, why, since, by: null, act: 'settle', subject }
  })
}

/** Hours in which a client may call while they look over the work (S0-44): they come, and are over when they end. */
export function linesDue({ openLines }: Pick<DueRows, 'openLines'>, now: number): Due[] {
  return openLines
    .filter(({ endsAt }) => endsAt > now)
    .map(({ id: subject, client, beginsAt: by }) => {
      const common = { client, contact: null, who: null, why: [], since: null, by, subject }
      return { ...common, turn: 'coming', what: 'open-line', act: 'be-there' }
    })
}
