import { behaviourSign } from '../sign-rules.ts'
import type { HeardLetter, Sign } from '../reading-types.ts'

/** Two questions with fewer stems in common may be about anything. */
const IN_COMMON = 2

/** Stems in common of all the stems of both (Jaccard), or of those of the shorter question where it is not too short to tell. */
const SAME_FROM = 0.5
const CONTAINED_FROM = 0.75
const CONTAINED_LEAST = 3

/** Whether two questions, as sets of stems, ask the same. */
export function isSameQuestion(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = one.intersection(other).size
  if (common < IN_COMMON) return false
  const shorter = Math.min(one.size, other.size)
  return (
    common / (one.size + other.size - common) >= SAME_FROM ||
    (shorter >= CONTAINED_LEAST && common / shorter >= CONTAINED_FROM)
  )
}

const ONCE_MORE = 0.25
const ANSWERED = 0.08
const AGAIN_AND_AGAIN = 0.42

/**
 * The same question again a working day later or more: 0.25 where the studio has not written since; 0.33 where it has, for then the answer missed the
 * point; 0.42 the third time. What was answered five times is theirs to ask (asking.ts). Whoever feels unheard asks again (product.md, Conversation). S2-1
 */
export function repeatedSign(letter: HeardLetter, { times, answered }: { times: number; answered: boolean }): Sign {
  const weight = times > 2 ? AGAIN_AND_AGAIN : ONCE_MORE + (answered ? ANSWERED : 0)
  return behaviourSign('repeated', letter, { at: letter.at, weight, measured: times, usual: 1, text: `${times} ×` })
}
