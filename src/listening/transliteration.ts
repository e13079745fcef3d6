import type { Language } from '#foundation/language.ts'
import { WordMemory } from './word-memory.ts'

/**
 * Russian and Greek in Latin letters are spelled as each writer pleases (kh, h, x; ts, c; yu, ju, iu), so neither side is turned
 * into the other: phrase and text are both brought down to the same skeleton, in which the usual spellings fall together.
 */
const RUSSIAN: readonly [RegExp, string][] = [
  [/shch|sch|sh|w|щ/gu, 'ш'],
  [/ch|4/gu, 'ч'],
  [/zh/gu, 'ж'],
  [/kh|x/gu, 'х'],
  [/ts|tc/gu, 'ц'],
  [/ya|ja/gu, 'я'],
  [/yu|ju/gu, 'ю'],
  [/yo|jo|ye|je|э/gu, 'е'],
  [/[ыйyj]/gu, 'и'],
  [/[ьъ']/gu, ''],
]
const RUSSIAN_LETTERS = letters('abvgdeziklmnoprstufhcq', 'абвгдезиклмнопрстуфхцк')

/** β, φ and μπ meet in f, since v, b and f each stand for two of them (ευ as ev, ef, eu); ου is U, apart from a lone u for υ. */
const GREEK: readonly [RegExp, string][] = [
  [/ου|ou/gu, 'U'],
  [/αι|ai/gu, 'e'],
  [/ει|οι|υι|ei|oi|yi|ui/gu, 'i'],
  [/αυ|au|ay|av/gu, 'af'],
  [/ευ|eu|ey|ev/gu, 'ef'],
  [/τσ|τζ|ts|tz/gu, 'c'],
  [/γγ|γκ|gg|gk|gh/gu, 'g'],
  [/μπ|mp|ph|[βφbv]/gu, 'f'],
  [/ντ|nt|dh/gu, 'd'],
  [/th|[8θ]/gu, 'q'],
  [/ks|[ξ3j]/gu, 'x'],
  [/ψ/gu, 'ps'],
  [/ch|kh|χ/gu, 'x'],
  [/(?<=[^aeiouyw])h(?=[^aeiouyw]|$)/gu, 'i'],
  [/h/gu, 'x'],
  [/w/gu, 'o'],
  [/[uy]/gu, 'i'],
]
const GREEK_LETTERS = letters('αγδεζηικλμνοπρστυω', 'agdeziiklmnoprstio')

/** What is left of a word in which the usual Latin spellings of Russian or Greek fall together; other languages stay as they are. */
export function skeleton(word: string, lang: Language): string {
  if (lang !== 'ru' && lang !== 'el') return word
  return skeletons[lang].of(word)
}

const skeletons = {
  ru: new WordMemory((word) => single(spelled(word, RUSSIAN, RUSSIAN_LETTERS))),
  el: new WordMemory((word) => single(spelled(word, GREEK, GREEK_LETTERS))),
}

/** True when hardly a letter of the text belongs to the language's own script. */
export function isLatinSpelling(text: string, lang: Language): boolean {
  if (lang !== 'ru' && lang !== 'el') return false
  const sample = text.trimStart().slice(0, SAMPLE)
  const own = sample.match(lang === 'ru' ? /\p{Script=Cyrillic}/gu : /\p{Script=Greek}/gu)?.length ?? 0
  const latin = sample.match(/[a-z]/giu)?.length ?? 0
  return latin > 4 * own
}

/** Behind leading blanks: a quotation blanked out on top may be longer than this. */
const SAMPLE = 2_000

function spelled(word: string, steps: readonly [RegExp, string][], single: Map<string, string>): string {
  let left = word
  for (const [spelling, letter] of steps) left = left.replace(spelling, letter)
  let out = ''
  for (const letter of left) out += single.get(letter) ?? letter
  return out
}

/** Doubled letters are the first thing to go in a hurry. */
function single(word: string): string {
  return word.replace(/(.)\1+/gu, '$1')
}

function letters(from: string, to: string): Map<string, string> {
  const targets = [...to]
  return new Map([...from].map((letter, index) => [letter, targets[index] ?? letter]))
}
