import { DAY, HOUR } from '#foundation/days.ts'
import { workedBetween, type WorkingTime } from '#foundation/working-hours.ts'

/** Fewer than so many dots show nothing but chance. */
export const FEWEST = 5

/** How a concern stands: only the first two are eased. */
export const OUTCOMES = ['eased-first', 'eased-later', 'open', 'resting', 'parted', 'unfounded'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** A concern as the figures take it; instants in milliseconds. */
export interface Figured {
  readonly id: string
  readonly name: string
  readonly openedAt: number
  readonly voiced: boolean
  readonly firstOfferedAt: number | null
  readonly rounds: number
  readonly how: 'eased' | 'parted' | 'unfounded' | 'resting' | null
}

/** Eased in the first round or later; every other end, resting and what is open stand by themselves, never among the eased (S0-34). */
export function outcomeOf({ how, rounds }: Pick<Figured, 'how' | 'rounds'>): Outcome {
  if (how === 'eased') return rounds > 1 ? 'eased-later' : 'eased-first'
  return how ?? 'open'
}

/** Working hours to the first option, in milliseconds; null where none was offered. S2-34 */
export function toOption({ openedAt, firstOfferedAt }: Figured, time: WorkingTime): number | null {
  return firstOfferedAt === null ? null : workedBetween(openedAt, firstOfferedAt, time)
}

/** Where a length lies on a scale of lengths, 0 to 1: logarithmic, as an hour matters more at the beginning. `top` is at its end. */
export const onScale = (length: number, top: number): number =>
  Math.log1p(Math.min(length, top) / HOUR) / Math.log1p(top / HOUR)

/** The end of a scale that holds all these lengths: two working days at least. */
export const topOf = (lengths: readonly number[]): number => Math.max(16 * HOUR, ...lengths)

/** The marks of such a scale, in milliseconds: an hour, four, a working day, a week, a month of them. */
export const ticksOf = (top: number): number[] =>
  [1, 4, 8, 40, 160].map((hours) => hours * HOUR).filter((at) => at <= top)

/** Dots that would lie upon each other are stacked: for each place on the line, how many lie below it. */
export function stacked(places: readonly number[], apart: number): number[] {
  const taken: number[] = []
  return places.map((place) => {
    const below = taken.filter((other) => Math.abs(other - place) < apart).length
    taken.push(place)
    return below
  })
}

/** So far back the figures look, in milliseconds. */
export const LOOKED_BACK = 365 * DAY
