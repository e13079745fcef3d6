import { type Part, type Pattern, withoutLeadingMaybe } from './pattern.ts'

/** What a phrase says where it matches, by its number in the compiled lexicon. */
export interface End {
  rule: number
  asks: boolean
}

/** A match: `rule` on the words from `from` up to, not including, `to`. */
export interface Match {
  rule: number
  from: number
  to: number
}

interface Node {
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

/** All nodes that a beginning has led to at once; the next word leads on to one other state, or nowhere. */
interface State {
  nodes: Node[]
  ends: End[]
  next: Map<string, State | null>
}

/** Far above what everyday mail needs; beyond it the states are forgotten and made again as they are met. */
const MOST_STATES = 30_000
const MOST_REMEMBERED = 20_000
/** Stands for every word that no phrase asks for. */
const OTHER = '\u0001'

/**
 * All phrases of a lexicon as one graph over words. Which phrases a beginning leaves open is worked out when it is first met and kept, so
 * that reading costs about one look-up a word, however many phrases there are.
 */
export class Trie {
  private nodes = 0
  private readonly root = this.node()
  private readonly vocabulary = new Set<string>()
  private readonly prefixes = new Set<string>()
  private readonly suffixes = new Set<string>()
  private readonly symbols = new Map<string, string>()
  /** Words that meet the same prefixes and suffixes are one symbol, named by the first of them. */
  private readonly alike = new Map<string, string>()
  private states = new Map<string, State>()
  private longest = 0
  private start: State | undefined

  add(pattern: Pattern, rule: number): void {
    for (const parts of withoutLeadingMaybe(pattern.parts)) {
      let node = this.root
      for (const part of parts) node = this.childBy(node, part)
      node.ends.push({ rule, asks: pattern.asks })
    }
    this.start = undefined
  }

  /** Every match in a sentence's folded words; `question` says whether the sentence asks. */
  matches(words: readonly string[], question: boolean): Match[] {
    if (this.start === undefined || this.states.size > MOST_STATES) this.forget()
    const symbols = words.map((word) => this.symbolOf(word))
    const found: Match[] = []
    for (let from = 0; from < words.length; from++) {
      if (symbols[from] === '') continue
      let state: State | null | undefined = this.start
      for (let at = from; at < words.length && state; at++) {
        state = this.step(state, symbols[at] ?? '')
        if (!state) break
        for (const end of state.ends) if (question || !end.asks) found.push({ rule: end.rule, from, to: at + 1 })
      }
    }
    return found
  }

  private forget(): void {
    this.states = new Map()
    this.start = this.stateOf([this.root])
  }

  private symbolOf(word: string): string {
    if (word === '' || this.vocabulary.has(word)) return word
    const known = this.symbols.get(word)
    if (known !== undefined) return known
    const met: string[] = []
    for (let length = 1; length <= word.length && length <= this.longest; length++) {
      if (this.prefixes.has(word.slice(0, length))) met.push(word.slice(0, length))
      if (this.suffixes.has(word.slice(-length))) met.push(`*${word.slice(-length)}`)
    }
    const key = met.join(' ')
    const symbol = met.length === 0 ? OTHER : (this.alike.get(key) ?? word)
    if (met.length > 0) this.alike.set(key, symbol)
    if (this.symbols.size >= MOST_REMEMBERED) this.symbols.clear()
    this.symbols.set(word, symbol)
    return symbol
  }

  private step(state: State, symbol: string): State | null {
    const known = state.next.get(symbol)
    if (known !== undefined) return known
    const reached: Node[] = []
    for (const node of state.nodes) {
      reached.push(...node.any)
      if (symbol === '' || symbol === OTHER) continue
      reached.push(...(node.exact.get(symbol) ?? []))
      for (const [prefix, nodes] of node.prefixes) if (symbol.startsWith(prefix)) reached.push(...nodes)
      for (const [suffix, nodes] of node.suffixes) if (symbol.endsWith(suffix)) reached.push(...nodes)
    }
    const next = reached.length === 0 ? null : this.stateOf(reached)
    state.next.set(symbol, next)
    return next
  }

  private stateOf(reached: readonly Node[]): State {
    const all = new Set(reached)
    for (const node of all) for (const skipped of node.skips) all.add(skipped)
    const nodes = [...all].sort((a, b) => a.id - b.id)
    const key = nodes.map((node) => node.id).join()
    const known = this.states.get(key)
    if (known) return known
    const state: State = { nodes, ends: nodes.flatMap((node) => node.ends), next: new Map() }
    this.states.set(key, state)
    return state
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
