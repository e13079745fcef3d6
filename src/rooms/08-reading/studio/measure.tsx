import type { Dates } from '#ui/dates.ts'
import { MOST } from './pace.tsx'
import type { ReadingSay } from './reading-mark.tsx'
import { UsualPicture } from './usual-picture.tsx'

/** Something counted in each letter of one contact, against what is usual: words, kind words (of 100), questions. */
export interface MeasureView {
  readonly of: 'lengths' | 'warmths' | 'questions'
  readonly usual: number
  /** The last letters, oldest first, and whether one is a sign; a dozen at most are drawn. */
  readonly letters: readonly { readonly value: number; readonly isSign: boolean }[]
}

/** A small picture of a measure against the usual, with the same in words (S0-14, S2-12). */
export function Measure({ say, dates, measure }: { say: ReadingSay; dates: Dates; measure: MeasureView }) {
  const { usual } = measure
  const letters = measure.letters.slice(-MOST)
  const top = Math.max(1, usual * 1.5, ...letters.map((letter) => letter.value))
  const values = letters.map((letter) => dates.number(letter.value)).join(', ')
  const caption = say(`reading.${measure.of}Of`, { usual: dates.number(usual) })
  return (
    <UsualPicture
      told={`${caption} ${say('reading.measuresTold', { count: letters.length, values })}`}
      caption={caption}
      usual={usual / top}
      stems={letters.map(({ value, isSign }) => ({ share: value / top, kind: isSign ? 'sign' : 'plain' }))}
    />
  )
}
