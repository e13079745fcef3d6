import { type Part, type Pattern, withoutLeadingMaybe } from './pattern.ts'

/** What a phrase says where it matches, by its number in the compiled lexicon. */
export interface End {
  rule: number
  asks: boolean
}

export interface Node {
  id: number
  /** Children by the part that leads to them, so that phrases which begin alike share their beginning. */
  kids: Map<string, Node>
  exact: Map<string, Node[]>
  prefixes: Map<string, Node[]>
  suffixes: Map<string, Node[]>
  any: Node[]
  /** Reached without a word. */
  skips: Node[]
  ends: End[]
}

/** All phrases of a lexicon as one graph over words, and every word, beginning and ending that any of them asks for. */
export class PhraseGraph {
  private nodes = 0
  readonly root = this.node()
  readonly vocabulary = new Set<string>()
  readonly prefixes = new Set<string>()
  readonly suffixes = new Set<string>()
  /** The length of the longest word, beginning or ending asked for. */
  longest = 0

  add(pattern: Pattern, rule: number): void {
    for (const parts of withoutLeadingMaybe(pattern.parts)) {
      let node = this.root
      for (const part of parts) node = this.childBy(node, part)
      node.ends.push({ rule, asks: pattern.asks })
    }
  }

  private node(): Node {
    return {
      id: this.nodes++,
      kids: new Map(),
      exact: new Map(),
      prefixes: new Map(),
      suffixes: new Map(),
      any: [],
      skips: [],
      ends: [],
    }
  }

  private childBy(node: Node, part: Part): Node {
    const key = JSON.stringify(part)
    const known = node.kids.get(key)
    if (known) return known
    const child = this.node()
    node.kids.set(key, child)
    this.link(node, part, child)
    return child
  }

  private link(from: Node, part: Part, to: Node): void {
    if (part.is === 'any') from.any.push(to)
    else if (part.is === 'gap') this.linkGap(from, part.most, to)
    else if (part.is === 'word') this.linkWord(from.exact, this.vocabulary, part.word, to)
    else if (part.is === 'prefix') this.linkWord(from.prefixes, this.prefixes, part.word, to)
    else if (part.is === 'suffix') this.linkWord(from.suffixes, this.suffixes, part.word, to)
    else this.linkWays(from, part, to)
  }

  private linkWays(from: Node, { is, of }: Extract<Part, { of: Part[][] }>, to: Node): void {
    if (is === 'maybe') from.skips.push(to)
    for (const way of of) this.linkAll(from, way, to)
  }

  /** Up to `most` words of any kind, each of which may be the last. */
  private linkGap(from: Node, most: number, to: Node): void {
    let last = from
    last.skips.push(to)
    for (let word = 0; word < most; word++) {
      const next = this.node()
      last.any.push(next)
      next.skips.push(to)
      last = next
    }
  }

  private linkAll(from: Node, parts: Part[], to: Node): void {
    let node = from
    parts.forEach((part, index) => {
      const next = index === parts.length - 1 ? to : this.node()
      this.link(node, part, next)
      node = next
    })
  }

  private linkWord(ways: Map<string, Node[]>, known: Set<string>, word: string, to: Node): void {
    known.add(word)
    this.longest = Math.max(this.longest, word.length)
    const there = ways.get(word)
    if (there) there.push(to)
    else ways.set(word, [to])
  }
}
