import { foldLetters } from '#foundation/searching/fold-text.ts'
import { WordMemory } from './word-memory.ts'

const PLAIN = /^[a-z0-9-]*$/
/** Apostrophes that phones and hurried people leave out without making another word of it: don't, I'm, I've, that's. */
const LOOSE_APOSTROPHE = /(n)'(t)$|'(m|ve|s)$/

/**
 * One word without what people type differently: its letters folded, loose apostrophes gone. Words are folded one by one, so the place
 * of a word in its text never shifts. Source: architecture.md (Search), S0-12.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word
  return folded.of(word)
}

const folded = new WordMemory((word) => foldLetters(word).replace(LOOSE_APOSTROPHE, '$1$2$3'))
