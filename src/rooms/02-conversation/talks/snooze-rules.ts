import { DAY } from '#foundation/days.ts'
import { type WorkingTime, workingSpan } from '#foundation/working-hours.ts'

/** Until when a conversation is snoozed; null: until they write. */
export interface Snoozed {
  readonly until: number | null
  /** The moment of the newest letter when it was snoozed. */
  readonly after: number
}

/** So much later than it was written a letter may come in and still be news: a server may try for days (RFC 5321, 4.5.4.1). What is older came with an import. */
const LATE = 5 * DAY

/**
 * Whether a conversation is out of sight at `now`: it is not yet time, and no letter of theirs came in since. `lastInAt` is the Date of the newest that did.
 * Nothing is scheduled.
 */
export function isSnoozed({ until, after }: Snoozed, lastInAt: number | null, now: number): boolean {
  return (until === null || now < until) && (lastInAt === null || lastInAt <= after - LATE)
}

/** A time that is offered: later today, or the beginning of a working day. */
export interface SnoozePreset {
  readonly code: 'afternoon' | 'tomorrow' | 'week'
  readonly at: number
}

/** The afternoon begins for whoever snoozes before one o’clock. */
const AFTERNOON = '14:00'
const NOT_AFTER = '13:00'

/** A studio that works round the clock, or not on that day, begins then. */
const MORNING = '09:00'

/**
 * The times that are offered at an instant, in the studio's working hours: this afternoon, tomorrow morning, and the first working day of the next week;
 * each only where it is worked then, and none twice.
 */
export function snoozePresets(now: number, time: WorkingTime): SnoozePreset[] {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(time.zone)
  const today = here.toPlainDate()
  const tomorrow = today.add({ days: 1 })
  const monday = today.add({ days: 8 - today.dayOfWeek })
  const week = [0, 1, 2, 3, 4, 5, 6].map((days) => monday.add({ days })).find((day) => beginOf(day, time) !== null)
  const of = (code: SnoozePreset['code'], at: number | null | undefined) =>
    typeof at === 'number' && at > now ? [{ code, at }] : []
  const isEarly = Temporal.PlainTime.compare(here.toPlainTime(), Temporal.PlainTime.from(NOT_AFTER)) < 0
  const found = [
    ...(isEarly ? of('afternoon', afternoonOf(today, time)) : []),
    ...of('tomorrow', beginOf(tomorrow, time)),
    ...of('week', week && beginOf(week, time)),
  ]
  return found.filter(({ at }, place) => found.findIndex((one) => one.at === at) === place)
}

function afternoonOf(day: Temporal.PlainDate, time: WorkingTime): number | null {
  const at = atOn(day, AFTERNOON, time)
  const span = workingSpan(day.toString(), time)
  return span && at >= span.from && at < span.to ? at : null
}

/** When the work of a day begins; null on a day off. A whole day begins in the morning. */
function beginOf(day: Temporal.PlainDate, time: WorkingTime): number | null {
  const span = workingSpan(day.toString(), time)
  if (!span) return null
  return span.isWhole ? atOn(day, MORNING, time) : span.from
}

const atOn = (day: Temporal.PlainDate, plainTime: string, { zone }: WorkingTime) =>
  day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds
