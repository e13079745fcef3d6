import type { Language } from '#foundation/language.ts'
import { KINDS, type Kind } from './kinds.ts'
import { lexiconOf } from './lexicon/index.ts'
import type { Lexicon } from './lexicon-format.ts'
import { parsePattern, type Part, type Pattern } from './pattern.ts'
import { skeleton } from './transliteration.ts'
import { Trie } from './trie.ts'

const MARKS = [
  'negators',
  'doubleNegatives',
  'hypotheticals',
  'mended',
  'elsewhere',
  'courtesies',
  'intensifiers',
  'softeners',
  'clauseBreaks',
] as const

/** What a matched phrase does: speaks for a kind of unease, for ease, excuses lateness, or changes what others say. */
export type Role = Kind | 'relief' | 'excuses' | (typeof MARKS)[number]

export interface Rule {
  role: Role
  weight: number
  stands: boolean
}

export interface CompiledLexicon {
  trie: Trie
  rules: readonly Rule[]
}

/** In Latin letters a Russian or Greek phrase is matched by what is left of it in any of the usual spellings. */
export type Spelling = 'native' | 'latin'

const compiled = new Map<string, CompiledLexicon>()
let mostKept = Number.POSITIVE_INFINITY

/**
 * Keeps at most so many lexicons ready, the latest ones. Each is some 25 MiB and a tenth of a second to make: a process that hears a few letters now
 * and then, as the serving one does, keeps one; a process that hears a mailbox keeps all.
 */
export function keepLexicons(most: number): void {
  mostKept = most
  letGo()
}

function letGo(): void {
  for (const key of [...compiled.keys()].slice(0, Math.max(0, compiled.size - mostKept))) compiled.delete(key)
}

/**
 * A language's lexicon, made ready on first use and kept.
 *
 * @throws Error naming language, list and line when a phrase cannot be read.
 */
export function compiledLexicon(lang: Language, spelling: Spelling = 'native'): CompiledLexicon {
  const key = `${lang}-${spelling}`
  const known = compiled.get(key)
  if (known) return known
  const made = compileLexicon(lexiconOf(lang), lang, spelling)
  compiled.set(key, made)
  letGo()
  return made
}

/** Makes a lexicon ready for matching; throws as `compiledLexicon` does. */
export function compileLexicon(lexicon: Lexicon, lang: Language, spelling: Spelling = 'native'): CompiledLexicon {
  const trie = new Trie()
  const rules: Rule[] = []
  const respell = spelling === 'latin' ? (word: string) => skeleton(word, lang) : undefined
  const add = (role: Role, list: string, weighted: boolean): void => {
    for (const line of linesOf(list)) {
      try {
        const { weight, source } = weighted ? weighed(line.text) : { weight: 1, source: line.text }
        const pattern = parsePattern(source, lexicon.scope.classes)
        trie.add(respell ? respelled(pattern, respell) : pattern, rules.length)
        rules.push({ role, weight, stands: pattern.stands })
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        throw new Error(`lexicon ${lang}, ${role}, line ${line.number}, "${line.text}": ${reason}`, { cause: error })
      }
    }
  }
  for (const kind of KINDS) add(kind, lexicon.kinds[kind], true)
  add('relief', lexicon.relief, true)
  add('excuses', lexicon.excuses, false)
  for (const mark of MARKS) add(mark, lexicon.scope[mark], false)
  return { trie, rules }
}

function linesOf(list: string): { number: number; text: string }[] {
  return list
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line.replace(/(^|\s)#.*$/u, '').trim() }))
    .filter((line) => line.text !== '')
}

function weighed(line: string): { weight: number; source: string } {
  const found = /^(\d*\.?\d+)\s+(.+)$/u.exec(line)
  const weight = Number(found?.[1])
  if (!found?.[2]) throw new Error('a line is a weight and a pattern')
  if (!(weight >= 0.05 && weight <= 1)) throw new Error('a weight is 0.05 to 1')
  return { weight, source: found[2] }
}

function respelled(pattern: Pattern, respell: (word: string) => string): Pattern {
  const again = (part: Part): Part => {
    if (part.is === 'either' || part.is === 'maybe') return { is: part.is, of: part.of.map((way) => way.map(again)) }
    return 'word' in part ? { is: part.is, word: respell(part.word) } : part
  }
  return { ...pattern, parts: pattern.parts.map(again) }
}
