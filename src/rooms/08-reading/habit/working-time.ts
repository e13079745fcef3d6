import { DAY, HOUR } from '#foundation/days.ts'
import { isFeast } from '#foundation/feasts/feasts.ts'
import type { Office } from './office.ts'
import { onTheWall } from './wall-clock.ts'

/**
 * Business mail is answered between eight and six: wide enough for early and late offices in one zone, and for a country of several zones whose
 * capital's clock is taken. Who answers at night is only quicker for it.
 */
const OPENS = 8 * HOUR
const CLOSES = 18 * HOUR

/** Working hours in a working day. */
export const WORKING_DAY = (CLOSES - OPENS) / HOUR

/** At night and on days off an answer took what the clock says, but an hour at most: nobody was expected to be there. */
const OUTSIDE_AT_MOST = 1

const LEAST = 0.1

/**
 * Working hours between two instants: from eight to six by the clock on the contact's wall, on their working days, without the feasts of their
 * country and a day between one and the weekend. Never below a tenth, nor below what the clock says up to an hour: an answer at night within twenty minutes took twenty minutes. S0-13
 */
export function answerHours(from: number, to: number, office: Office): number {
  const elapsed = Math.max(0, to - from) / HOUR
  return Math.max(LEAST, Math.min(OUTSIDE_AT_MOST, elapsed), workingHours(from, to, office))
}

/** Working hours alone: none at night. */
export function workingHours(from: number, to: number, office: Office): number {
  const begin = onTheWall(from, office.zone)
  const end = onTheWall(to, office.zone)
  const known = knownDays(office)
  let worked = 0
  for (let day = Math.floor(begin / DAY); day * DAY < end; day++) {
    const time = Math.min(end, day * DAY + CLOSES) - Math.max(begin, day * DAY + OPENS)
    if (time <= 0) continue
    const works = known.get(day) ?? isWorkingDay(day, office)
    known.set(day, works)
    if (works) worked += time
  }
  return worked / HOUR
}

const calendars = new Map<string, Map<number, boolean>>()

/** Whether one works on a day is asked for each letter, and the same for everybody in a country. */
function knownDays({ country, days }: Office): Map<number, boolean> {
  const key = `${country} ${days.join('')}`
  const known = calendars.get(key) ?? new Map<number, boolean>()
  calendars.set(key, known)
  return known
}

/** A calendar day, in days since 1970. A day between a feast and the weekend is taken off as well. */
function isWorkingDay(day: number, office: Office): boolean {
  const { country } = office
  if (isWeekend(day, office) || isFeast(country, day)) return false
  const isBridge =
    (isWeekend(day + 1, office) && isFeast(country, day - 1)) ||
    (isWeekend(day - 1, office) && isFeast(country, day + 1))
  return !isBridge
}

/** 1 January 1970 was a Thursday. */
const isWeekend = (day: number, { days }: Office): boolean => !days.includes(((((day + 3) % 7) + 7) % 7) + 1)

/**
 * Working hours as a length worth saying, in milliseconds: a working day is a day (`dates.length` then says "2 days" for twenty hours), less than
 * one is its hours. What is `measured` and `usual` of "slower" and "silent", and the hours of an exchange, is said by it.
 */
export function lengthOf(hours: number): number {
  return hours < WORKING_DAY ? hours * HOUR : (hours / WORKING_DAY) * DAY
}
