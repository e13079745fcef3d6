import { DAY, dayAt } from './days.ts'

/** Monday first, as ISO 8601 counts. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** From and to as hh:mm; null is a day off. */
export type WorkingHours = Record<Weekday, { from: string; to: string } | null>

/** When a studio works, by the clock on its wall. */
export interface WorkingTime {
  /** IANA name. */
  zone: string
  hours: WorkingHours
}

/**
 * Working time between two instants, in milliseconds: what of it falls into the studio's own hours, none before `from`. Where no day has hours, the
 * clock goes round. An hour that a clock change takes away was not worked, one that it repeats was worked twice. S2-34, S0-21
 */
export function workedBetween(from: number, to: number, time: WorkingTime): number {
  if (to <= from) return 0
  if (worksAlways(time)) return to - from
  let worked = 0
  for (let day = dayNumber(from, time), last = dayNumber(to, time); day <= last; day += 1) {
    const span = spanOf(day, time)
    if (span) worked += Math.max(0, Math.min(to, span.to) - Math.max(from, span.from))
  }
  return worked
}

/** The instant at which `ms` of working time have passed since `at`; nothing more than `at` where none is asked for. */
export function afterWorked(at: number, ms: number, time: WorkingTime): number {
  if (ms <= 0) return at
  if (worksAlways(time)) return at + ms
  let left = ms
  for (let day = dayNumber(at, time); ; day += 1) {
    const span = spanOf(day, time)
    if (!span || span.to <= at) continue
    const begins = Math.max(at, span.from)
    if (left <= span.to - begins) return begins + left
    left -= span.to - begins
  }
}

/** The date (`YYYY-MM-DD`) of the working day that is so many working days after that of `at`; S1-21, the reply promise. */
export function workingDayAfter(at: number, days: number, time: WorkingTime): string {
  let day = dayNumber(at, time)
  for (let left = days; left > 0;) {
    day += 1
    if (worksAlways(time) || time.hours[weekdayOf(day)]) left -= 1
  }
  return dateOf(day).toString()
}

/** The instant at which the work of a date (`YYYY-MM-DD`) ends; the last one of the date where nobody works then, or always. */
export function workEndsOn(date: string, time: WorkingTime): number {
  const span = workingSpan(date, time)
  if (span && !span.isWhole) return span.to
  return Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(time.zone).epochMilliseconds - 1
}

/** When the work of a date begins and ends; null on a day off. A studio without hours on any day works on the whole of each. */
export function workingSpan(date: string, time: WorkingTime): { from: number; to: number; isWhole: boolean } | null {
  const day = Temporal.PlainDate.from(date)
  if (worksAlways(time)) {
    const [from, to] = [day, day.add({ days: 1 })].map((one) => one.toZonedDateTime(time.zone).epochMilliseconds)
    return { from: from ?? 0, to: to ?? 0, isWhole: true }
  }
  const span = spanOf(Date.UTC(day.year, day.month - 1, day.day) / DAY, time)
  return span && { ...span, isWhole: false }
}

const worksAlways = ({ hours }: WorkingTime) => WEEKDAYS.every((day) => hours[day] === null)

/** Days since 1970 by the calendar of the zone. */
function dayNumber(at: number, time: WorkingTime): number {
  const { days } = knownOf(time)
  const found = days.get(at)
  if (found !== undefined) return found
  const { year, month, day } = dayAt(at, time.zone)
  const made = Date.UTC(year, month - 1, day) / DAY
  days.set(at, made)
  return made
}

/** 1 January 1970 was a Thursday. */
const weekdayOf = (day: number): Weekday => WEEKDAYS[(((day + 3) % 7) + 7) % 7] ?? 'mon'

const dateOf = (day: number) =>
  Temporal.Instant.fromEpochMilliseconds(day * DAY)
    .toZonedDateTimeISO('UTC')
    .toPlainDate()

interface Span {
  from: number
  to: number
}

interface Known {
  zone: string
  /** By day number. */
  spans: Map<number, Span | null>
  /** By instant. */
  days: Map<number, number>
}

/** The same days and the same moment are asked for by each thing that is open: kept as long as the hours they were made from. */
const known = new WeakMap<WorkingHours, Known>()

function knownOf({ zone, hours }: WorkingTime): Known {
  const kept = known.get(hours)
  if (kept?.zone === zone) return kept
  const made = { zone, spans: new Map<number, Span | null>(), days: new Map<number, number>() }
  known.set(hours, made)
  return made
}

function spanOf(day: number, time: WorkingTime): Span | null {
  const { spans } = knownOf(time)
  const found = spans.get(day)
  if (found !== undefined) return found
  const span = madeSpan(day, time.zone, time.hours[weekdayOf(day)])
  spans.set(day, span)
  return span
}

function madeSpan(day: number, zone: string, worked: { from: string; to: string } | null): Span | null {
  if (!worked) return null
  const date = dateOf(day)
  const at = (time: string) => date.toZonedDateTime({ timeZone: zone, plainTime: time })
  const [from, to] = [at(worked.from), at(worked.to)]
  // A day that a zone left out, as Samoa did on 30 December 2011, would be counted with the next.
  if (!from.toPlainDate().equals(date) || from.epochMilliseconds >= to.epochMilliseconds) return null
  return { from: from.epochMilliseconds, to: to.epochMilliseconds }
}
