import { PairTable } from './pair-table.ts'
import { isAsking, type PhraseGraph, ruleOf } from './phrase-graph.ts'
import { NOWHERE, States } from './states.ts'
import { NO_WORD, Symbols } from './symbols.ts'

/** A match: `rule` on the words from `from` up to, not including, `to`. */
export interface Match {
  rule: number
  from: number
  to: number
}

/** Far above what a mailbox needs; beyond it the states are forgotten and made again as they are met. */
const MOST_STATES = 20_000

/**
 * Reads sentences by the phrases of a lexicon. Which phrases a beginning leaves open is worked out when it is first met and kept, so that reading
 * costs about one look-up a word, however many phrases there are (a finite automaton, its states made as they are needed: Aho, Lam, Sethi, Ullman,
 * Compilers, 3.7).
 */
export class PhraseReader {
  private readonly graph: PhraseGraph
  private symbols: Symbols
  private states: States
  private steps = new PairTable()

  private readonly mostStates: number

  constructor(graph: PhraseGraph, mostStates = MOST_STATES) {
    this.graph = graph
    this.mostStates = mostStates
    this.symbols = new Symbols(graph.labels)
    this.states = new States(graph)
  }

  /** Every match in a sentence's folded words; `question` says whether the sentence asks. */
  matches(words: readonly string[], question: boolean): Match[] {
    if (this.symbols.full) this.forget({ symbols: true })
    const symbols = words.map((word) => this.symbols.of(word))
    const found: Match[] = []
    for (let from = 0; from < words.length; from++) {
      if (symbols[from] === NO_WORD) continue
      let state = this.states.start
      for (let at = from; at < words.length; at++) {
        state = this.step(state, symbols[at] ?? NO_WORD)
        if (state === NOWHERE) break
        const last = this.states.endsOf(state + 1)
        for (let place = this.states.endsOf(state); place < last; place++) {
          const end = this.states.endAt(place)
          if (question || !isAsking(end)) found.push({ rule: ruleOf(end), from, to: at + 1 })
        }
      }
    }
    return found
  }

  private step(state: number, symbol: number): number {
    const known = this.steps.get(state, symbol)
    if (known !== -1) return known
    const reached = this.states.ledTo(state, this.symbols.labelsOf(symbol))
    if (this.states.count >= this.mostStates) {
      this.forget()
      return this.states.stateOf(reached)
    }
    const next = this.states.stateOf(reached)
    this.steps.set(state, symbol, next)
    return next
  }

  private forget({ symbols = false } = {}): void {
    if (symbols) this.symbols = new Symbols(this.graph.labels)
    this.states = new States(this.graph)
    this.steps = new PairTable()
  }
}
