import { Rows } from './column.ts'
import { ANY, ENDS, SKIPS } from './labels.ts'
import { type PhraseGraph, ROOT } from './phrase-graph.ts'

/** The state of beginnings that no phrase goes on from. */
export const NOWHERE = 0

/** What beginnings have led to: a state is a set of nodes of the graph, with all that they reach without a word, and the phrases that end there. */
export class States {
  /** Before any word. */
  readonly start: number
  private readonly graph: PhraseGraph
  private readonly nodes = new Rows()
  private readonly ends = new Rows()
  private readonly byHash = new Map<number, number[]>()

  constructor(graph: PhraseGraph) {
    this.graph = graph
    this.kept([], 0)
    this.start = this.stateOf(new Set([ROOT]))
  }

  get count(): number {
    return this.nodes.length
  }

  /** The nodes that a word leads to from a state, by the labels that it answers. */
  ledTo(state: number, labels: readonly number[]): Set<number> {
    const reached = new Set<number>()
    for (let at = this.nodes.beginOf(state); at < this.nodes.beginOf(state + 1); at++) {
      const node = this.nodes.at(at)
      this.graph.follow(node, ANY, reached)
      for (const label of labels) this.graph.follow(node, label, reached)
    }
    return reached
  }

  /** The state of these nodes. */
  stateOf(reached: Set<number>): number {
    for (const node of reached) this.graph.follow(node, SKIPS, reached)
    const nodes = [...reached].sort((a, b) => a - b)
    const hash = nodes.reduce((sum, node) => Math.imul(sum ^ node, 16_777_619), nodes.length)
    const known = this.byHash.get(hash)?.find((state) => this.nodes.isAt(state, nodes))
    return known ?? this.kept(nodes, hash)
  }

  /** Where the ends of a state begin, for `endAt`; they end where those of the next begin. */
  endsOf(state: number): number {
    return this.ends.beginOf(state)
  }

  /** A phrase that ends, as `ruleOf` and `isAsking` read it. */
  endAt(place: number): number {
    return this.ends.at(place)
  }

  private kept(nodes: readonly number[], hash: number): number {
    const ends = new Set<number>()
    for (const node of nodes) this.graph.follow(node, ENDS, ends)
    this.ends.push(ends)
    const state = this.nodes.push(nodes)
    const alike = this.byHash.get(hash)
    if (alike) alike.push(state)
    else this.byHash.set(hash, [state])
    return state
  }
}
