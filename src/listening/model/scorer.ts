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
import { levelsOf, noLevels, passageOf, sentenceOf } from './dictionary.ts'
import { passagesOf } from './passages.ts'
import { addTo, nothing, scaled, type Sums } from './sums.ts'
import { weightOf } from './table.ts'
import { WordSums } from './word-sums.ts'
import type { Weights } from './weights-format.ts'

/** What one text says: log-odds of each table, those of each passage and of each sentence. */
export interface Scores {
  /** Of any three sentences that follow each other, or of all where there are fewer. */
  passages: readonly number[]
  sentences: readonly number[]
  public: number
  register: number
}

/** Scores texts of one language by its weights. */
export class Scorer {
  readonly weights: Weights
  private readonly words = new WordSums((word) => this.summed(word))
  private readonly none: number

  constructor(weights: Weights) {
    this.weights = weights
    this.none = noLevels(weights.client)
  }

  /** Log-odds of a text by its sentences, as `eachFeature` makes their features, scaled to length one. */
  scoresOf(sentences: readonly Seen[]): Scores {
    const { client, register } = this.weights
    const each = sentences.map((seen) => this.sumsOf(seen))
    const whole = nothing()
    for (const sums of each) addTo(whole, sums)
    return {
      passages: passagesIn(each).map((sums) => client.passageBias + scaled(sums.passage, sums.squares)),
      sentences: each.map((sums) => client.sentenceBias + scaled(sums.sentence, sums.squares)),
      public: this.weights.public.bias + scaled(whole.public, whole.publicSquares),
      register: register.bias + scaled(whole.register, whole.publicSquares),
    }
  }

  /** How much each word of a sentence adds to the log-odds of its passage and of its sentence; pairs and triples are shared among their words. */
  sharesOf({ words, ends }: Seen): number[] {
    const shares: number[] = []
    const hashes = [BEGINNING]
    for (const word of words) {
      const row = this.words.of(word)
      shares.push(this.words.clientAt(row))
      hashes.push(this.words.hashAt(row))
    }
    hashes.push(endingHash(ends))
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
      const hash = at < words.length ? this.addWord(sums, words[at] ?? '') : endingHash(ends)
      if (at === words.length) this.add(sums, hash, CLIENT.word, PUBLIC.word)
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

  /** Adds a word and its pieces, and says its hash. */
  private addWord(sums: Sums, word: string): number {
    const row = this.words.of(word)
    this.words.addTo(sums, row)
    return this.words.hashAt(row)
  }

  private summed(word: string): Sums & { hash: number } {
    const summed = { ...nothing(), hash: wordHash(word) }
    this.add(summed, summed.hash, CLIENT.word, PUBLIC.word)
    for (const piece of piecesOf(word)) this.add(summed, piece, CLIENT.piece, PUBLIC.piece)
    return summed
  }

  private add(sums: Sums, feature: number, counts: number, publicly: number): void {
    const { client, register } = this.weights
    const levels = levelsOf(client, feature, this.none)
    sums.passage += counts * passageOf(client, levels)
    sums.sentence += counts * sentenceOf(client, levels)
    sums.squares += counts * counts
    if (publicly === 0) return
    sums.public += publicly * weightOf(this.weights.public, feature)
    sums.register += publicly * weightOf(register, feature)
    sums.publicSquares += publicly * publicly
  }

  private clientWeight(feature: number): number {
    const { client } = this.weights
    const levels = levelsOf(client, feature, this.none)
    return passageOf(client, levels) + sentenceOf(client, levels)
  }
}

const passagesIn = (sentences: readonly Sums[]): Sums[] =>
  passagesOf(sentences).map((passage) => {
    const sums = nothing()
    for (const one of passage) addTo(sums, one)
    return sums
  })
