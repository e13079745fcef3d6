import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { madeWeights } from '#testing/made-weights.ts'
import { seeded } from '../judged/chance.ts'
import { levelsOf, noLevels } from './dictionary.ts'
import { apartHash, BEGINNING, CLIENT, type Ending, endingHash, PUBLIC, type Seen, type Sort } from './features.ts'
import { eachFeature } from '../training/each-feature.ts'
import { passagesOf } from './passages.ts'
import { Scorer } from './scorer.ts'
import { type Table, weightOf } from './table.ts'

// S0-12; listening/MODEL.md: the scorer adds up what `eachFeature` tells, by a quicker way

const WORDS = [
  '',
  'ok',
  'still',
  'no',
  'answer',
  'счт',
  'late',
  'epäjärjestelmällisyydellänsäkäänköhänpäkään',
  '👍',
  'i',
]
const MARKS = ['heard time', 'heard anger', 'denied', 'joke', 'smile']
const ENDS: readonly Ending[] = ['asks', 'exclaims', 'states']

const chance = seeded(11)
const drawn = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T
const learned = Array.from({ length: 400 }, (): Seen => ({
  words: Array.from({ length: Math.floor(chance() * 6) }, () => drawn(WORDS)),
  ends: drawn(ENDS),
  marks: [drawn(MARKS)],
}))
const weights = madeWeights(learned)
const { client } = weights
const none = noLevels(client)

const sentence = fc.record({
  words: fc.array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: 'binary', maxLength: 40 })),
    { maxLength: 12 },
  ),
  ends: fc.constantFrom(...ENDS),
  marks: fc.uniqueArray(fc.constantFrom(...MARKS)),
})

const inPassage = (feature: number): number => client.passageValues[levelsOf(client, feature, none) & 15] ?? NaN
const inSentence = (feature: number): number => client.sentenceValues[levelsOf(client, feature, none) >>> 4] ?? NaN
const by =
  (table: Table) =>
  (feature: number): number =>
    weightOf(table, feature)

/** A plain sum over all features of some sentences, divided by their length. */
function plainly(
  sentences: readonly Seen[],
  weight: (feature: number) => number,
  counts: Readonly<Record<Sort, number>>,
): number {
  let [sum, squares] = [0, 0]
  for (const seen of sentences)
    eachFeature(seen, (feature, sort) => {
      sum += counts[sort] * weight(feature)
      squares += counts[sort] ** 2
    })
  return squares === 0 ? 0 : sum / Math.sqrt(squares)
}

describe('the log-odds of a text', () => {
  test('are a bias and a plain sum over its features, of each table, whatever was scored before', () => {
    const scorer = new Scorer(weights)
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 5 }), (sentences) => {
        const scores = scorer.scoresOf(sentences)
        expect(scores.passages).toHaveLength(passagesOf(sentences).length)
        passagesOf(sentences).forEach((passage, at) =>
          expect(scores.passages[at]).toBeCloseTo(client.passageBias + plainly(passage, inPassage, CLIENT), 9),
        )
        expect(scores.public).toBeCloseTo(weights.public.bias + plainly(sentences, by(weights.public), PUBLIC), 9)
        expect(scores.register).toBeCloseTo(weights.register.bias + plainly(sentences, by(weights.register), PUBLIC), 9)
        expect(scores.sentences).toHaveLength(sentences.length)
        sentences.forEach((seen, at) =>
          expect(scores.sentences[at]).toBeCloseTo(client.sentenceBias + plainly([seen], inSentence, CLIENT), 9),
        )
      }),
    )
  })

  test('of no sentence at all are none, and the biases alone of the tables for all of it', () => {
    expect(new Scorer(weights).scoresOf([])).toEqual({
      passages: [],
      sentences: [],
      public: weights.public.bias,
      register: weights.register.bias,
    })
  })

  test('do not change when the words that it remembers were forgotten in between', () => {
    const scorer = new Scorer(weights)
    const seen: Seen = { words: ['still', 'no', 'answer'], ends: 'asks', marks: [] }
    const before = scorer.scoresOf([seen])
    for (let at = 0; at < 21_000; at++) scorer.sharesOf({ words: [`w${at}`], ends: 'states', marks: [] })
    expect(scorer.scoresOf([seen])).toEqual(before)
  })
})

// What belongs to no word is in no share: the marks, how the sentence ends, and of a single word what stands on either side of it.
test('the shares of its words sum up to what a sentence adds, apart from its marks and its end', () => {
  const scorer = new Scorer(weights)
  fc.assert(
    fc.property(sentence, (seen) => {
      const { words, ends } = seen
      const around = words.length === 1 ? apartHash(BEGINNING, endingHash(ends)) : undefined
      let sum = 0
      let at = 0
      eachFeature(seen, (feature, sort) => {
        if (sort === 'mark' || words.length === 0) return
        if (sort === 'word' && at++ === words.length) return
        if (sort === 'apart' && feature === around) return
        sum += CLIENT[sort] * (inPassage(feature) + inSentence(feature))
      })
      const shares = scorer.sharesOf(seen)
      expect(shares).toHaveLength(words.length)
      expect(shares.reduce((all, share) => all + share, 0)).toBeCloseTo(sum, 9)
    }),
  )
})
