import { Column } from './column.ts'
import { FIRSTS, PairTable } from './pair-table.ts'

/** Rows of whole numbers, of any length each, numbered from 0. */
export class Rows {
  private readonly values = new Column()
  private readonly begins = new Column()

  constructor() {
    this.begins.push(0)
  }

  get length(): number {
    return this.begins.length - 1
  }

  /** Adds a row and says its number. */
  push(row: Iterable<number>): number {
    for (const value of row) this.values.push(value)
    this.begins.push(this.values.length)
    return this.length - 1
  }

  /** Where the values of a row begin, for `at`; they end where those of the next begin. */
  beginOf(row: number): number {
    return this.begins.at(row)
  }

  at(place: number): number {
    return this.values.at(place)
  }

  /** Adds the values of a row; none where there is no such row. */
  addTo(sum: Set<number>, row: number | undefined): void {
    if (row === undefined) return
    for (let at = this.beginOf(row); at < this.beginOf(row + 1); at++) sum.add(this.at(at))
  }

  isAt(row: number, values: readonly number[]): boolean {
    const begin = this.beginOf(row)
    return this.beginOf(row + 1) - begin === values.length && values.every((value, at) => this.at(begin + at) === value)
  }
}

/** Rows of which no two are alike. */
export class DistinctRows {
  readonly rows = new Rows()
  /** Their numbers by a hash, those of one hash numbered from 0. */
  private readonly byHash = new PairTable()

  /** The number of the row like this one, which is added where there is none. */
  of(row: readonly number[]): number {
    const hash = hashOf(row)
    for (let alike = 0; ; alike++) {
      const known = this.byHash.get(hash, alike)
      if (known === -1) {
        this.byHash.set(hash, alike, this.rows.length)
        return this.rows.push(row)
      }
      if (this.rows.isAt(known, row)) return known
    }
  }
}

/** FNV-1a over the numbers, cut to what a table of pairs takes. */
const hashOf = (row: readonly number[]): number =>
  (row.reduce((sum, value) => Math.imul(sum ^ value, 16_777_619), row.length) >>> 16) % FIRSTS
