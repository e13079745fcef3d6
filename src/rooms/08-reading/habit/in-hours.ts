import { rounded } from '#listening/score.ts'
import type { Baseline } from './usual.ts'

/** A wait as a sign tells it: working hours, and the usual. `lengthOf` makes lengths worth saying of both. */
export function inHours(hours: number, { median }: Baseline): { measured: number; usual: number; text: string } {
  return { measured: hours, usual: median, text: `${Math.round(hours)} h / ${rounded(median)} h` }
}
