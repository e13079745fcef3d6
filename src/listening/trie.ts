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
  /** Children by the part that leads to them, so that phrases which begin alike share their beginning. */
  kids: Map<string, Node>
  exact: Map<string, Node[]>
  prefixes: Affixes
  suffixes: Affixes
  any: Node[]
  gaps: { most: number; to: Node }[]
  skips: Node[]
  ends: End[]
}

interface Affixes {
  lengths: number[]
  to: Map<string, Node[]>
}

/** Ways followed from one word at most: a bound on the work, far above what hand-kept phrases need. */
const MOST_STEPS = 600
const MOST_REMEMBERED = 20_000

/** All phrases of a lexicon as one graph over words: reading a text costs a few look-ups a word, however many phrases there are. */
export class Trie {
  private readonly root = emptyNode()
  /** Which ways a word opens at the start of a phrase; everyday words come again and again. */
  private readonly openings = new Map<string, Node[]>()
  private steps = 0

  add(pattern: Pattern, rule: number): void {
    for (const parts of withoutLeadingMaybe(pattern.parts)) {
      let node = this.root
      for (const part of parts) node = childBy(node, part)
      node.ends.push({ rule, asks: pattern.asks })
    }
  }

  /** Every match in a sentence's folded words; `question` says whether the sentence asks. */
  matches(words: readonly string[], question: boolean): Match[] {
    const found: Match[] = []
    for (let from = 0; from < words.length; from++) {
      this.steps = 0
      for (const node of this.openingsOf(words[from] ?? '')) this.walk(node, words, from, from + 1, question, found)
    }
    return found
  }

  private walk(node: Node, words: readonly string[], from: number, at: number, question: boolean, found: Match[]): void {
    if (++this.steps > MOST_STEPS) return
    for (const end of node.ends) if (question || !end.asks) found.push({ rule: end.rule, from, to: at })
    for (const skip of node.skips) this.walk(skip, words, from, at, question, found)
    for (const gap of node.gaps) {
      for (let jump = 0; jump <= gap.most && at + jump <= words.length; jump++) {
        this.walk(gap.to, words, from, at + jump, question, found)
      }
    }
    const word = words[at]
    if (word === undefined) return
    for (const next of node.any) this.walk(next, words, from, at + 1, question, found)
    if (word === '') return
    const exact = node.exact.get(word)
    if (exact) for (const next of exact) this.walk(next, words, from, at + 1, question, found)
    for (const length of node.prefixes.lengths) {
      const nexts = node.prefixes.to.get(word.slice(0, length))
      if (nexts && word.length >= length) for (const next of nexts) this.walk(next, words, from, at + 1, question, found)
    }
    for (const length of node.suffixes.lengths) {
      const nexts = word.length >= length ? node.suffixes.to.get(word.slice(-length)) : undefined
      if (nexts) for (const next of nexts) this.walk(next, words, from, at + 1, question, found)
    }
  }

  private openingsOf(word: string): Node[] {
    if (word === '') return []
    const known = this.openings.get(word)
    if (known) return known
    const opened = [...(this.root.exact.get(word) ?? []), ...this.root.any]
    for (const length of this.root.prefixes.lengths) {
      if (word.length >= length) opened.push(...(this.root.prefixes.to.get(word.slice(0, length)) ?? []))
    }
    for (const length of this.root.suffixes.lengths) {
      if (word.length >= length) opened.push(...(this.root.suffixes.to.get(word.slice(-length)) ?? []))
    }
    if (this.openings.size >= MOST_REMEMBERED) this.openings.clear()
    this.openings.set(word, opened)
    return opened
  }
}

function emptyNode(): Node {
  const affixes = (): Affixes => ({ lengths: [], to: new Map() })
  return {
    kids: new Map(),
    exact: new Map(),
    prefixes: affixes(),
    suffixes: affixes(),
    any: [],
    gaps: [],
    skips: [],
    ends: [],
  }
}

function childBy(node: Node, part: Part): Node {
  const key = JSON.stringify(part)
  const known = node.kids.get(key)
  if (known) return known
  const child = emptyNode()
  node.kids.set(key, child)
  link(node, part, child)
  return child
}

function link(from: Node, part: Part, to: Node): void {
  if (part.is === 'any') from.any.push(to)
  else if (part.is === 'gap') from.gaps.push({ most: part.most, to })
  else if (part.is === 'word') pushTo(from.exact, part.word, to)
  else if (part.is === 'prefix') pushAffix(from.prefixes, part.word, to)
  else if (part.is === 'suffix') pushAffix(from.suffixes, part.word, to)
  else if (part.is === 'either' || part.is === 'maybe') {
    if (part.is === 'maybe') from.skips.push(to)
    for (const way of part.of) linkAll(from, way, to)
  }
}

function linkAll(from: Node, parts: Part[], to: Node): void {
  let node = from
  parts.forEach((part, index) => {
    const next = index === parts.length - 1 ? to : emptyNode()
    link(node, part, next)
    node = next
  })
}

function pushAffix(affixes: Affixes, word: string, to: Node): void {
  if (!affixes.lengths.includes(word.length)) affixes.lengths.push(word.length)
  pushTo(affixes.to, word, to)
}

function pushTo(map: Map<string, Node[]>, word: string, to: Node): void {
  const known = map.get(word)
  if (known) known.push(to)
  else map.set(word, [to])
}
