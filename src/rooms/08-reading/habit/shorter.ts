import { behaviourSign } from '../sign-rules.ts'
import type { HeardLetter, Sign } from '../reading-types.ts'
import { growing } from './growing.ts'
import { distance } from './running.ts'
import type { Baseline } from './usual.ts'

/** Half of all letters have fewer than 43 words and many have five (Kooti et al. 2015): who usually writes fewer than this is terse by nature. */
const TERSE = 15

/** At most this share of the usual is short. */
const SHARE = 1 / 3
const SHORT_FROM_Z = 2

/** An acceptance is short because nothing is left to say: "perfect, go ahead!"; a bare "received" accepts nothing. */
const ACCEPTS = 0.4

/**
 * A letter of a third of the usual words or fewer, two spreads below in logarithms of words: 0.2, up to 0.32 six spreads below. One short reply alone says
 * nothing (product.md; Kooti et al. 2015: the commonest reply has five words), so it needs company; who was always terse is never shorter. S2-1
 */
export function shorterSign(letter: HeardLetter, length: Baseline): Sign | null {
  const words = letter.wordCount
  if (length.median < TERSE || words > length.median * SHARE || letter.relief >= ACCEPTS) return null
  const z = -distance(words, length, 'log')
  const weight = growing(z, { from: SHORT_FROM_Z, to: 6, lightest: 0.2, heaviest: 0.32 })
  if (weight === 0) return null
  const usual = Math.round(length.median)
  return behaviourSign('shorter', letter, {
    at: letter.at,
    weight,
    measured: words,
    usual,
    text: `${words} / ${usual}`,
  })
}
