import { DAY, HOUR } from '#foundation/days.ts'

/** One answer of a contact: their letter, when it came, and how long it was waited for. */
export interface Exchange {
  letter: string
  at: number
  /** Hours of working days. */
  hours: number
}

/** The days that count in the time of an answer: the studio's own, by its own clock. */
export interface WorkingWeek {
  /** IANA name. */
  zone: string
  /** ISO weekdays, 1 is Monday. */
  days: readonly number[]
}

/** A contact's usual pace: median and spread of the logarithm of answer times in hours of working days. */
export interface Pace {
  /** Hours of working days. */
  usualHours: number
  /** Robust spread in natural-log units: 1.4826 × MAD, never below SPREAD_FLOOR. */
  spread: number
}

/** A baseline needs at least five exchanges (rules-and-facts.md, after Kooti et al. 2015). */
const EXCHANGES_NEEDED = 5

/** Only the newest exchanges say what is usual now. */
export const EXCHANGES_KEPT = 30

/** People are at least this irregular: a factor of 1.5 either way is never news. */
const SPREAD_FLOOR = 0.4

/** An answer within a working day is not slow, whatever is usual. */
const SLOW_FROM_HOURS = 24

/** Only an answer three times slower or quicker than usual is worth a word. */
const UNUSUAL_TIMES = 3

/** Robust z from which a delay is a sign, and how the sign grows with it. */
const SLOW_FROM_Z = 3
const LIGHTEST = 0.2
const HEAVIEST = 0.42
const HEAVIER_A_STEP = 0.05

/**
 * What is usual for a contact: median and MAD over the logarithm of the answer times (Kooti et al. 2015: answer times are heavy-tailed,
 * so logarithms and medians). Null with fewer than five exchanges. S0-13, S0-14.
 */
export function paceOf(exchanges: readonly Exchange[]): Pace | null {
  if (exchanges.length < EXCHANGES_NEEDED) return null
  const logs = exchanges.slice(-EXCHANGES_KEPT).map((one) => Math.log(one.hours))
  const usual = median(logs)
  const spread = Math.max(SPREAD_FLOOR, 1.4826 * median(logs.map((log) => Math.abs(log - usual))))
  return { usualHours: Math.exp(usual), spread }
}

/** How much a delay of `hours` speaks for something being different from usual: 0, or LIGHTEST to HEAVIEST. */
export function slowness(hours: number, pace: Pace): number {
  if (hours < SLOW_FROM_HOURS || hours < UNUSUAL_TIMES * pace.usualHours) return 0
  const z = (Math.log(hours) - Math.log(pace.usualHours)) / pace.spread
  if (z < SLOW_FROM_Z) return 0
  return Math.min(HEAVIEST, LIGHTEST + HEAVIER_A_STEP * (z - SLOW_FROM_Z))
}

/** How an answer of `hours` compares with the usual; slower is what would be a sign, nothing less. S0-13 */
export function againstUsual(hours: number, pace: Pace): 'usual' | 'slower' | 'quicker' {
  if (slowness(hours, pace) > 0) return 'slower'
  return hours * UNUSUAL_TIMES < pace.usualHours ? 'quicker' : 'usual'
}

/** An answer from one day off to another still took its time, and is never slow for it: at most so many hours. */
const DAYS_OFF_AT_MOST = 12

/**
 * Hours between two instants that fall on working days, by the clock on the studio's wall; never below a tenth, nor below what the clock says up
 * to half a day: an answer at the weekend within twenty minutes took twenty minutes, not none.
 */
export function answerHours(from: number, to: number, { zone, days }: WorkingWeek): number {
  const begin = onTheWall(from, zone)
  const end = Math.max(begin, onTheWall(to, zone))
  let worked = 0
  for (let day = Math.floor(begin / DAY) * DAY; day < end; day += DAY) {
    const weekday = new Date(day).getUTCDay() || 7
    if (days.includes(weekday)) worked += Math.min(end, day + DAY) - Math.max(begin, day)
  }
  return Math.max(0.1, worked / HOUR, Math.min(DAYS_OFF_AT_MOST, (end - begin) / HOUR))
}

/** What a clock in a zone shows at an instant, as if it were UTC: every day has twenty-four hours. */
function onTheWall(at: number, zone: string): number {
  return at + Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
