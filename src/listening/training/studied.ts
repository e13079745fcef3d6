import type { Mail } from '../judged/mail.ts'
import type { Seeing } from './vectors.ts'

/** A mail as it is learned from. */
export interface Studied {
  mail: Mail
  seen: Seeing
  /** The same number for whatever may not stand on both sides of a split. */
  fold: number
}

/** Chances that each table is learned by; their mean is kept. */
export const TIMES = 3
export const FOLDS = 5
/** How much a family counts beside a single mail of those on which the phrases were tuned. */
export const A_FAMILY = 12

/** Families that were written as a pair, uneasy and calm about the same matter, stay together: `en-c-007` with `en-c-008`, and so those of j; all of f, which mirror each other. */
export function foldOf(family: string): number {
  const whole = family
    .replace(/-f-\d+$/u, '-f')
    .replace(/(-[cj]-)(\d+)$/u, (_, writer: string, count: string) => writer + Math.ceil(Number(count) / 2))
  let sum = 7
  for (const letter of whole) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0
  return sum % FOLDS
}

/** Whether telling words stand in a sentence. */
export const tells = ({ telling }: Mail, sentence: { start: number; end: number }): boolean =>
  telling.some(({ start, end }) => start < sentence.end && end > sentence.start)
