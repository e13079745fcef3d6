import { DAY } from '#foundation/days.ts'
import { behaviourSign, HALF_LIFE } from '../sign-rules.ts'
import type { HeardLetter, Sign } from '../reading-types.ts'
import { inHours } from './in-hours.ts'
import { slowness } from './reply-pace.ts'
import type { Baseline } from './usual.ts'

/** Silence starts to be forgotten after two weeks: the matter is over rather than pending. */
const COUNTS_FOR = 14 * DAY

/** Two unanswered letters say more than one (practitioners: "two missed check-ins"). */
const ASKED_AGAIN = 0.06
const HEAVIEST = 0.42

const LIGHTEST = 0.05

/** What is waited for: the letter that asked, since when, up to when, and how often the studio asked in vain after it. */
export interface Wait {
  asked: HeardLetter
  since: number
  now: number
  hours: number
  again: number
}

/**
 * The studio asked and has waited unusually long by this contact's own pace: `slowness` of the working hours, a little more for each further letter
 * that asked in vain; after two weeks it halves in three. Two thirds of the dissatisfied say nothing (Stephens & Gwinner 1998). S2-1
 */
export function silenceSign({ asked, since, now, hours, again }: Wait, pace: Baseline): Sign | null {
  const slow = slowness(hours, pace)
  if (slow === 0) return null
  const forgotten = Math.max(0, now - since - COUNTS_FOR)
  const weight = Math.min(HEAVIEST, slow + again * ASKED_AGAIN) * 0.5 ** (forgotten / HALF_LIFE)
  return weight < LIGHTEST ? null : behaviourSign('silent', asked, { at: now, since, weight, ...inHours(hours, pace) })
}
