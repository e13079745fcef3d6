import type { Language } from '#foundation/language.ts'
import type { HeardSentence } from '../scope.ts'
import type { Spoken } from '../spoken.ts'
import { skeleton } from '../transliteration.ts'
import { isQuotedSpeech } from '../weight.ts'
import type { Seen } from './features.ts'

/**
 * A sentence as the model sees it: its words, how it ends, and what the phrases heard in it. A word behind a negator is another word ("not worried"), and
 * so is one that is quoted from somebody else.
 */
export function seenIn({ sentence, heard }: Spoken, lang: Language): Seen {
  return {
    words: sentence.tokens.map((token, at) => {
      const word = skeleton(token.word, lang)
      if (isQuotedSpeech(token)) return `“${word}`
      return heard.negated.has(at) ? `¬${word}` : word
    }),
    ends: sentence.question ? 'asks' : sentence.exclaimed ? 'exclaims' : 'states',
    marks: marksOf(heard, sentence.smile !== null),
  }
}

function marksOf(heard: HeardSentence, smiles: boolean): string[] {
  const marks: string[] = [...heard.met]
  for (const { role } of heard.hits) marks.push(`heard ${role}`)
  if (heard.denied > 0) marks.push('denied')
  if (heard.mended) marks.push('over')
  if (heard.ofOthers) marks.push('of others')
  if (heard.joke) marks.push('joke')
  if (smiles) marks.push('smile')
  return [...new Set(marks)]
}
