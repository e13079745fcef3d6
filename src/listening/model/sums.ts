/** Sums of weights before they are divided by the length of the features, of each of the tables, and both lengths squared. */
export interface Sums {
  passage: number
  sentence: number
  public: number
  register: number
  squares: number
  publicSquares: number
}

export const nothing = (): Sums => ({
  passage: 0,
  sentence: 0,
  public: 0,
  register: 0,
  squares: 0,
  publicSquares: 0,
})

/** Written out: this runs for every word of every mail, and a loop over names costs three times as much. */
export function addTo(sums: Sums, more: Sums): void {
  sums.passage += more.passage
  sums.sentence += more.sentence
  sums.public += more.public
  sums.register += more.register
  sums.squares += more.squares
  sums.publicSquares += more.publicSquares
}

export const scaled = (sum: number, squares: number): number => (squares > 0 ? sum / Math.sqrt(squares) : 0)
