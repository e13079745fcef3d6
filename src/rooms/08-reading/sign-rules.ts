import { DAY } from '#foundation/days.ts'
import { KINDS } from '#listening/kinds.ts'
import { rounded } from '#listening/score.ts'
import type { HeardLetter, Sign, SignKind } from './reading-types.ts'
import { type Pace, slowness } from './reply-pace.ts'

export const SIGNS: readonly SignKind[] = [...KINDS, 'slower', 'silent']

/** A worry, and a silence that is a matter of the past, halves in three weeks. S2-4: it expires. */
export const HALF_LIFE = 21 * DAY

/** Silence starts to be forgotten after two weeks: the matter is over rather than pending. */
const SILENCE_COUNTS_FOR = 14 * DAY

/** An answer that was waited for so many hours, slower than the contact's usual before it; null where that says nothing. */
export function slowSign(letter: HeardLetter, hours: number, pace: Pace): Sign | null {
  // A warm answer outweighs its lateness.
  const weight = slowness(hours, pace) * (1 - letter.relief)
  return weight === 0 ? null : paceSign('slower', letter, letter.at, { weight, hours, pace })
}

/** The studio asked and has waited from `since` to `now`, for so many hours: unusually long against the contact's own pace. */
export function silenceSign(
  asked: HeardLetter,
  pace: Pace,
  { since, now, hours }: { since: number; now: number; hours: number },
): Sign | null {
  const forgotten = Math.max(0, now - since - SILENCE_COUNTS_FOR)
  const weight = slowness(hours, pace) * 0.5 ** (forgotten / HALF_LIFE)
  return weight < 0.05 ? null : paceSign('silent', asked, now, { weight, hours, pace })
}

function paceSign(
  kind: 'slower' | 'silent',
  letter: HeardLetter,
  at: number,
  by: { weight: number; hours: number; pace: Pace },
): Sign {
  const { weight, hours, pace } = by
  const facts = { hours, usualHours: pace.usualHours, text: `${Math.round(hours)} h / ${rounded(pace.usualHours)} h` }
  return {
    id: `${kind}:${letter.id}`,
    letter: letter.id,
    messageId: letter.messageId,
    at,
    kind,
    source: 'behaviour',
    weight,
    ...facts,
  }
}

/** A telling phrase of a letter. */
export function wordSign(letter: HeardLetter, one: HeardLetter['evidence'][number]): Sign {
  const { id, kind, text, weight, start, end } = one
  return {
    id,
    letter: letter.id,
    messageId: letter.messageId,
    at: letter.at,
    kind,
    source: 'words',
    text,
    weight,
    start,
    end,
  }
}
