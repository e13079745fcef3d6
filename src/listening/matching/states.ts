import { ANY, ENDS, SKIPS } from './labels.ts'
import { type PhraseGraph, ROOT } from './phrase-graph.ts'
import { DistinctRows, Rows } from './rows.ts'

/** The state of beginnings that no phrase goes on from: no node at all. */
export const NOWHERE = 0

/** What beginnings have led to: a state is a set of nodes of the graph, with all that they reach without a word, and the phrases that end there. */
export class States {
  /** Before any word. */
  readonly start: number
  private readonly graph: PhraseGraph
  private readonly nodes = new DistinctRows()
  private readonly ends = new Rows()

  constructor(graph: PhraseGraph) {
    this.graph = graph
    this.stateOf(new Set())
    this.start = this.stateOf(new Set([ROOT]))
  }

  get count(): number {
    return this.ends.length
  }

  /** The nodes that a word leads to from a state, by the labels that it answers. */
  ledTo(state: number, labels: Set<number>): Set<number> {
    const from = new Set<number>()
    const reached = new Set<number>()
    this.nodes.rows.addTo(from, state)
    for (const node of from) {
      this.graph.follow(node, ANY, reached)
      for (const label of labels) this.graph.follow(node, label, reached)
    }
    return reached
  }

  /** The state of these nodes. */
  stateOf(reached: Set<number>): number {
    for (const node of reached) this.graph.follow(node, SKIPS, reached)
    const nodes = [...reached].sort((a, b) => a - b)
    const state = this.nodes.of(nodes)
    if (state === this.ends.length) this.ends.push(this.endsIn(nodes))
    return state
  }

  /** Where the ends of a state begin, for `endAt`; they end where those of the next begin. */
  endsOf(state: number): number {
    return this.ends.beginOf(state)
  }

  /** A phrase that ends, as `ruleOf` and `isAsking` read it. */
  endAt(place: number): number {
    return this.ends.at(place)
  }

  private endsIn(nodes: readonly number[]): Set<number> {
    const ends = new Set<number>()
    for (const node of nodes) this.graph.follow(node, ENDS, ends)
    return ends
  }
}
