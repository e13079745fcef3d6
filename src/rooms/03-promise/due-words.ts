import type { Dates } from '#ui/dates.ts'

/** By when: the day with its weekday, and the hour where one was said. */
export function dueWords(dates: Dates, { at, time }: { at: number; time: string | null }): string {
  return time === null ? dates.fullDay(at) : `${dates.fullDay(at)}, ${dates.time(at)}`
}
