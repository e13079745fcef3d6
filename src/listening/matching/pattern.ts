import { fold } from '../fold.ts'

/** One thing a pattern asks for, in order; `either` holds alternatives, each a sequence; a `class` is one of those of its name. */
export type Part =
  | { is: 'word'; word: string }
  | { is: 'prefix'; word: string }
  | { is: 'suffix'; word: string }
  | { is: 'any' }
  | { is: 'gap'; most: number }
  | { is: 'class'; name: string }
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

/** What the patterns of a language may name. */
export interface WordClasses {
  /**
   * The alternatives of a class.
   *
   * @throws Error where there is none of that name, where it cannot be read, and where it names itself, by others or straight.
   */
  waysOf: (name: string) => readonly Part[][]
}

/** Reads the patterns of a lexicon; `spelled` makes of a folded word what texts are matched by. */
export class PatternReader implements WordClasses {
  private readonly lists: Record<string, string>
  private readonly spelled: (word: string) => string
  private readonly read = new Map<string, Part[][]>()
  private readonly open = new Set<string>()

  constructor(lists: Record<string, string>, spelled: (word: string) => string = (word) => word) {
    this.lists = lists
    this.spelled = spelled
  }

  /**
   * A phrase of the lexicon taken apart (the language of patterns is in lexicon/README.md).
   *
   * @throws Error that says what cannot be read; the caller adds where it stands.
   */
  patternOf(source: string): Pattern {
    let body = source.trim()
    const asks = body.endsWith('?')
    const stands = body.endsWith('!')
    if (asks || stands) body = body.slice(0, -1).trim()
    const parts = this.whole(body, (parser) => parser.sequence())
    if (parts.length === 0) throw new Error('an empty pattern')
    if (parts[0]?.is === 'gap') throw new Error('a pattern begins with a word')
    return { parts, asks, stands }
  }

  waysOf(name: string): Part[][] {
    const known = this.read.get(name)
    if (known) return known
    const list = this.lists[name]
    if (list === undefined) throw new Error(`no word class {${name}}`)
    if (this.open.has(name)) throw new Error('word classes that name each other in a circle')
    this.open.add(name)
    const ways = this.whole(list, (parser) => parser.alternatives())
    this.open.delete(name)
    this.read.set(name, ways)
    return ways
  }

  private whole<Read>(source: string, by: (parser: Parser) => Read): Read {
    const parser = new Parser(lexemesOf(source, this.spelled), this)
    const read = by(parser)
    parser.atEnd()
    return read
  }
}

type Lexeme = string | Part

function lexemesOf(source: string, spelled: (word: string) => string): Lexeme[] {
  const lexemes: Lexeme[] = []
  LEXEME.lastIndex = 0
  while (LEXEME.lastIndex < source.length) {
    const at = LEXEME.lastIndex
    const found = LEXEME.exec(source)
    if (!found) throw new Error(`cannot read "${source.slice(at)}"`)
    const lexeme = lexemeOf(found, spelled)
    if (lexeme !== undefined) lexemes.push(lexeme)
  }
  return lexemes
}

function lexemeOf(found: RegExpExecArray, spelled: (word: string) => string): Lexeme | undefined {
  const [all, gap, name, before, word, after] = found
  if (gap !== undefined) return { is: 'gap', most: gap === '' ? GAP : Number(gap) }
  if (name !== undefined) return { is: 'class', name }
  if (word !== undefined) {
    if (before && after) throw new Error(`"${all}" has a star on both sides`)
    return { is: before ? 'suffix' : after ? 'prefix' : 'word', word: spelled(fold(word)) }
  }
  if (all === '_') return { is: 'any' }
  return all.trim() === '' || all === ',' ? undefined : all
}

class Parser {
  private at = 0
  private readonly lexemes: Lexeme[]
  private readonly classes: WordClasses

  constructor(lexemes: Lexeme[], classes: WordClasses) {
    this.lexemes = lexemes
    this.classes = classes
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
    // A class is read where it is first named, so that what is wrong with it is said of this line.
    if (next.is === 'class') this.classes.waysOf(next.name)
    return next
  }

  private closed(bracket: ')' | ']'): Part[][] {
    const inside = this.alternatives()
    if (this.lexemes[this.at] !== bracket) throw new Error(`a missing "${bracket}"`)
    this.at++
    return inside
  }
}

/** A phrase that may begin with an optional part is two phrases: the start of a phrase must not be skipped at every word. */
export function withoutLeadingMaybe(parts: Part[]): Part[][] {
  const [first, ...rest] = parts
  if (first?.is !== 'maybe' || rest.length === 0) return [parts]
  return [[{ is: 'either', of: first.of }, ...rest], ...withoutLeadingMaybe(rest)]
}
