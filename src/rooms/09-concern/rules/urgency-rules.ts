import { DAY } from '#foundation/days.ts'
import type { ConcernInBrief } from '../concern-types.ts'
import { nextAct, waitsForThem } from './next-rules.ts'
import { isUnderWay, isVoicedFrom, stageAt } from './stage-rules.ts'

/** A concern like one that ended so recently is about the same thing again (rules-and-facts.md, Maxham & Netemeyer). */
export const SOON_AFTER = 60 * DAY

type Ended = Pick<ConcernInBrief, 'id' | 'contact' | 'cause' | 'origin' | 'endedAt'>

/** The newest concern of the same contact that ended lately and had the same cause, or came from the same kind of origin; null where there is none. */
export function againOf(
  { contact, cause, origin }: Pick<Ended, 'contact' | 'cause' | 'origin'>,
  before: readonly Ended[],
  now: number,
): string | null {
  const alike = before.filter(
    (one) =>
      one.contact === contact &&
      one.endedAt !== null &&
      now - one.endedAt <= SOON_AFTER &&
      ((cause !== null && one.cause === cause) || one.origin === origin),
  )
  return alike.toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))[0]?.id ?? null
}

/**
 * How much a concern needs the user at an instant, the more the higher: a similar one soon after another above all, then what waits for the user before
 * what waits for the client, a client's own word before a sign, and what weighs more on them first. What rests or ended is 0.
 */
export function urgency(one: ConcernInBrief, now: number): number {
  if (!isUnderWay(stageAt(one, now))) return 0
  const again = one.againOf === null ? 0 : 100
  const ours = waitsForThem(nextAct(one, now)) ? 0 : 50
  const voiced = isVoicedFrom(one) ? 10 : 0
  return 1 + again + ours + voiced + (one.weight ?? 0)
}

/** Concerns in the order in which they need the user; of equals the oldest first. */
export const inOrder = <One extends ConcernInBrief>(concerns: readonly One[], now: number): One[] =>
  concerns.toSorted((a, b) => urgency(b, now) - urgency(a, now) || a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1))
