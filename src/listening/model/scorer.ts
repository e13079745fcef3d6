import {
  apartHash,
  BEGINNING,
  CLIENT,
  endingHash,
  markHash,
  pairHash,
  piecesOf,
  PUBLIC,
  type Seen,
  type Sort,
  tripleHash,
  wordHash,
} from './features.ts'
import { levelsOf } from './dictionary.ts'
import { levelOf } from './levels.ts'
import { weightOf } from './table.ts'
import type { Weights } from './weights-format.ts'

/** Sums of weights before they are divided by the length of the features, of each of the tables, and both lengths squared. */
interface Sums {
  mail: number
  sentence: number
  public: number
  register: number
  squares: number
  publicSquares: number
}

/** What one text says: log-odds of each table, and those of each sentence. */
export interface Scores {
  mail: number
  sentences: readonly number[]
  public: number
  register: number
}

interface KnownWord extends Sums {
  hash: number
}

/** Everyday words come again and again, and taking a word to pieces is the dearest step: their sums are kept. */
const MOST_KNOWN = 20_000
const LONGEST_KNOWN = 32

/** Scores texts of one language by its weights. */
export class Scorer {
  readonly weights: Weights
  private readonly known = new Map<string, KnownWord>()

  /** Of a feature that was never learned: both levels stand for 0. */
  private readonly none: number

  constructor(weights: Weights) {
    this.weights = weights
    this.none = levelOf(weights.client.mailValues, 0) | (levelOf(weights.client.sentenceValues, 0) << 4)
  }

  /** Log-odds of a text by its sentences, as `eachFeature` makes their features, scaled to length one. */
  scoresOf(sentences: readonly Seen[]): Scores {
    const whole = nothing()
    const { client, register } = this.weights
    const each = sentences.map((seen) => {
      const sums = this.sumsOf(seen)
      addTo(whole, sums)
      return client.sentenceBias + scaled(sums.sentence, sums.squares)
    })
    return {
      mail: client.mailBias + scaled(whole.mail, whole.squares),
      sentences: each,
      public: this.weights.public.bias + scaled(whole.public, whole.publicSquares),
      register: register.bias + scaled(whole.register, whole.publicSquares),
    }
  }

  /** How much each word of a sentence adds to the log-odds of the mail and of its sentence; pairs and triples are shared among their words. */
  sharesOf({ words, ends }: Seen): number[] {
    const known = words.map((word) => this.wordOf(word))
    const shares = known.map(({ mail, sentence }) => mail + sentence)
    const hashes = [BEGINNING, ...known.map(({ hash }) => hash), endingHash(ends)]
    const add = (feature: number, sort: Sort, places: readonly number[]): void => {
      const own = places.filter((place) => place >= 0 && place < shares.length)
      const share = (this.clientWeight(feature) * CLIENT[sort]) / own.length
      for (const place of own) shares[place] = (shares[place] ?? 0) + share
    }
    for (let at = 1; at < hashes.length; at++) {
      const [first, second, third] = [hashes[at - 1] ?? 0, hashes[at] ?? 0, hashes[at + 1]]
      const pair = pairHash(first, second)
      add(pair, 'pair', [at - 2, at - 1])
      if (third === undefined) continue
      add(apartHash(first, third), 'apart', [at - 2, at])
      add(tripleHash(pair, third), 'triple', [at - 2, at - 1, at])
    }
    return shares
  }

  private sumsOf({ words, ends, marks }: Seen): Sums {
    const sums = nothing()
    let before = 0
    let first = BEGINNING
    let pair = 0
    for (let at = 0; at <= words.length; at++) {
      const word = at < words.length ? this.wordOf(words[at] ?? '') : null
      const hash = word?.hash ?? endingHash(ends)
      if (word) {
        addTo(sums, word)
      } else this.add(sums, hash, CLIENT.word, PUBLIC.word)
      if (at > 0) {
        this.add(sums, apartHash(before, hash), CLIENT.apart, PUBLIC.apart)
        this.add(sums, tripleHash(pair, hash), CLIENT.triple, PUBLIC.triple)
      }
      pair = pairHash(first, hash)
      this.add(sums, pair, CLIENT.pair, PUBLIC.pair)
      before = first
      first = hash
    }
    for (const mark of marks) this.add(sums, markHash(mark), CLIENT.mark, PUBLIC.mark)
    return sums
  }

  private wordOf(word: string): KnownWord {
    const known = this.known.get(word)
    if (known) return known
    const made = { ...nothing(), hash: wordHash(word) }
    this.add(made, made.hash, CLIENT.word, PUBLIC.word)
    for (const piece of piecesOf(word)) this.add(made, piece, CLIENT.piece, PUBLIC.piece)
    if (word.length > LONGEST_KNOWN) return made
    if (this.known.size >= MOST_KNOWN) this.known.clear()
    this.known.set(word, made)
    return made
  }

  private add(sums: Sums, feature: number, counts: number, publicly: number): void {
    const { client, register } = this.weights
    const both = levelsOf(client, feature, this.none)
    sums.mail += counts * (client.mailValues[both & 15] ?? 0)
    sums.sentence += counts * (client.sentenceValues[both >>> 4] ?? 0)
    sums.squares += counts * counts
    if (publicly === 0) return
    sums.public += publicly * weightOf(this.weights.public, feature)
    sums.register += publicly * weightOf(register, feature)
    sums.publicSquares += publicly * publicly
  }

  private clientWeight(feature: number): number {
    const { client } = this.weights
    const both = levelsOf(client, feature, this.none)
    return (client.mailValues[both & 15] ?? 0) + (client.sentenceValues[both >>> 4] ?? 0)
  }
}

const nothing = (): Sums => ({ mail: 0, sentence: 0, public: 0, register: 0, squares: 0, publicSquares: 0 })

/** Written out: this runs for every word of every mail, and a loop over names costs three times as much. */
function addTo(sums: Sums, more: Sums): void {
  sums.mail += more.mail
  sums.sentence += more.sentence
  sums.public += more.public
  sums.register += more.register
  sums.squares += more.squares
  sums.publicSquares += more.publicSquares
}

const scaled = (sum: number, squares: number): number => (squares > 0 ? sum / Math.sqrt(squares) : 0)
