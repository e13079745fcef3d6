import { lengthOf, type Reading } from '#reading/reading.ts'
import type { PaceView } from '#reading/studio/pace.tsx'

/** How long a contact's last answers took against what is usual, in working time, marked where they are a sign; null before five exchanges. */
export function paceView({ usual: { pace, exchanges }, signs }: Pick<Reading, 'usual' | 'signs'>): PaceView | null {
  if (!pace) return null
  const isSlow = (letter: string) => signs.some((sign) => sign.kind === 'slower' && sign.letter === letter)
  const answers = exchanges.map(({ letter, at, hours }) => {
    return { at, took: lengthOf(hours), isSlow: isSlow(letter) }
  })
  const silent = signs.find((sign) => sign.kind === 'silent')
  return {
    usual: lengthOf(pace.median),
    answers,
    ...(silent ? { waiting: lengthOf(silent.measured ?? 0) } : {}),
  }
}
