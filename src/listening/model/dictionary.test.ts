import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded } from '../judged/chance.ts'
import { type Dictionary, levelsOf, noLevels, PLACES } from './dictionary.ts'
import type { Entry } from '../training/dictionary-of.ts'
import { dictionaryOf } from '../training/dictionary-of.ts'
import { hashOf } from './features.ts'
import { levelOf } from './levels.ts'

// S0-12; listening/MODEL.md

const BIASES = { passage: 0.1, sentence: -0.2 }

const entryOf = (feature: number, passage: number, sentence = -passage, strength = 1): Entry => ({
  feature,
  passage,
  sentence,
  use: 1,
  strength,
})

function valuesOf(
  dictionary: Dictionary,
  feature: number,
): { passage: number | undefined; sentence: number | undefined } {
  const both = levelsOf(dictionary, feature, noLevels(dictionary))
  return { passage: dictionary.passageValues[both & 15], sentence: dictionary.sentenceValues[both >>> 4] }
}

test('a feature that is kept has both its weights, each as the nearest value', () => {
  const word = fc.string({ minLength: 1, maxLength: 8 })
  const weight = fc.double({ min: -4, max: 4, noNaN: true })
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(word, weight, weight), { selector: ([word]) => word }), (words) => {
      const entries = words.map(([word, passage, sentence]) => entryOf(hashOf(word), passage, sentence))
      const dictionary = dictionaryOf(entries, BIASES)
      const nearest = (values: Float32Array, weight: number) => values[levelOf(values, weight)]
      for (const { feature, passage, sentence } of entries)
        expect(valuesOf(dictionary, feature)).toEqual({
          passage: nearest(dictionary.passageValues, passage),
          sentence: nearest(dictionary.sentenceValues, sentence),
        })
    }),
    { numRuns: 30 },
  )
})

test('an empty dictionary weighs nothing, and keeps its biases', () => {
  const dictionary = dictionaryOf([], BIASES)
  expect(valuesOf(dictionary, hashOf('anything'))).toEqual({ passage: 0, sentence: 0 })
  expect([dictionary.passageBias, dictionary.sentenceBias]).toEqual([Math.fround(0.1), Math.fround(-0.2)])
})

describe('what was never learned', () => {
  const learned = (count: number): Dictionary =>
    dictionaryOf(
      Array.from({ length: count }, (_, index) => entryOf(hashOf(`learned ${index}`), 1 + (index % 5))),
      BIASES,
    )
  const foundIn = (dictionary: Dictionary): number =>
    Array.from({ length: 20_000 }, (_, index) => valuesOf(dictionary, hashOf(`new ${index}`))).filter(
      ({ passage }) => passage !== 0,
    ).length / 20_000

  test('weighs nothing but in one of two hundred cases or so, in a dictionary with as many features as buckets', () => {
    expect(foundIn(learned(16_384))).toBeLessThan(1 / 150)
  })

  test('is found more often the fuller the buckets are, at worst as often as there are places', () => {
    expect(foundIn(learned(40_000))).toBeLessThan((PLACES / 256) * 1.2)
  })
})

describe('features of one bucket', () => {
  /** The bucket is told by the lowest 14 bits, the mark of a feature by its highest eight. */
  const sharing = (mark: number, middle = 0): number => ((mark << 24) | (middle << 14) | 77) >>> 0

  test('the strongest stay, whatever their order', () => {
    const entries = Array.from({ length: PLACES + 3 }, (_, index) => entryOf(sharing(index + 1), index + 1, 1, index))
    for (const order of [entries, entries.toReversed()]) {
      const dictionary = dictionaryOf(order, BIASES)
      const kept = entries.filter(({ feature }) => valuesOf(dictionary, feature).passage !== 0)
      expect(kept.map(({ strength }) => strength)).toEqual([3, 4, 5, 6, 7])
    }
  })

  test('of two that look alike in it the stronger one stays, and leaves room for others', () => {
    const weak = entryOf(sharing(9, 1), 1, 1, 1)
    const strong = entryOf(sharing(9, 2), -2, 2, 2)
    const other = entryOf(sharing(10), 3, 3, 0.5)
    const dictionary = dictionaryOf([weak, strong, other], BIASES)
    expect(valuesOf(dictionary, strong.feature)).toEqual({ passage: -2, sentence: 2 })
    expect(valuesOf(dictionary, weak.feature)).toEqual({ passage: -2, sentence: 2 })
    expect(valuesOf(dictionary, other.feature)).toEqual({ passage: 3, sentence: 3 })
  })

  test('the neighbours of a full bucket are untouched', () => {
    const entries = Array.from({ length: 40 }, (_, index) => entryOf(sharing(index + 1), 2))
    const dictionary = dictionaryOf(entries, BIASES)
    expect(valuesOf(dictionary, sharing(1) + 1)).toEqual({ passage: 0, sentence: 0 })
    expect(valuesOf(dictionary, sharing(1) - 1)).toEqual({ passage: 0, sentence: 0 })
  })
})

test('the same entries in another order give the same dictionary, byte for byte', () => {
  const chance = seeded(3)
  const entries = Array.from({ length: 500 }, (_, index) =>
    entryOf(hashOf(`word ${index % 400}`), chance() * 4 - 2, chance() * 4 - 2, Math.floor(chance() * 3)),
  ).filter(({ feature }, index, all) => all.findIndex((one) => one.feature === feature) === index)
  const [one, other] = [dictionaryOf(entries, BIASES), dictionaryOf(entries.toReversed(), BIASES)]
  // Values are means, whose last digits hang on the order in which they were summed up.
  expect(other.marks).toEqual(one.marks)
  expect(other.levels).toEqual(one.levels)
})
