/** The first number of a pair is below this one, the second and what is known of them below 2 ** 16. */
export const FIRSTS = 2 ** 15
const SECONDS = 2 ** 16

const LEAST_BITS = 10
/** So full at most; looking for what is there takes some four steps then. */
const FULL = 0.85

/**
 * What is known of pairs of numbers, six bytes a place: a hash table with open addressing by linear probing and Fibonacci hashing (Knuth, The Art of
 * Computer Programming 3, 6.4).
 */
export class PairTable {
  private size = 0
  private bits = LEAST_BITS
  private keys = new Int32Array(2 ** LEAST_BITS).fill(-1)
  private values = new Uint16Array(2 ** LEAST_BITS)

  /** What is known of a pair, or -1. */
  get(first: number, second: number): number {
    const place = this.placeOf(first * SECONDS + second)
    return this.keys[place] === -1 ? -1 : (this.values[place] ?? -1)
  }

  set(first: number, second: number, value: number): void {
    if (this.size >= this.keys.length * FULL) this.widen()
    const key = first * SECONDS + second
    const place = this.placeOf(key)
    if (this.keys[place] === -1) this.size++
    this.keys[place] = key
    this.values[place] = value
  }

  /** Where a key stands, or the free place where it would. */
  private placeOf(key: number): number {
    const last = this.keys.length - 1
    let place = Math.imul(key, 0x9e37_79b1) >>> (32 - this.bits)
    while (this.keys[place] !== key && this.keys[place] !== -1) place = (place + 1) & last
    return place
  }

  private widen(): void {
    const [keys, values] = [this.keys, this.values]
    this.bits++
    this.keys = new Int32Array(2 ** this.bits).fill(-1)
    this.values = new Uint16Array(2 ** this.bits)
    keys.forEach((key, at) => {
      if (key === -1) return
      const place = this.placeOf(key)
      this.keys[place] = key
      this.values[place] = values[at] ?? 0
    })
  }
}
