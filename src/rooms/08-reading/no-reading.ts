import { DAY } from '#foundation/days.ts'
import type { HeardLetter, NoReading, Reading } from './reading-types.ts'

/** Who comes back after so long begins anew: what was usual then says nothing now. */
export const A_GAP = 365 * DAY

/** What a reading says where nothing can be read. */
export const NOTHING_READ = {
  reading: 'calm',
  score: 0,
  sure: 'faint',
  since: null,
  signs: [],
  against: [],
  voiced: false,
  alertSince: null,
  trustedChange: false,
} as const satisfies Partial<Reading>

/** Of the newest letters of theirs so many tell whether their language is understood. */
const NEWEST = 6

/** Why nothing can be read at `now` of these letters, in order; null where something can. Years without a word are unknown, never at ease. */
export function noReading(known: readonly HeardLetter[], now: number): NoReading | null {
  const theirs = known.filter((letter) => letter.by === 'contact')
  const newest = theirs.at(-1)
  if (!newest) return 'noLetters'
  const before = theirs.at(-2)
  if (!before) return 'oneLetter'
  const lately = theirs.slice(-NEWEST).filter((letter) => letter.language !== 'none')
  if (lately.length > 0 && lately.filter((letter) => letter.language === 'unknown').length * 2 > lately.length)
    return 'language'
  if (now - newest.at > A_GAP) return 'gap'
  const anew = known.findLastIndex((letter, place) => letter.at - (known[place - 1]?.at ?? letter.at) > A_GAP)
  const since = known.slice(anew).filter((letter) => letter.by === 'contact')
  return anew > 0 && since.length < 2 ? 'gap' : null
}
