import type { ReadingWord } from '#listening/kinds.ts'
import type { Say } from '#foundation/words.ts'
import type { en } from '../words/en.ts'

export type ReadingSay = Say<keyof typeof en>

/** What stands where a reading would: the reading, or why there is none. */
export type Reading = ReadingWord | 'unheard' | 'tooLittle' | 'noReading'

const WAVES: Readonly<Record<Reading, string>> = {
  calm: 'M2 8c3-3 5-3 8 0s5 3 8 0 5-3 10 0',
  watch: 'M2 8c3-5 5-5 8 0s5 5 8 0 5-3 10-2',
  uneasy: 'M2 8l4-6 4 12 4-12 4 12 4-10 6 4',
  unheard: 'M2 8h2m6 0h2m6 0h2m6 0h2',
  tooLittle: 'M2 8h26',
  noReading: 'M2 8h2m6 0h2m6 0h2m6 0h2',
}

/** A reading is never colour alone: a word, a shape and a colour. */
export function ReadingMark({ say, reading }: { say: ReadingSay; reading: Reading }) {
  return (
    <span class={`reading ${reading}`}>
      <svg viewBox="0 0 30 16" aria-hidden="true">
        <path d={WAVES[reading]} />
      </svg>
      {say(`reading.${reading}`)}
    </span>
  )
}
