import type { Labels } from './labels.ts'

/** Stands for an empty word, which no phrase matches and none begins with. */
export const NO_WORD = 0

const MOST_REMEMBERED = 20_000
const MOST_SYMBOLS = 30_000

/** Words by what they answer: those that answer the same labels are one symbol, so that a reading meets few different ones. */
export class Symbols {
  private readonly labels: Labels
  private readonly byWord = new Map<string, number>()
  private readonly byLabels = new Map<string, number>()
  private readonly answered: (readonly number[])[] = [[]]

  constructor(labels: Labels) {
    this.labels = labels
  }

  /** So many that they had better be begun anew. */
  get full(): boolean {
    return this.answered.length >= MOST_SYMBOLS
  }

  of(word: string): number {
    if (word === '') return NO_WORD
    const known = this.byWord.get(word)
    if (known !== undefined) return known
    const symbol = this.symbolOf(this.labels.answeredBy(word))
    if (this.byWord.size >= MOST_REMEMBERED) this.byWord.clear()
    this.byWord.set(word, symbol)
    return symbol
  }

  /** The labels that words of a symbol answer, ascending. */
  labelsOf(symbol: number): readonly number[] {
    return this.answered[symbol] ?? []
  }

  private symbolOf(labels: readonly number[]): number {
    const key = labels.join(' ')
    const known = this.byLabels.get(key)
    if (known !== undefined) return known
    const symbol = this.answered.push(labels) - 1
    this.byLabels.set(key, symbol)
    return symbol
  }
}
