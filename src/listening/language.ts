import type { Language } from '#foundation/language.ts'
import { isLanguage } from '#foundation/language.ts'
import { fold } from './fold.ts'
import { CYRILLIC_WORDS, LATIN_WORDS } from './language-words.ts'

/** A language of the house, another one (`unknown`: no reading is made), or too little to tell (`none`: ask the contact's own language). */
export type HeardLanguage = Language | 'unknown' | 'none'

/** The start tells; a letter of ten pages is not read to its end for this. */
const SAMPLE = 1_500
const MOST_WORDS = 160
/** Everyday words of other languages meet ours now and then; one alone tells nothing. */
const ENOUGH = 2
const MARGIN = 1.15
/** Russian is what we expect of Cyrillic; its neighbours share its little words. */
const CYRILLIC_MARGIN = 1.4
/** A greeting of one to three words, known to one language only. */
const BRIEF = 3

/** Letters that the five languages do not write, apart from loans and names. */
const FOREIGN_LATIN = /[ßüåøæçñãõêâîôûěřůčšžďťňýğışţțșăđőűėįųūāēīļņģķ¿¡]/giu
const FOREIGN_CYRILLIC = /[іїєґўђјљњћџѓќѕ]/giu

/** Letters of Russian alone among its neighbours (Belarusian apart, which has ў and і). */
const RUSSIAN_LETTERS = /[ыэ]/iu

/** What the spelling of single words tells where everyday words are scarce: endings and letters that belong together. */
const SPELLINGS: Record<string, RegExp> = {
  en: /^(?:wh|th|sh|kn|wr)|(?:ing|tion|ed|ly|ght|ould|ck|ness|ful|ment|ous|n't|nt|ers|ies)$|ough|th/u,
  pl: /cz|sz|rz|dz|prz|(?:ego|emu|ych|ymi|ow|ami|esmy|alem|alam|ilem|ilam|ismy|nie|cie|osc|iem|acja|acji|owac|ujemy|uje|imy|ysmy|jemy|ania|enia)$|[wk]i$/u,
  fi: /(?:ssa|sta|lla|lta|lle|nen|mme|tte|isi|vat|taan|maan|minen|sti|ksi|aan|een|iin|uun|nut|nyt|neet|mista|tta|aa|ii|uu|yy|ko|kin|kaan|kaa|han|mpi|isten|isin|ista|ita)$|yy|uo|ie.*[aeiouy]$|aity|tty|ytt/u,
  de: /sch|(?:ung|ungen|lich|keit|heit|cht|tsch|eit|en|er)$|ei|ie/u,
  sv: /(?:ade|arna|erna|ning|ligt|igt|else|tion|het)$|sj|skj/u,
  et: /(?:mine|tud|dud|sid|ksin|ksid|isse|ided|ites|mise|misega|dest|test|ud|id|st)$|oo|ou/u,
  nl: /(?:ijk|lijk|heid|ing|eren|tje|oor|aar|en)$|ij|oe|ui/u,
  fr: /(?:eux|tion|ment|ais|ait|ons|ez|eau|oir|elle|ette)$|oi|eau|qu/u,
  es: /(?:cion|mente|ando|iendo|ado|idad|mos|os|as)$|ll|qu/u,
  it: /(?:zione|mente|ando|endo|iamo|ato|etto|ita|gli)$|cc|zz|gli/u,
  cs: /(?:ych|emu|eho|ovat|ujeme|ame|ime|nost|nosti|ni)$|ou|pr[ei]/u,
}
const SPELLING_TELLS = 0.3

/** How often each everyday word speaks for a language: rarer across the lists means more. */
const latin = weighed(LATIN_WORDS)
const cyrillic = weighed(CYRILLIC_WORDS)

/**
 * The language a message is written in. Russian and Greek are known in Latin letters too, Polish and Finnish without their marks; a sixth
 * language is `unknown`. Links and addresses tell nothing. Costs a few dozen look-ups. S0-12
 */
export function languageOf(text: string): HeardLanguage {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/\S+|www\.\S+|\S+@\S+/gu, ' ')
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 2) return 'none'
  const greek = sample.match(/\p{Script=Greek}/gu)?.length ?? 0
  if (greek * 3 > letters) return 'el'
  const words = wordsOf(sample)
  const slavic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  if (slavic * 3 > letters) return cyrillicOf(sample, words, slavic)
  const roman = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (roman * 2 < letters) return 'unknown'
  return latinOf(sample, words)
}

