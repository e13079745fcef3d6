import type { Pattern } from './pattern.ts'
import { type End, type Node, PhraseGraph } from './phrase-graph.ts'

/** A match: `rule` on the words from `from` up to, not including, `to`. */
export interface Match {
  rule: number
  from: number
  to: number
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
 * Reads sentences by the phrases of a lexicon. Which phrases a beginning leaves open is worked out when it is first met and kept, so
 * that reading costs about one look-up a word, however many phrases there are.
 */
export class Trie {
  private readonly graph = new PhraseGraph()
  private readonly symbols = new Map<string, string>()
  /** Words that meet the same prefixes and suffixes are one symbol, named by the first of them. */
  private readonly alike = new Map<string, string>()
  private states = new Map<string, State>()
  private start: State | undefined

  add(pattern: Pattern, rule: number): void {
    this.graph.add(pattern, rule)
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
    this.start = this.stateOf([this.graph.root])
  }

  private symbolOf(word: string): string {
    const { vocabulary, prefixes, suffixes, longest } = this.graph
    if (word === '' || vocabulary.has(word)) return word
    const known = this.symbols.get(word)
    if (known !== undefined) return known
    const met: string[] = []
    for (let length = 1; length <= word.length && length <= longest; length++) {
      if (prefixes.has(word.slice(0, length))) met.push(word.slice(0, length))
      if (suffixes.has(word.slice(-length))) met.push(`*${word.slice(-length)}`)
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
}
