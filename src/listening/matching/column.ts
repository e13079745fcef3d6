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
