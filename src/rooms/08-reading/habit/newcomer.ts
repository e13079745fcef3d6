import { behaviourSign } from '../sign-rules.ts'
import type { HeardLetter, Sign } from '../reading-types.ts'

const INTRODUCED = 0.18
const WITHOUT_A_WORD = 0.27
const AND_CURT = 0.36

/** So many addresses are named; more are counted. */
const NAMED = 3

/**
 * Somebody is in copy who never was before: 0.27; in a letter as long and as warm as ever, which introduces them, 0.18; in one that is short
 * against the usual, 0.36. A new contact is a cue that practitioners name, and a boss in copy tells of pressure (product.md, Conversation). S2-1
 */
export function newcomerSign(letter: HeardLetter, { who, manner }: { who: readonly string[]; manner: Manner }): Sign {
  const weight = { asUsual: INTRODUCED, unknown: WITHOUT_A_WORD, curt: AND_CURT }[manner]
  const text = who.slice(0, NAMED).join(', ')
  return behaviourSign('newcomer', letter, { at: letter.at, weight, text })
}

/** How a letter is written against the usual: as long and as warm, short or cool, or neither. */
export type Manner = 'asUsual' | 'unknown' | 'curt'
