import { rounded } from '#listening/score.ts'
import { behaviourSign } from '../sign-rules.ts'
import type { HeardLetter, Sign } from '../reading-types.ts'
import { growing } from './growing.ts'
import { distance } from './running.ts'
import type { Baseline } from './usual.ts'

/** Who usually writes with less warmth than this has none to lose. */
const WARM = 0.2

/** At most this share of the usual is cool. */
const SHARE = 0.4
const COOL_FROM_Z = 1.75

/**
 * A letter with less than two fifths of the usual greetings, thanks and pleasantries: 0.2, up to 0.32 four spreads below. Dropped rituals are a cue that
 * practitioners name; greetings and thanks point away from derailment (Zhang et al. 2018). Sudden niceness, which they name as well, is no sign here: no
 * accuracy was ever measured for it, and it cannot be told from delight. S2-1
 */
export function coolerSign(letter: HeardLetter, warmth: Baseline): Sign | null {
  const now = letter.warmth
  if (now === null || warmth.median < WARM || now > warmth.median * SHARE) return null
  const weight = growing(-distance(now, warmth, 'plain'), { from: COOL_FROM_Z, to: 4, lightest: 0.2, heaviest: 0.32 })
  if (weight === 0) return null
  const usual = rounded(warmth.median)
  return behaviourSign('cooler', letter, { at: letter.at, weight, measured: now, usual, text: `${now} / ${usual}` })
}
