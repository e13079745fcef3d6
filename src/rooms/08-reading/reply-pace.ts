/** One answer of a contact: when the studio's letter went, and when theirs came. */
export interface Exchange {
  asked: number
  answered: number
  letter: string
}

/** A contact's usual pace: median and spread of the logarithm of answer times in working-day hours. */
export interface Pace {
  /** Hours, weekends not counted. */
  usualHours: number
  /** Robust spread in natural-log units: 1.4826 × MAD, never below SPREAD_FLOOR. */
  spread: number
  exchanges: number
}

/** A baseline needs at least five exchanges (rules-and-facts.md, after Kooti et al. 2015). */
export const EXCHANGES_NEEDED = 5

/** Only the newest exchanges say what is usual now. */
const EXCHANGES_KEPT = 30

/** People are at least this irregular: a factor of 1.5 either way is never news. */
const SPREAD_FLOOR = 0.4

/** An answer within a working day is not slow, whatever is usual; nor is one that takes less than three times as long. */
const SLOW_FROM_HOURS = 24
const SLOW_FROM_TIMES = 3

/** Robust z from which a delay is a sign, and how the sign grows with it. */
const SLOW_FROM_Z = 3
const LIGHTEST = 0.2
const HEAVIEST = 0.42
const HEAVIER_A_STEP = 0.05

const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * What is usual for a contact: median and MAD over the logarithm of the answer times (Kooti et al. 2015: answer times are heavy-tailed,
 * so logarithms and medians). Null with fewer than five exchanges. S0-13, S0-14.
 */
export function paceOf(exchanges: readonly Exchange[]): Pace | null {
  if (exchanges.length < EXCHANGES_NEEDED) return null
  const logs = exchanges.slice(-EXCHANGES_KEPT).map((one) => Math.log(answerHours(one.asked, one.answered)))
  const usual = median(logs)
  const spread = Math.max(SPREAD_FLOOR, 1.4826 * median(logs.map((log) => Math.abs(log - usual))))
  return { usualHours: Math.exp(usual), spread, exchanges: exchanges.length }
}

/** How much a delay of `hours` speaks for something being different from usual: 0, or LIGHTEST to HEAVIEST. */
export function slowness(hours: number, pace: Pace): number {
  if (hours < SLOW_FROM_HOURS || hours < SLOW_FROM_TIMES * pace.usualHours) return 0
  const z = (Math.log(hours) - Math.log(pace.usualHours)) / pace.spread
  if (z < SLOW_FROM_Z) return 0
  return Math.min(HEAVIEST, LIGHTEST + HEAVIER_A_STEP * (z - SLOW_FROM_Z))
}

/** Hours between two instants without Saturdays and Sundays (UTC days), never below a tenth. */
export function answerHours(from: number, to: number): number {
  let worked = 0
  const end = Math.max(from, to)
  for (let day = Math.floor(from / DAY) * DAY; day < end; day += DAY) {
    const weekday = new Date(day).getUTCDay()
    if (weekday === 0 || weekday === 6) continue
    worked += Math.min(end, day + DAY) - Math.max(from, day)
  }
  return Math.max(0.1, worked / HOUR)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
