import { WEEKDAYS, workingDayAfter, type WorkingTime } from '#foundation/working-hours.ts'

/** Where in a working day the hours lie that are proposed: at different times, so that one of them suits. */
const PARTS = [0.25, 0.75, 0.5] as const

/** Hours for a call, one on each of the next working days, on the whole hour; an own calendar may know better, so each can be changed. S0-39, S3-51 */
export function callTimes(now: number, time: WorkingTime): { on: string; time: string }[] {
  return PARTS.map((part, index) => {
    const on = workingDayAfter(now, index + 1, time)
    const hours = time.hours[WEEKDAYS[Temporal.PlainDate.from(on).dayOfWeek - 1] ?? 'mon']
    const [from, to] = [hourOf(hours?.from ?? '09:00'), hourOf(hours?.to ?? '17:00')]
    const hour = Math.min(Math.max(from, to - 1), Math.floor(from + (to - from) * part))
    return { on, time: `${String(hour).padStart(2, '0')}:00` }
  })
}

/** An hour that begins within the working day. */
const hourOf = (clock: string) => Math.ceil(Number(clock.slice(0, 2)) + Number(clock.slice(3)) / 60)

/** The instant at which somebody's clock says so; of an hour that a clock change skips, as much later as the clock jumps. */
export const instantOf = (slot: { on: string; at: string }, zone: string): number =>
  Temporal.PlainDateTime.from(`${slot.on}T${slot.at}`).toZonedDateTime(zone, { disambiguation: 'compatible' })
    .epochMilliseconds
