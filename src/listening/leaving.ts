import type { Language } from '#foundation/language.ts'
import { lexiconOf } from './lexicon/index.ts'
import { type CompiledLists, compileLists, type Spelling } from './matching/phrase-lists.ts'
import { sentencesOf } from './tokens.ts'
import { isLatinSpelling, skeleton } from './transliteration.ts'

const compiled = new Map<string, CompiledLists<'leaving'>>()

/**
 * Whether a letter says that its writer will be away ("back on the 14th"), by the lists of `lexicon/LANG/leaving.ts`: the silence after it is explained, as
 * after a machine's notice. A question is none ("are you on holiday?"). Pure; never throws. S0-13, S2-1: an announced absence never counts.
 */
export function announcesAbsence(text: string, lang: Language): boolean {
  const spelling = isLatinSpelling(text, lang) ? 'latin' : 'native'
  const { phrases } = listsOf(lang, spelling)
  return sentencesOf(text, lang).some(({ tokens, question }) => {
    const words = tokens.map(({ word }) => (spelling === 'latin' ? skeleton(word, lang) : word))
    return !question && phrases.matches(words, question).length > 0
  })
}

function listsOf(lang: Language, spelling: Spelling): CompiledLists<'leaving'> {
  const key = `${lang}-${spelling}`
  const known = compiled.get(key)
  if (known) return known
  const { leaving, scope } = lexiconOf(lang)
  const made = compileLists([{ role: 'leaving', list: leaving }], { classes: scope.classes, lang, spelling })
  compiled.set(key, made)
  return made
}
