import { HOUR } from '#foundation/days.ts'
import { againstUsual, type Reading } from '#reading/reading.ts'
import type { PaceView } from '#reading/studio/pace.tsx'

/** How long a contact's last answers took against what is usual, in working-day time; null before five exchanges. */
export function paceView({ pace, exchanges, signs }: Reading): PaceView | null {
  if (!pace) return null
  const answers = exchanges.map(({ at, hours }) => {
    return { at, took: hours * HOUR, isSlow: againstUsual(hours, pace) === 'slower' }
  })
  const silent = signs.find((sign) => sign.kind === 'silent')
  return { usual: pace.usualHours * HOUR, answers, ...(silent ? { waiting: (silent.hours ?? 0) * HOUR } : {}) }
}
