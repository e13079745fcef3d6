import { foldLetters } from '#foundation/searching/fold-text.ts'

const PLAIN = /^[a-z0-9-]*$/
/** Apostrophes that phones and hurried people leave out without making another word of it: don't, I'm, I've, that's. */
const LOOSE_APOSTROPHE = /(n)'(t)$|'(m|ve|s)$/

/** A bounded memory: everyday words come again and again, and taking a word apart is the dearest step of reading it. */
const remembered = new Map<string, string>()
const MOST_REMEMBERED = 20_000
const LONGEST_REMEMBERED = 32

/**
 * One word without what people type differently: its letters folded, loose apostrophes gone. Words are folded one by one, so the place
 * of a word in its text never shifts. Source: architecture.md (Search), S0-12.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word
  const known = remembered.get(word)
  if (known !== undefined) return known
  const folded = foldLetters(word).replace(LOOSE_APOSTROPHE, '$1$2$3')
  if (word.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(word, folded)
  }
  return folded
}
