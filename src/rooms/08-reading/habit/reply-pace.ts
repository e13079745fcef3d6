import { growing } from './growing.ts'
import { distance, Running } from './running.ts'
import type { Baseline } from './usual.ts'
import { WORKING_DAY } from './working-time.ts'

/** The days that count in the time of an answer: the studio's own, by its own clock. */
export interface WorkingWeek {
  /** IANA name. */
  zone: string
  /** ISO weekdays, 1 is Monday. */
  days: readonly number[]
}

/** People are at least this irregular: a factor of 1.5 either way is never news. */
const SPREAD_FLOOR = 0.4

/** An answer within a working day is not slow, whatever is usual: nine of ten come within a day (Kooti et al. 2015). */
const SLOW_FROM = WORKING_DAY

/** After so long a wait it is as heavy as it gets: three working days. */
const SLOWEST = 3 * WORKING_DAY

/** Only an answer three times slower or quicker than usual is worth a word. */
const UNUSUAL_TIMES = 3

/** Robust z from which a delay is a sign. */
const SLOW_FROM_Z = 3

const LIGHTEST = 0.2
const HEAVIEST = 0.42

/** A contact's answer times, in working hours. */
export const newPace = (): Running => new Running({ scale: 'log', floor: SPREAD_FLOOR })

/**
 * How much a wait of so many working hours speaks for something being different from usual: 0, or 0.2 to 0.42. It has to be a working day, three times
 * the usual and three spreads above it: z = (log(1 + hours) - log(1 + median)) / spread; it grows with z and with the days, whichever is less. S2-1
 */
export function slowness(hours: number, pace: Baseline): number {
  if (hours < SLOW_FROM || hours < UNUSUAL_TIMES * pace.median) return 0
  const byUsual = growing(distance(hours, pace, 'log'), {
    from: SLOW_FROM_Z,
    to: 7,
    lightest: LIGHTEST,
    heaviest: HEAVIEST,
  })
  const byDays = growing(hours, { from: SLOW_FROM, to: SLOWEST, lightest: LIGHTEST, heaviest: HEAVIEST })
  return Math.min(byUsual, byDays)
}

/** How an answer of so many working hours compares with the usual; slower is what would be a sign, nothing less. S0-13 */
export function againstUsual(hours: number, pace: Baseline): 'usual' | 'slower' | 'quicker' {
  if (slowness(hours, pace) > 0) return 'slower'
  return hours * UNUSUAL_TIMES < pace.median ? 'quicker' : 'usual'
}
