import { fold } from './fold.ts'

/** One thing a pattern asks for, in order; `either` holds alternatives, each a sequence. */
export type Part =
  | { is: 'word'; word: string }
  | { is: 'prefix'; word: string }
  | { is: 'suffix'; word: string }
  | { is: 'any' }
  | { is: 'gap'; most: number }
  | { is: 'either' | 'maybe'; of: Part[][] }

export interface Pattern {
  parts: Part[]
  /** Ends in `?`: counts only in a sentence that asks. */
  asks: boolean
  /** Ends in `!`: stands although a negator precedes it. */
  stands: boolean
}

const LEXEME =
  /\s+|,|\.\.\.(\d*)|[()[\]|_?!]|\{(\w+)\}|(\*?)([\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‐‑-][\p{L}\p{N}\p{M}]+)*['’-]?)(\*?)/uy
const GAP = 3
const DEEPEST = 6

/**
 * A phrase of the lexicon taken apart (the language of patterns is in lexicon/README.md).
 *
 * @throws Error that says what cannot be read; the caller adds where it stands.
 */
export function parsePattern(source: string, classes: Record<string, string>): Pattern {
  let body = source.trim()
  const asks = body.endsWith('?')
  const stands = body.endsWith('!')
  if (asks || stands) body = body.slice(0, -1).trim()
  const parser = new Parser(lexemesOf(body), classes, 0)
  const parts = parser.sequence()
  parser.atEnd()
  if (parts.length === 0) throw new Error('an empty pattern')
  if (parts[0]?.is === 'gap') throw new Error('a pattern begins with a word')
  return { parts, asks, stands }
}

type Lexeme = string | Part | { class: string }

function lexemesOf(source: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  LEXEME.lastIndex = 0
  while (LEXEME.lastIndex < source.length) {
    const at = LEXEME.lastIndex
    const found = LEXEME.exec(source)
    if (!found) throw new Error(`cannot read "${source.slice(at)}"`)
    const lexeme = lexemeOf(found)
    if (lexeme !== undefined) lexemes.push(lexeme)
  }
  return lexemes
}

function lexemeOf(found: RegExpExecArray): Lexeme | undefined {
  const [all, gap, name, before, word, after] = found
  if (gap !== undefined) return { is: 'gap', most: gap === '' ? GAP : Number(gap) }
  if (name !== undefined) return { class: name }
  if (word !== undefined) {
    if (before && after) throw new Error(`"${all}" has a star on both sides`)
    return { is: before ? 'suffix' : after ? 'prefix' : 'word', word: fold(word) }
  }
  if (all === '_') return { is: 'any' }
  return all.trim() === '' || all === ',' ? undefined : all
}

class Parser {
  private at = 0
  private readonly lexemes: Lexeme[]
  private readonly classes: Record<string, string>
  private readonly depth: number

  constructor(lexemes: Lexeme[], classes: Record<string, string>, depth: number) {
    this.lexemes = lexemes
    this.classes = classes
    this.depth = depth
    if (depth > DEEPEST) throw new Error('word classes that name each other in a circle')
  }

  atEnd(): void {
    const left = this.lexemes[this.at]
    if (left !== undefined) throw new Error(`an unexpected ${typeof left === 'string' ? `"${left}"` : 'word'}`)
  }

  alternatives(): Part[][] {
    const all = [this.sequence()]
    while (this.lexemes[this.at] === '|') {
      this.at++
      all.push(this.sequence())
    }
    if (all.some((one) => one.length === 0)) throw new Error('an empty alternative')
    return all.flatMap(withoutLeadingMaybe)
  }

  sequence(): Part[] {
    const parts: Part[] = []
    for (let next = this.lexemes[this.at]; next !== undefined; next = this.lexemes[this.at]) {
      if (next === '|' || next === ')' || next === ']') break
      this.at++
      parts.push(this.part(next))
    }
    return parts
  }

  private part(next: Lexeme): Part {
    if (next === '(') return { is: 'either', of: this.closed(')') }
    if (next === '[') return { is: 'maybe', of: this.closed(']') }
    if (typeof next === 'string') throw new Error(`an unexpected "${next}"`)
    return 'class' in next ? this.wordClass(next.class) : next
  }

  private closed(bracket: ')' | ']'): Part[][] {
    const inside = this.alternatives()
    if (this.lexemes[this.at] !== bracket) throw new Error(`a missing "${bracket}"`)
    this.at++
    return inside
  }

  private wordClass(name: string): Part {
    const list = this.classes[name]
    if (list === undefined) throw new Error(`no word class {${name}}`)
    const parser = new Parser(lexemesOf(list), this.classes, this.depth + 1)
    const of = parser.alternatives()
    parser.atEnd()
    return { is: 'either', of }
  }
}

/** A phrase that may begin with an optional part is two phrases: the start of a phrase must not be skipped at every word. */
export function withoutLeadingMaybe(parts: Part[]): Part[][] {
  const [first, ...rest] = parts
  if (first?.is !== 'maybe' || rest.length === 0) return [parts]
  return [[{ is: 'either', of: first.of }, ...rest], ...withoutLeadingMaybe(rest)]
}
