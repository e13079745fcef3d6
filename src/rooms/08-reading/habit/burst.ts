import { behaviourSign } from '../sign-rules.ts'
import type { HeardLetter, Sign } from '../reading-types.ts'
import { growing } from './growing.ts'
import { distance } from './running.ts'
import type { Baseline } from './usual.ts'

/** Fewer questions than this are no burst, whatever is usual. */
export const BURST_FROM = 4
const BURST_FROM_Z = 3

/** To a letter that asked for remarks, remarks come as questions: "could we have it in blue?" */
const INVITED = 0.6

/**
 * So many questions in a letter, or in those of two days: four at least, and three spreads above what is usual in one and in two days. 0.2 for four, 0.35 for eight; less in an
 * answer to a letter that asked. Practitioners name sudden inquiries into details; direct questions count little alone (Zhang et al. 2018). S2-1
 */
export function burstSign(
  letter: HeardLetter,
  { count, usual, invited }: { count: number; usual: Baseline; invited: boolean },
): Sign | null {
  if (!isBurst(count, usual)) return null
  const weight = growing(count, { from: BURST_FROM, to: 8, lightest: 0.2, heaviest: 0.35 }) * (invited ? INVITED : 1)
  if (weight === 0) return null
  const facts = { measured: count, usual: usual.median, text: `${count} / ${usual.median}` }
  return behaviourSign('burst', letter, { at: letter.at, weight, ...facts })
}

/** Whether so many questions are far more than usual. */
export const isBurst = (count: number, usual: Baseline): boolean => distance(count, usual, 'plain') >= BURST_FROM_Z
