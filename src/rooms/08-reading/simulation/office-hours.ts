import { DAY, HOUR } from '#foundation/days.ts'

const OPENS = 8
const HOURS_A_DAY = 10

/** The next moment of a working day at or after `at`. */
export function inOffice(at: number): number {
  const day = new Date(at).getUTCDay()
  const hour = (at % DAY) / HOUR
  if (day === 6 || day === 0 || hour >= OPENS + HOURS_A_DAY)
    return inOffice(Math.floor(at / DAY) * DAY + DAY + OPENS * HOUR)
  return hour < OPENS ? Math.floor(at / DAY) * DAY + OPENS * HOUR : at
}

/** So many working hours later. */
export function later(at: number, hours: number): number {
  const start = inOffice(at)
  const left = OPENS + HOURS_A_DAY - (start % DAY) / HOUR
  return hours <= left ? start + hours * HOUR : later(Math.floor(start / DAY) * DAY + DAY, hours - left)
}
