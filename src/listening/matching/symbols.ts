import { WordMemory } from '../word-memory.ts'
import type { Labels } from './labels.ts'
import { DistinctRows } from './rows.ts'

/** Stands for an empty word, which no phrase matches and none begins with. */
export const NO_WORD = 0

const MOST = 30_000

/** Words by what they answer: those that answer the same labels are one symbol, so that a reading meets few different ones. */
export class Symbols {
  private readonly labels: Labels
  private readonly answered = new DistinctRows()
  private readonly byWord = new WordMemory((word) => this.symbolOf(word))

  constructor(labels: Labels) {
    this.labels = labels
    this.answered.of([NEVER])
  }

  /** So many that they had better be begun anew. */
  get full(): boolean {
    return this.answered.rows.length >= MOST
  }

  of(word: string): number {
    return word === '' ? NO_WORD : this.byWord.of(word)
  }

  /** The labels that words of a symbol answer. */
  labelsOf(symbol: number): Set<number> {
    const labels = new Set<number>()
    if (symbol !== NO_WORD) this.answered.rows.addTo(labels, symbol)
    return labels
  }

  private symbolOf(word: string): number {
    return this.answered.of(this.labels.answeredBy(word))
  }
}

/** A row that no word has holds the place of NO_WORD. */
const NEVER = -1
