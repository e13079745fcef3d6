import { WordMemory } from '../word-memory.ts'
import type { Sums } from './sums.ts'

const PLACES = 8_192
/** Of each word: its hash, and six sums. */
const WIDTH = 7

/** The sums of everyday words with those of their pieces, kept as rows of numbers: taking a word to pieces is the dearest step of scoring. */
export class WordSums {
  private readonly numbers = new Float64Array((PLACES + 1) * WIDTH)
  private rows = 0
  private readonly rowOf: WordMemory<number>

  /** `summed` gives the hash and the sums of a word. */
  constructor(summed: (word: string) => Sums & { hash: number }) {
    this.rowOf = new WordMemory((word, row = this.rows++) => {
      const { hash, passage, sentence, public: publicly, register, squares, publicSquares } = summed(word)
      this.numbers.set([hash, passage, sentence, publicly, register, squares, publicSquares], row * WIDTH)
      return row
    }, PLACES)
  }

  /** The row of a word, for the other methods: good until the next word is asked for. */
  of(word: string): number {
    return this.rowOf.of(word)
  }

  hashAt(row: number): number {
    return this.numbers[row * WIDTH] ?? 0
  }

  /** Log-odds that the word adds to those of its passage and its sentence together. */
  clientAt(row: number): number {
    return (this.numbers[row * WIDTH + 1] ?? 0) + (this.numbers[row * WIDTH + 2] ?? 0)
  }

  addTo(sums: Sums, row: number): void {
    const { numbers } = this
    const at = row * WIDTH
    sums.passage += numbers[at + 1] ?? 0
    sums.sentence += numbers[at + 2] ?? 0
    sums.public += numbers[at + 3] ?? 0
    sums.register += numbers[at + 4] ?? 0
    sums.squares += numbers[at + 5] ?? 0
    sums.publicSquares += numbers[at + 6] ?? 0
  }
}
