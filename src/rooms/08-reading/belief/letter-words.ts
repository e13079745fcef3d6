import { togetherOf } from '#listening/carried.ts'
import type { HeardLetter, Sign } from '../reading-types.ts'
import { wordSign } from '../sign-rules.ts'

/**
 * Strong words in a warm letter, from somebody who otherwise writes as ever, are more often teasing or another matter: who is uneasy turns cooler (S0-14).
 * They still count for a look.
 */
const WARM = 0.4
const WARM_SHARE = 0.75

/** How much the words of a letter count beside how it was written. */
export const warmShare = ({ warmth }: HeardLetter, unusual: readonly Sign[]): number =>
  unusual.length === 0 && warmth !== null && warmth >= WARM ? WARM_SHARE : 1

/** How much a letter's words speak for unease, 0 to 1. */
export const wordScore = (letter: HeardLetter): number => togetherOf(letter.evidence)

/** A letter below this score is a calm one. */
export const STIRRED = 0.2

/** A sign for each telling phrase; none of a letter whose words say next to nothing: a phrase that the model has all but taken back is no cue. */
export const signsIn = (letter: HeardLetter): Sign[] =>
  wordScore(letter) < STIRRED ? [] : letter.evidence.map((one) => wordSign(letter, one))
