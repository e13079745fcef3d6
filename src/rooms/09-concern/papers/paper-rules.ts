import type { Language } from '#foundation/language.ts'
import { type CompiledLists, compileLists, type Spelling } from '#listening/matching/phrase-lists.ts'
import { type Sentence, sentencesOf } from '#listening/tokens.ts'
import { isLatinSpelling, skeleton } from '#listening/transliteration.ts'
import type { Cause, PaperKind } from '../concern-types.ts'
import { PHRASES } from './phrases/index.ts'
import type { PaperPhrases } from './phrases/phrases.ts'

/** Which papers help with which cause (S0-8, S0-9, S0-10); for the others none is laid out by itself. */
export const PAPERS_FOR: Readonly<Partial<Record<Cause, readonly PaperKind[]>>> = {
  remark: ['why', 'approval'],
  spend: ['bought', 'why'],
  comparison: ['approval', 'bought', 'why'],
  politics: ['in-scope', 'out-of-scope', 'approval'],
  quality: ['approval', 'in-scope', 'out-of-scope'],
  fee: ['bought', 'in-scope', 'out-of-scope'],
}

/** A letter as papers are looked for in it: its writer's own words, without quoted history. */
export interface PaperLetter {
  id: string
  at: number
  by: 'contact' | 'studio'
  language: Language
  words: string
}

/** A sentence of a letter, exactly as it stands in it. */
export interface FoundPaper {
  /** `KIND:LETTER:PLACE`: the same sentence of the same letter has the same one. */
  paper: string
  as: Exclude<PaperKind, 'bought'>
  letter: string
  at: number
  by: 'contact' | 'studio'
  language: Language
  quote: string
}

/** No sentence that one would point to is longer, in characters. */
const LONGEST = 600
/** A word of approval alone ("Approved, thank you!") counts in a sentence of so few words. */
const BRIEF = 5
/** "Not" reaches so many words ahead. */
const UNSAID_REACH = 3

/**
 * The sentences of a letter that are papers: the contact's words of approval (S0-9) and why they bought (S0-8), and what either side said to be in or out
 * of scope (S0-10). Never a question, a supposition, or what somebody quotes. Linear in the letter's length; never throws.
 */
export function papersIn(letter: PaperLetter): FoundPaper[] {
  const { id, at, by, language, words } = letter
  const spelling = isLatinSpelling(words, language) ? 'latin' : 'native'
  const lists = listsOf(language, spelling)
  const found: FoundPaper[] = []
  for (const sentence of sentencesOf(words, language)) {
    if (sentence.question) continue
    const told = sentence.tokens.map(({ word }) => (spelling === 'latin' ? skeleton(word, language) : word))
    const as = kindOf(marksOf(lists, told), sentence, by)
    const quote = as && quoteOf(words, sentence)
    const place = sentence.tokens[0]?.start ?? 0
    if (as && quote) found.push({ paper: `${as}:${id}:${place}`, as, letter: id, at, by, language, quote })
  }
  return found
}

type Role = keyof PaperPhrases
type Marks = Record<Role, { from: number; to: number }[]>

function kindOf(marks: Marks, sentence: Sentence, by: PaperLetter['by']): FoundPaper['as'] | null {
  const said = (role: Role) => marks[role].find((mark) => !isQuoted(mark, sentence) && !isUnsaid(mark, marks))
  const unsaid = (role: Role) => marks[role].some((mark) => !isQuoted(mark, sentence) && isUnsaid(mark, marks))
  if (said('beyond') || unsaid('within')) return marks.supposed.length > 0 && by === 'contact' ? null : 'out-of-scope'
  if (said('within') || unsaid('beyond')) return marks.supposed.length > 0 && by === 'contact' ? null : 'in-scope'
  if (by === 'studio' || marks.ofOthers.length > 0) return null
  const approves = said('approval') ?? (sentence.tokens.length <= BRIEF ? said('brief') : undefined)
  if (approves && marks.supposed.length === 0) return 'approval'
  return said('why') ? 'why' : null
}

/** What is said in quotation marks somebody else may have said. */
const isQuoted = ({ from }: { from: number }, { tokens }: Sentence) => (tokens[from]?.quotation ?? null) !== null

const isUnsaid = ({ from }: { from: number }, { unsaid }: Marks) =>
  unsaid.some((mark) => mark.to <= from && mark.to > from - UNSAID_REACH)

function marksOf({ phrases, rules }: CompiledLists<Role>, words: readonly string[]): Marks {
  const marks: Marks = {
    approval: [],
    brief: [],
    why: [],
    within: [],
    beyond: [],
    unsaid: [],
    supposed: [],
    ofOthers: [],
  }
  for (const { rule, from, to } of phrases.matches(words, false)) {
    const role = rules[rule]?.role
    if (role) marks[role].push({ from, to })
  }
  return marks
}

/** The sentence with the marks that end it; '' where it is too long to be pointed to. */
function quoteOf(words: string, { tokens }: Sentence): string {
  const from = tokens[0]?.start ?? 0
  const to = tokens.at(-1)?.end ?? 0
  if (to - from > LONGEST) return ''
  return words.slice(from, to) + (/^[.!…)»”"]{1,3}/u.exec(words.slice(to, to + 3))?.[0] ?? '')
}

const ROLES = ['approval', 'brief', 'why', 'within', 'beyond', 'unsaid', 'supposed', 'ofOthers'] as const
const compiled = new Map<string, CompiledLists<Role>>()

function listsOf(lang: Language, spelling: Spelling): CompiledLists<Role> {
  const key = `${lang}-${spelling}`
  const known = compiled.get(key)
  if (known) return known
  const lists = ROLES.map((role) => ({ role, list: PHRASES[lang][role] }))
  const made = compileLists(lists, { classes: {}, lang, spelling })
  compiled.set(key, made)
  return made
}
