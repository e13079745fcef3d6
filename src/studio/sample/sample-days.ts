import { dayAt } from '#foundation/days.ts'

/** The moment at which the sample is made, in milliseconds, and the studio's zone (IANA name). */
export interface MadeAt {
  now: number
  zone: string
}

/** The working day (Monday to Friday) so many of them before the newest one, which is today or the Friday before. */
export function workingDay(daysAgo: number, { now, zone }: MadeAt): Temporal.PlainDate {
  const newest = newestWorkingDay({ now, zone })
  const days = daysAgo % 5
  const weekend = days >= newest.dayOfWeek ? 2 : 0
  return newest.subtract({ days: Math.floor(daysAgo / 5) * 7 + days + weekend })
}

/** The working day so many of them after today; 1 is the next one. */
export function comingDay(days: number, made: MadeAt): Temporal.PlainDate {
  const newest = newestWorkingDay(made)
  const left = days % 5
  const weekend = newest.dayOfWeek + left > 5 ? 2 : 0
  return newest.add({ days: Math.floor(days / 5) * 7 + left + weekend })
}

/** An hour (hh:mm, by the studio's clock) of that working day, in milliseconds. */
export function instantAt(daysAgo: number, at: string, made: MadeAt): number {
  const time = { timeZone: made.zone, plainTime: Temporal.PlainTime.from(at) }
  return workingDay(daysAgo, made).toZonedDateTime(time).epochMilliseconds
}

function newestWorkingDay({ now, zone }: MadeAt): Temporal.PlainDate {
  const today = dayAt(now, zone)
  return today.subtract({ days: Math.max(0, today.dayOfWeek - 5) })
}
