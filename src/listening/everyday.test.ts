import { expect, test } from 'vitest'
import type { Language } from '#foundation/language.ts'
import { listen } from './listen.ts'
import { everydayOf } from './trials/everyday.ts'

// S0-12, S2-1: a mailbox is mostly ordinary sentences, and each of them flagged costs trust. Written without a look at the lexicon, in three lists a
// language, each measured unseen before anything was tuned on it. Flagged then: English 37 %, 19 %, 20 %; ru 10, 23, 25 %; pl 11, 14, 15 %; fi 12, 11,
// 20 %; el 13, 11, 20 % (the later lists are the harder ones).

/** Of a hundred ordinary sentences so many may be taken for unease. */
const AT_MOST: Record<Language, number> = { en: 4, ru: 5, pl: 5, fi: 5, el: 5 }

test.each(Object.entries(AT_MOST))('ordinary business sentences in %s are calm', (language, most) => {
  const lang = language as Language
  const sentences = everydayOf(lang)
  const flagged = sentences.filter((sentence) => listen(sentence, { lang, model: false }).reading !== 'calm')
  expect(sentences.length).toBeGreaterThan(90)
  expect((100 * flagged.length) / sentences.length, flagged.join('\n')).toBeLessThan(most)
})
