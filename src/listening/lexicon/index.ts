import type { Language } from '#foundation/language.ts'
import type { Lexicon } from '../lexicon-format.ts'
import { en } from './en/index.ts'

const EMPTY: Lexicon = {
  kinds: { doubt: '', money: '', time: '', disappointment: '', confusion: '', ignored: '', anger: '' },
  relief: '',
  scope: {
    classes: {},
    negators: '',
    doubleNegatives: '',
    hypotheticals: '',
    mended: '',
    elsewhere: '',
    courtesies: '',
    intensifiers: '',
    softeners: '',
    clauseBreaks: '',
  },
}

// While the four other lexicons are being written, whatever exists of them is loaded.
async function ifThere(lang: Language): Promise<Lexicon> {
  try {
    const folder: Record<string, unknown> = await import(`./${lang}/index.ts`)
    const found = Object.values(folder).find((value) => typeof value === 'object' && value !== null && 'kinds' in value)
    return (found as Lexicon | undefined) ?? EMPTY
  } catch (error) {
    if (!/Cannot find module|ERR_MODULE_NOT_FOUND|Failed to (load|resolve)|Unknown variable dynamic/u.test(String(error))) console.error(String(error))
    return EMPTY
  }
}

const LEXICONS: Record<Language, Lexicon> = {
  en,
  ru: await ifThere('ru'),
  pl: await ifThere('pl'),
  fi: await ifThere('fi'),
  el: await ifThere('el'),
}

/** The hand-kept phrases of a language. */
export function lexiconOf(lang: Language): Lexicon {
  return LEXICONS[lang]
}
