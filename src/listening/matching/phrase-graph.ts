import { Column } from './column.ts'
import { ANY, ENDS, isSingle, LabelMaker, type Labels, SKIPS } from './labels.ts'
import { type Part, type Pattern, type WordClasses, withoutLeadingMaybe } from './pattern.ts'

/** A phrase that ends, as the target of an edge that says so: its rule, and whether it counts in questions only. */
const endOf = (rule: number, asks: boolean): number => rule * 2 + (asks ? 1 : 0)
export const ruleOf = (end: number): number => end >> 1
export const isAsking = (end: number): boolean => (end & 1) === 1

export const ROOT = 0

/**
 * All phrases of a lexicon as one graph over words. Two numbers an edge and no objects: five languages stay small beside each other.
 */
export class PhraseGraph {
  readonly labels: Labels
  /** Where the edges of each node begin; they end where those of the next begin. */
  private readonly begins: Int32Array
  /** The label of each edge, ascending within a node. */
  private readonly asked: Int32Array
  /** Where each edge leads: to a node, or, of one that ends a phrase, what `ruleOf` and `isAsking` read. */
  private readonly leads: Int32Array

  constructor(labels: Labels, { begins, asked, leads }: Record<'begins' | 'asked' | 'leads', Int32Array>) {
    this.labels = labels
    this.begins = begins
    this.asked = asked
    this.leads = leads
  }

  /** Adds to `reached` where the edges of a node with this label lead, in the order in which they were made. */
  follow(node: number, label: number, reached: Set<number>): void {
    const end = this.begins[node + 1] ?? 0
    for (let edge = this.firstOf(node, label); edge < end && this.asked[edge] === label; edge++)
      reached.add(this.leads[edge] ?? ROOT)
  }

  /** The first edge of a node whose label is not below this one. */
  private firstOf(node: number, label: number): number {
    let low = this.begins[node] ?? 0
    let high = this.begins[node + 1] ?? 0
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.asked[middle] ?? 0) < label) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Puts phrases together into a graph; those that begin alike share their beginning. */
export class GraphMaker {
  private readonly labels = new LabelMaker()
  private readonly classes: WordClasses
  private readonly kids = new Map<string, number>()
  private readonly from = new Column()
  private readonly asked = new Column()
  private readonly leads = new Column()
  private nodes = ROOT + 1

  constructor(classes: WordClasses) {
    this.classes = classes
  }

  add(pattern: Pattern, rule: number): void {
    for (const parts of withoutLeadingMaybe(pattern.parts)) {
      let node = ROOT
      for (const part of parts) node = this.childBy(node, part)
      this.edge(node, ENDS, endOf(rule, pattern.asks))
    }
  }

  made(): PhraseGraph {
    const [from, asked, leads] = [this.from.cut(), this.asked.cut(), this.leads.cut()]
    const byLabel = inOrderOf(asked, Int32Array.from(from.keys()))
    const order = inOrderOf(from, byLabel)
    return new PhraseGraph(this.labels.made(), {
      begins: startsOf(from, this.nodes),
      asked: order.map((edge) => asked[edge] ?? 0),
      leads: order.map((edge) => leads[edge] ?? 0),
    })
  }

  private edge(from: number, label: number, to: number): void {
    this.from.push(from)
    this.asked.push(label)
    this.leads.push(to)
  }

  private childBy(node: number, part: Part): number {
    const key = `${node} ${JSON.stringify(part)}`
    const known = this.kids.get(key)
    if (known !== undefined) return known
    const child = this.nodes++
    this.kids.set(key, child)
    this.link(node, part, child)
    return child
  }

  private link(from: number, part: Part, to: number): void {
    if (part.is === 'any') this.edge(from, ANY, to)
    else if (part.is === 'gap') this.linkGap(from, part.most, to)
    else if (part.is === 'class') this.linkClass(from, part.name, to)
    else if (isSingle(part)) this.edge(from, this.labels.of(part), to)
    else {
      if (part.is === 'maybe') this.edge(from, SKIPS, to)
      for (const way of part.of) this.linkAll(from, way, to)
    }
  }

  /** Up to `most` words of any kind, each of which may be the last. */
  private linkGap(from: number, most: number, to: number): void {
    let last = from
    this.edge(last, SKIPS, to)
    for (let word = 0; word < most; word++) {
      const next = this.nodes++
      this.edge(last, ANY, next)
      this.edge(next, SKIPS, to)
      last = next
    }
  }

  /** All of a class that is one word each is one edge; a lexicon names its classes in half of its phrases. */
  private linkClass(from: number, name: string, to: number): void {
    const ways = this.classes.waysOf(name)
    const singles = () => ways.flatMap((way) => (way.length === 1 ? way.filter(isSingle) : []))
    this.edge(from, this.labels.ofClass(`{${name}}`, singles), to)
    for (const way of ways) if (way.length > 1 || !way.every(isSingle)) this.linkAll(from, way, to)
  }

  private linkAll(from: number, parts: Part[], to: number): void {
    let node = from
    parts.forEach((part, index) => {
      const next = index === parts.length - 1 ? to : this.nodes++
      this.link(node, part, next)
      node = next
    })
  }
}

/** Where the items with each key begin once they are in order of their keys, which are below `most`; one more at the end. */
function startsOf(keys: Int32Array, most: number): Int32Array {
  const starts = new Int32Array(most + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1
  for (let key = 0; key < most; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  return starts
}

/** The items in order of their keys, those of one key as they stood (counting sort). */
function inOrderOf(keys: Int32Array, items: Int32Array): Int32Array {
  const next = startsOf(
    keys,
    keys.reduce((most, key) => Math.max(most, key + 1), 0),
  )
  const order = new Int32Array(items.length)
  for (const item of items) {
    const key = keys[item] ?? 0
    const place = next[key] ?? 0
    order[place] = item
    next[key] = place + 1
  }
  return order
}