function wordsOf(sample: string): string[] {
  const found = sample.match(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)?/gu) ?? []
  return found.slice(0, MOST_WORDS).map(fold)
}

function cyrillicOf(sample: string, words: readonly string[], letters: number): HeardLanguage {
  if ((sample.match(FOREIGN_CYRILLIC)?.length ?? 0) > letters / 60) return 'unknown'
  if (RUSSIAN_LETTERS.test(sample)) return 'ru'
  const { best, lead } = tally(words, cyrillic)
  return best === undefined || best === 'ru' || lead < CYRILLIC_MARGIN ? 'ru' : 'unknown'
}

function latinOf(sample: string, words: readonly string[]): HeardLanguage {
  const { best, score, lead } = tally(words, latin, SPELLINGS)
  const foreign = sample.match(FOREIGN_LATIN)?.length ?? 0
  const own = marksOf(sample)
  if (own && (best === undefined || best === own || lead < 2)) return own
  if (isLanguage(best) && words.length <= BRIEF && score >= 0.95 && lead >= 1.9) return best
  if (best === undefined || score < ENOUGH) return words.length >= 12 || foreign >= 2 ? 'unknown' : 'none'
  if (lead < MARGIN) return words.length >= 12 ? closest(best, foreign) : 'none'
  return isLanguage(best) && foreign * 12 <= sample.length ? best : 'unknown'
}

/** Two near languages with the same score: ours, unless letters speak against it. */
function closest(best: string, foreign: number): HeardLanguage {
  return isLanguage(best) && foreign === 0 ? best : 'unknown'
}

/** Polish has letters that no other language writes. */
function marksOf(sample: string): Language | undefined {
  return (sample.match(/[łżźśćńąęŁŻŹŚĆŃĄĘ]/gu)?.length ?? 0) >= 2 && /[łżźśćńŁŻŹŚĆŃ]/u.test(sample) ? 'pl' : undefined
}

function tally(
  words: readonly string[],
  lists: ReadonlyMap<string, readonly [string, number][]>,
  spellings: Record<string, RegExp> = {},
): Tally {
  const scores = new Map<string, number>()
  for (const [language, spelling] of Object.entries(spellings)) {
    const spelt = words.filter((word) => word.length > 2 && spelling.test(word)).length
    if (spelt > 0) scores.set(language, spelt * SPELLING_TELLS)
  }
  for (const word of words) {
    for (const [language, weight] of lists.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + weight)
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  return { best: first?.[0], score: first?.[1] ?? 0, lead: first ? first[1] / Math.max(second?.[1] ?? 0, 0.5) : 0 }
}

interface Tally {
  best: string | undefined
  score: number
  lead: number
}

function weighed(lists: Record<string, string>): Map<string, [string, number][]> {
  const spoken = new Map<string, Set<string>>()
  for (const [language, list] of Object.entries(lists)) {
    for (const word of list.split(/\s+/u)) {
      if (word === '') continue
      const folded = fold(word)
      spoken.set(folded, (spoken.get(folded) ?? new Set()).add(language))
    }
  }
  const weights = new Map<string, [string, number][]>()
  for (const [word, languages] of spoken) {
    const weight = (word.length === 1 ? 0.5 : 1) / Math.sqrt(languages.size)
    weights.set(
      word,
      [...languages].map((language) => [language, weight]),
    )
  }
  return weights
}
