import type { WorkingWeek } from '#reading/reading.ts'
import { WEEKDAYS } from '#foundation/working-hours.ts'
import type { Studio } from '../studio.ts'

/** The days that count in the time of an answer; where no day has hours, every day does. */
export function weekOf({ zone, hours }: Pick<Studio, 'zone' | 'hours'>): WorkingWeek {
  const worked = WEEKDAYS.filter((day) => hours[day] !== null)
  const days = worked.length > 0 ? worked : WEEKDAYS
  return { zone, days: days.map((day) => WEEKDAYS.indexOf(day) + 1) }
}
