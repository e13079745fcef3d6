import type { Language } from '#foundation/language.ts'
import { lexiconOf } from './lexicon/index.ts'
import { type Mark, overlap } from './marks.ts'
import { type CompiledLists, compileLists, type Spelling } from './matching/phrase-lists.ts'
import { type Sentence, sentencesOf } from './tokens.ts'
import { isLatinSpelling, skeleton } from './transliteration.ts'

const ROLES = ['requests', 'needless', 'niceties'] as const
type AskingRole = (typeof ROLES)[number]

const compiled = new Map<string, CompiledLists<AskingRole>>()

/** So many words beside a nicety ("and how are you, Tom?") still ask nothing. */
const BESIDE_A_NICETY = 3

/**
 * Whether a letter waits for an answer: a question, or a request without a question mark ("let me know by Friday"), by the lists of `lexicon/LANG/asking.ts`.
 * Politeness is neither ("how are you?", "let me know if you have questions"), and "no reply needed" anywhere unsays all of it. `text` is what its
 * writer wrote, without quoted history. Pure; never throws. Silence after what needed an answer means something: S2-1.
 */
export function expectsAnswer(text: string, lang: Language): boolean {
  const spelling = isLatinSpelling(text, lang) ? 'latin' : 'native'
  const lists = listsOf(lang, spelling)
  let asks = false
  for (const sentence of sentencesOf(text, lang)) {
    const words = sentence.tokens.map(({ word }) => (spelling === 'latin' ? skeleton(word, lang) : word))
    const marks = marksOf(lists, words, sentence.question)
    if (marks.needless.length > 0) return false
    asks ||= isAsking(sentence, marks)
  }
  return asks
}

type Marks = Record<AskingRole, Mark[]>

function isAsking({ question, tokens }: Sentence, { requests, niceties }: Marks): boolean {
  if (requests.some((mark) => !niceties.some((nice) => overlap(nice, mark)))) return true
  return question && !niceties.some((nice) => nice.to - nice.from + BESIDE_A_NICETY >= tokens.length)
}

function marksOf({ phrases, rules }: CompiledLists<AskingRole>, words: readonly string[], question: boolean): Marks {
  const marks: Marks = { requests: [], needless: [], niceties: [] }
  for (const { rule, from, to } of phrases.matches(words, question)) {
    const role = rules[rule]?.role
    if (role) marks[role].push({ from, to })
  }
  return marks
}

/** The few phrases of asking, apart from the lexicon, which is large: the studio's own letters are looked at as well. */
function listsOf(lang: Language, spelling: Spelling): CompiledLists<AskingRole> {
  const key = `${lang}-${spelling}`
  const known = compiled.get(key)
  if (known) return known
  const { asking } = lexiconOf(lang)
  const made = compileLists(
    ROLES.map((role) => ({ role, list: asking[role] })),
    { classes: {}, lang, spelling },
  )
  compiled.set(key, made)
  return made
}
