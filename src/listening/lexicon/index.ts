import type { Language } from '#foundation/language.ts'
import type { Lexicon } from '../lexicon-format.ts'
import { el } from './el/index.ts'
import { en } from './en/index.ts'
import { fi } from './fi/index.ts'
import { pl } from './pl/index.ts'
import { ru } from './ru/index.ts'

const LEXICONS: Record<Language, Lexicon> = { en, ru, pl, fi, el }

/** The hand-kept phrases of a language. */
export function lexiconOf(lang: Language): Lexicon {
  return LEXICONS[lang]
}
