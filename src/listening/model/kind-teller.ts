import { KINDS, type Kind } from '../kinds.ts'
import { WordMemory } from '../word-memory.ts'
import { BEGINNING, endingHash, KIND, markHash, pairHash, piecesOf, type Seen, wordHash } from './features.ts'
import { type Table, weightOf } from './table.ts'

/** A word's place, its sums for each kind with those of its pieces, and how many pieces these are. */
interface KnownWord {
  hash: number
  sums: number[]
  pieces: number
}

const noSums = (): number[] => KINDS.map(() => 0)

/** It is asked about uneasy sentences only. */
const KNOWN = 1_024

/** Tells what an uneasy sentence is about, as `eachFeature` and the counts of KIND make its features, scaled to length one. */
export class KindTeller {
  private readonly tables: readonly Table[]
  private readonly known = new WordMemory<KnownWord>((word, old) => this.knownOf(word, old), KNOWN)

  constructor(kinds: Record<Kind, Table>) {
    this.tables = KINDS.map((kind) => kinds[kind])
  }

  /** The likeliest kind. */
  kindOf({ words, ends, marks }: Seen): Kind {
    const sums = noSums()
    let pieces = 0
    let before = BEGINNING
    for (const word of words) {
      const known = this.known.of(word)
      known.sums.forEach((sum, at) => (sums[at] = (sums[at] ?? 0) + sum))
      this.add(sums, pairHash(before, known.hash), KIND.pair)
      pieces += known.pieces
      before = known.hash
    }
    this.add(sums, endingHash(ends), KIND.word)
    this.add(sums, pairHash(before, endingHash(ends)), KIND.pair)
    for (const mark of marks) this.add(sums, markHash(mark), KIND.mark)
    const squares =
      (words.length + 1) * (KIND.word ** 2 + KIND.pair ** 2) + pieces * KIND.piece ** 2 + marks.length * KIND.mark ** 2
    const logOdds = this.tables.map(({ bias }, at) => bias + (sums[at] ?? 0) / Math.sqrt(squares))
    return KINDS[logOdds.indexOf(Math.max(...logOdds))] ?? 'doubt'
  }

  private add(sums: number[], feature: number, counts: number): void {
    for (let at = 0; at < sums.length; at++) {
      const table = this.tables[at]
      if (table) sums[at] = (sums[at] ?? 0) + counts * weightOf(table, feature)
    }
  }

  private knownOf(word: string, { sums }: Pick<KnownWord, 'sums'> = { sums: noSums() }): KnownWord {
    const [hash, pieces] = [wordHash(word), piecesOf(word)]
    sums.fill(0)
    this.add(sums, hash, KIND.word)
    for (const piece of pieces) this.add(sums, piece, KIND.piece)
    return { hash, sums, pieces: pieces.length }
  }
}
