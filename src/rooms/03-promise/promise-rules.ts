import { DAY } from '#foundation/days.ts'
import type { DueBy, MadePromise, Move, PromiseCounts, PromiseStanding } from './promise-types.ts'

/** Left undone for so long after its date, a promise is broken. */
export const BROKEN_AFTER = 14 * DAY

/** What was kept, given up or noted by mistake can be taken back for so long. */
export const TAKEN_BACK_WITHIN = DAY

/** So many characters of a promise, its proof and its reasons are kept. */
export const LONGEST_WORDS = 100_000

/**
 * The last instant at which a promise is kept in time, in milliseconds: the end of the day in the studio's zone, or the hour that was said. An hour that
 * a clock change skips is taken as much later as the clock jumps, one that comes twice the first time (Temporal's `compatible`, as calendars do).
 */
export function dueAt({ on, time }: DueBy, zone: string): number {
  const day = Temporal.PlainDate.from(on)
  if (time === null) return day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds - 1
  return day.toPlainDateTime(Temporal.PlainTime.from(time)).toZonedDateTime(zone, { disambiguation: 'compatible' })
    .epochMilliseconds
}

/** As much of a promise as tells how it stands; what is left out did not happen. */
export type Standable = { due: { at: number } } & Partial<Pick<MadePromise, 'keptAt' | 'givenUpAt'>> & {
    moves?: readonly Pick<Move, 'consented' | 'answeredAt' | 'from'>[]
  }

/** How a promise stands at an instant. A later date that was agreed to after it fell due does not undo its being late (product.md, Promises). */
export function standingOf(promise: Standable, now: number): PromiseStanding {
  const { due, keptAt = null, givenUpAt = null } = promise
  if (keptAt !== null) return keptAt <= due.at && !wasLate(promise) ? 'kept' : 'kept-late'
  if (givenUpAt !== null || now > due.at + BROKEN_AFTER) return 'broken'
  return now > due.at ? 'late' : 'open'
}

/** A later date was agreed to only after the promise fell due: it counts as late for good. */
export const wasLate = ({ moves = [] }: Pick<Standable, 'moves'>): boolean =>
  moves.some((move) => move.consented === true && !isInTime(move))

/** A later date was agreed to before the promise fell due. */
export const wasMoved = ({ moves = [] }: Pick<Standable, 'moves'>): boolean =>
  moves.some((move) => move.consented === true && isInTime(move))

const isInTime = ({ answeredAt, from }: Pick<Move, 'answeredAt' | 'from'>) =>
  answeredAt !== null && answeredAt <= from.at

/** The request for a later date that waits for their word; null where none does. */
export const waitingMove = ({ moves }: Pick<MadePromise, 'moves'>): Move | null =>
  moves.findLast((move) => move.answeredAt === null && move.withdrawnAt === null) ?? null

/** When a promise ended: kept, given up, or left undone for two weeks; null while it is open. */
export function endedAt(promise: Standable, now: number): number | null {
  const left = promise.due.at + BROKEN_AFTER
  return promise.keptAt ?? promise.givenUpAt ?? (now > left ? left : null)
}

/** How promises went, taken together. One can be moved and late as well. */
export function countsOf(promises: readonly Standable[], now: number): PromiseCounts {
  const counts: PromiseCounts = { open: 0, kept: 0, moved: 0, late: 0, broken: 0 }
  for (const promise of promises) {
    const standing = standingOf(promise, now)
    if (standing === 'open') counts.open++
    if (standing === 'kept') counts.kept++
    if (standing === 'broken') counts.broken++
    if (standing === 'late' || standing === 'kept-late' || (standing === 'open' && wasLate(promise))) counts.late++
    if (wasMoved(promise)) counts.moved++
  }
  return counts
}
