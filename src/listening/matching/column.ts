/** Whole numbers in a row, four bytes each, in room that grows as it is written: a hundred thousand of them are no objects. */
export class Column {
  length = 0
  private values = new Int32Array(64)

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Int32Array(this.values.length * 2)
      wider.set(this.values)
      this.values = wider
    }
    this.values[this.length++] = value
  }

  /** The number at a place below `length`. */
  at(place: number): number {
    return this.values[place] ?? 0
  }

  /** What is written so far, without room to spare. */
  cut(): Int32Array {
    return this.values.slice(0, this.length)
  }
}

/** Rows of whole numbers, of any length each. */
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

  /** Where the values of a row begin, for `at`; it ends where the next begins. */
  beginOf(row: number): number {
    return this.begins.at(row)
  }

  at(place: number): number {
    return this.values.at(place)
  }

  isAt(row: number, values: readonly number[]): boolean {
    const begin = this.beginOf(row)
    return this.beginOf(row + 1) - begin === values.length && values.every((value, at) => this.at(begin + at) === value)
  }
}
