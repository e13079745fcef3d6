/** A longer word is hardly a word, and seldom met twice. In UTF-16 code units. */
const LONGEST = 32
const PLACES = 4_096

/**
 * A bounded memory of what was worked out of words: everyday words come again and again, and taking a word apart is the dearest step of reading it.
 * Each word has one place, which the last of those that share it holds: nothing is ever cleared or moved. A word is known by 64 bits of hash instead of
 * by its letters, so that no piece of a mail is kept; two of a trillion words in one place would have to come before one is taken for another.
 */
export class WordMemory<Known> {
  private readonly first: Int32Array
  private readonly second: Int32Array
  private readonly known: Known[] = []
  /** What was worked out of the last word that is not kept. */
  private passing: Known | undefined
  private readonly made: (word: string, old: Known | undefined) => Known

  /**
   * `made` works a word out; it may write over `old`, which nobody will ask for again, and then what `of` answers is good until the next word is asked
   * for. `places` is a power of two: room for so many words, and one for those that are too long to be kept.
   */
  constructor(made: (word: string, old: Known | undefined) => Known, places = PLACES) {
    this.made = made
    this.first = new Int32Array(places)
    this.second = new Int32Array(places)
  }

  of(word: string): Known {
    if (word === '' || word.length > LONGEST) return (this.passing = this.made(word, this.passing))
    // FNV-1a; and beside it a sum in powers of another odd number, the length in it.
    let first = 2_166_136_261 | 0
    let second = word.length
    for (let at = 0; at < word.length; at++) {
      const letter = word.charCodeAt(at)
      first = Math.imul(first ^ letter, 16_777_619)
      second = (Math.imul(second, 0x2c1b_3c6d) + letter) | 0
    }
    const place = (first ^ (first >>> 15)) & (this.first.length - 1)
    const old = this.known[place]
    if (old !== undefined && this.first[place] === first && this.second[place] === second) return old
    const made = this.made(word, old)
    this.first[place] = first
    this.second[place] = second
    this.known[place] = made
    return made
  }
}
