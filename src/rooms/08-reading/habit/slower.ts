import { behaviourSign } from '../sign-rules.ts'
import type { HeardLetter, Sign } from '../reading-types.ts'
import { slowness } from './reply-pace.ts'
import type { Baseline } from './usual.ts'
import { inHours } from './in-hours.ts'

/** A letter that asked nothing need not be answered at once, or at all: how late its answer comes says less. */
const UNASKED = 0.75

/**
 * An answer that was waited for unusually long by this contact's own pace before it: `slowness` of its working hours, milder the more thanks it
 * holds. Practitioners name slower replies first (rules-and-facts.md); answer times are heavy-tailed and personal (Kooti et al. 2015). S2-1
 */
export function slowSign(
  letter: HeardLetter,
  { hours, asked, pace }: { hours: number; asked: boolean; pace: Baseline },
): Sign | null {
  const weight = slowness(hours, pace) * (1 - letter.relief) * (asked ? 1 : UNASKED)
  return weight === 0 ? null : behaviourSign('slower', letter, { at: letter.at, weight, ...inHours(hours, pace) })
}
