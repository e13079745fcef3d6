import type { Language } from '#foundation/language.ts'
import { KINDS, type Kind } from './kinds.ts'
import { lexiconOf } from './lexicon/index.ts'
import type { Lexicon } from './lexicon-format.ts'
import { type CompiledLists, compileLists, type List, type PhraseRule, type Spelling } from './matching/phrase-lists.ts'

const MARKS = [
  'negators',
  'doubleNegatives',
  'hypotheticals',
  'mended',
  'elsewhere',
  'returns',
  'goAheads',
  'mockery',
  'courtesies',
  'intensifiers',
  'softeners',
  'clauseBreaks',
  'jokes',
  'laughter',
] as const

/** What is friendly in a letter beside praise: each counts once, whatever it stands in. */
export const WARM = ['greetings', 'thanks', 'wishes', 'pleasantries'] as const
export type Warm = (typeof WARM)[number]

/** What a matched phrase does: speaks for a kind of unease, for ease, is warm, excuses lateness, or changes what others say. */
export type Role = Kind | 'relief' | 'excuses' | Warm | (typeof MARKS)[number]

export type Rule = PhraseRule<Role>
export type CompiledLexicon = CompiledLists<Role>

const compiled = new Map<string, CompiledLexicon>()

/**
 * A language's lexicon, made ready on first use and kept: a megabyte and a twentieth of a second each.
 *
 * @throws Error naming language, list and line when a phrase cannot be read.
 */
export function compiledLexicon(lang: Language, spelling: Spelling = 'native'): CompiledLexicon {
  const key = `${lang}-${spelling}`
  const known = compiled.get(key)
  if (known) return known
  const made = compileLexicon(lexiconOf(lang), lang, spelling)
  compiled.set(key, made)
  return made
}

/** Makes a lexicon ready for matching; throws as `compiledLexicon` does. */
export function compileLexicon(lexicon: Lexicon, lang: Language, spelling: Spelling = 'native'): CompiledLexicon {
  const lists: List<Role>[] = [
    ...KINDS.map((role) => ({ role, list: lexicon.kinds[role], weighted: true })),
    { role: 'relief', list: lexicon.relief, weighted: true },
    { role: 'excuses', list: lexicon.excuses },
    ...WARM.map((role) => ({ role, list: lexicon.warmth[role] })),
    ...MARKS.map((role) => ({ role, list: lexicon.scope[role] })),
  ]
  return compileLists(lists, { classes: lexicon.scope.classes, lang, spelling })
}
