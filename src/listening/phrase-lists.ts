import type { Language } from '#foundation/language.ts'
import { parsePattern, type Part, type Pattern } from './pattern.ts'
import { skeleton } from './transliteration.ts'
import { Trie } from './trie.ts'

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
  trie: Trie
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
  const trie = new Trie()
  const rules: PhraseRule<Role>[] = []
  const respell = of.spelling === 'latin' ? (word: string) => skeleton(word, of.lang) : undefined
  for (const { role, list, weighted = false } of lists) {
    for (const line of linesOf(list)) {
      try {
        const { weight, source } = weighted ? weighed(line.text) : { weight: 1, source: line.text }
        const pattern = parsePattern(source, of.classes)
        trie.add(respell ? respelled(pattern, respell) : pattern, rules.length)
        rules.push({ role, weight, stands: pattern.stands })
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        const where = `lexicon ${of.lang}, ${role}, line ${line.number}, "${line.text}"`
        throw new Error(`${where}: ${reason}`, { cause: error })
      }
    }
  }
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
