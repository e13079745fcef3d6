import type { Language } from '#foundation/language.ts'
import { isWorry } from './hits.ts'
import { compiledLexicon } from './lexicon-compile.ts'
import { type HeardSentence, hearSentence } from './scope.ts'
import { settled } from './settled.ts'
import { type Sentence, sentencesOf } from './tokens.ts'
import { isLatinSpelling, skeleton } from './transliteration.ts'

/** A sentence with what was heard in it, kept together because relief and worry weigh differently by their order. */
export interface Spoken {
  sentence: Sentence
  /** Its folded words; of a Russian or Greek text in Latin letters what is left of them in any spelling. */
  words: string[]
  heard: HeardSentence
}

/** The sentences of a text with the phrases heard in them (lexicon/README.md). Linear in the length of the text. S0-12 */
export function spokenIn(text: string, lang: Language): Spoken[] {
  const spelling = isLatinSpelling(text, lang) ? 'latin' : 'native'
  const lexicon = compiledLexicon(lang, spelling)
  const spoken = sentencesOf(text, lang).map((sentence) => {
    const words = sentence.tokens.map(({ word }) => (spelling === 'latin' ? skeleton(word, lang) : word))
    return { sentence, words, heard: hearSentence(sentence, words, lexicon) }
  })
  listed(text, spoken)
  return settled(text, spoken)
}

/** How many words a text has. */
export const wordsIn = (spoken: readonly Spoken[]): number =>
  spoken.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0)

/** Items of a list, each a line: a list of remarks is how work is corrected, and its words are milder than they look. */
const ITEM = /^[ \t]*(?:[-*•–—]|\d{1,2}[.)])[ \t]+\S.*$/gmu
const LEAST_ITEMS = 2
const IN_A_LIST = 0.6

function listed(text: string, spoken: readonly Spoken[]): void {
  const items = [...text.matchAll(ITEM)].map((item) => ({ from: item.index, to: item.index + item[0].length }))
  if (items.length < LEAST_ITEMS) return
  let next = 0
  for (const { sentence, heard } of spoken) {
    const start = sentence.tokens[0]?.start ?? 0
    while ((items[next]?.to ?? Infinity) <= start) next++
    const item = items[next]
    if (item && item.from <= start) for (const hit of heard.hits) if (isWorry(hit)) hit.weight *= IN_A_LIST
  }
}
