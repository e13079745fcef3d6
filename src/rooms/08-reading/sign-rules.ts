import { KINDS } from '#listening/kinds.ts'
import type { HeardLetter, Sign, SignKind } from './reading-types.ts'
import { answerHours, type Exchange, type Pace, paceOf, slowness } from './reply-pace.ts'

export const SIGNS: readonly SignKind[] = [...KINDS, 'slower', 'silent']

const DAY = 86_400_000

/** A worry, and a silence that is a matter of the past, halves in three weeks. S2-4: it expires. */
export const HALF_LIFE = 21 * DAY

/** Silence starts to be forgotten after two weeks: the matter is over rather than pending. */
const SILENCE_COUNTS_FOR = 14 * DAY

/** An answer slower than the contact's own usual, from what came before; null where that says nothing. */
export function slowSign(letter: HeardLetter, asked: HeardLetter, before: readonly Exchange[]): Sign | null {
  const pace = paceOf(before)
  if (!pace) return null
  const hours = answerHours(asked.at, letter.at)
  // A warm answer outweighs its lateness.
  const weight = slowness(hours, pace) * (1 - letter.relief)
  return weight === 0 ? null : paceSign('slower', letter, letter.at, { weight, hours, pace })
}

/** The studio asked and has waited, against the contact's own pace, for unusually long. */
export function silenceSign(asked: HeardLetter, pace: Pace, now: number): Sign | null {
  const hours = answerHours(asked.at, now)
  const forgotten = Math.max(0, now - asked.at - SILENCE_COUNTS_FOR)
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

/** To three digits behind the point. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000
