import { againstUsual, lengthOf, type Reading } from '#reading/reading.ts'
import type { PaceView } from '#reading/studio/pace.tsx'

/** How long a contact's last answers took against what is usual, in working time; null before five exchanges. */
export function paceView({ usual: { pace, exchanges }, signs }: Pick<Reading, 'usual' | 'signs'>): PaceView | null {
  if (!pace) return null
  const answers = exchanges.map(({ at, hours }) => {
    return { at, took: lengthOf(hours), isSlow: againstUsual(hours, pace) === 'slower' }
  })
  const silent = signs.find((sign) => sign.kind === 'silent')
  return {
    usual: lengthOf(pace.median),
    answers,
    ...(silent ? { waiting: lengthOf(silent.measured ?? 0) } : {}),
  }
}
