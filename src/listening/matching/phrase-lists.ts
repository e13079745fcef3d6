import type { Language } from '#foundation/language.ts'
import { skeleton } from '../transliteration.ts'
import { PatternReader } from './pattern.ts'
import { GraphMaker } from './phrase-graph.ts'
import { PhraseReader } from './phrase-reader.ts'

/** In Latin letters a Russian or Greek phrase is matched by what is left of it in any of the usual spellings. */
export type Spelling = 'native' | 'latin'

/** Phrases of one role, a line each (the language of patterns is in lexicon/README.md); a weighted line begins with its weight. */
export interface List<Role extends string> {
  role: Role
  list: string
  weighted?: boolean
}

export interface PhraseRule<Role extends string> {
  role: Role
  weight: number
  stands: boolean
}

/** Lists of phrases ready for matching; a match's `rule` is a place in `rules`. */
export interface CompiledLists<Role extends string> {
  phrases: PhraseReader
  rules: readonly PhraseRule<Role>[]
}

export interface ListsOf {
  classes: Record<string, string>
  lang: Language
  spelling: Spelling
}

/**
 * Makes lists of phrases ready for matching.
 *
 * @throws Error naming language, list and line when a phrase cannot be read.
 */
export function compileLists<Role extends string>(lists: readonly List<Role>[], of: ListsOf): CompiledLists<Role> {
  const reader = new PatternReader(of.classes, of.spelling === 'latin' ? (word) => skeleton(word, of.lang) : undefined)
  const graph = new GraphMaker(reader)
  const rules: PhraseRule<Role>[] = []
  for (const { role, list, weighted = false } of lists) {
    for (const line of linesOf(list)) {
      try {
        const { weight, source } = weighted ? weighed(line.text) : { weight: 1, source: line.text }
        const pattern = reader.patternOf(source)
        graph.add(pattern, rules.length)
        rules.push({ role, weight, stands: pattern.stands })
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        const where = `lexicon ${of.lang}, ${role}, line ${line.number}, "${line.text}"`
        throw new Error(`${where}: ${reason}`, { cause: error })
      }
    }
  }
  return { phrases: new PhraseReader(graph.made()), rules }
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
