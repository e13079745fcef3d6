import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  apartHash,
  BEGINNING,
  endingHash,
  hashOf,
  markHash,
  pairHash,
  piecesOf,
  type Seen,
  type Sort,
  tripleHash,
  wordHash,
} from './features.ts'
import { eachFeature } from '../training/each-feature.ts'

// S0-12; listening/MODEL.md

/** Whoever changes a hash has to train all five languages again. */
test('a hash is the same number today and next year', () => {
  expect(hashOf('')).toBe(2_872_998_923)
  expect(hashOf('invoice')).toBe(3_191_162_947)
  expect(hashOf('счёт')).toBe(1_969_186_817)
  expect(BEGINNING).toBe(327_829_933)
  expect(wordHash('')).toBe(2_846_084_306)
  expect(markHash('joke')).toBe(1_870_424_257)
  expect(pairHash(1, 2)).toBe(2_117_216_093)
  expect(apartHash(1, 2)).toBe(534_366_570)
  expect(tripleHash(1, 2)).toBe(4_058_457_456)
  expect([endingHash('asks'), endingHash('exclaims'), endingHash('states')]).toEqual([
    3_689_684_585, 3_501_537_638, 3_752_139_056,
  ])
})

test('every hash fits 32 bits, whatever the text', () => {
  const number = fc.integer({ min: 0, max: 2 ** 32 - 1 })
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), number, number, (text, first, second) => {
      const hashes = [hashOf(text), wordHash(text), markHash(text), ...piecesOf(text)]
      hashes.push(pairHash(first, second), apartHash(first, second), tripleHash(first, second))
      for (const hash of hashes) expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true)
    }),
  )
})

test('the order of two words makes another pair', () => {
  const [late, still] = [wordHash('late'), wordHash('still')]
  expect(pairHash(still, late)).not.toBe(pairHash(late, still))
  expect(apartHash(still, late)).not.toBe(pairHash(still, late))
})

test.each([
  ['', []],
  ['a', ['^a$']],
  ['ok', ['^ok', 'ok$', '^ok$']],
  ['late', ['^la', 'lat', 'ate', 'te$', '^lat', 'late', 'ate$', '^late', 'late$']],
])('the pieces of “%s” are three to five letters long, its ends among them', (word, pieces) => {
  expect(piecesOf(word)).toEqual(pieces.map((piece) => hashOf(`piece ${piece}`)))
})

test('of an endless word only the beginning is taken apart', () => {
  expect(piecesOf('a'.repeat(1_000_000))).toHaveLength(24 + 23 + 22)
})

const told = (seen: Seen): { feature: number; sort: Sort }[] => {
  const all: { feature: number; sort: Sort }[] = []
  eachFeature(seen, (feature, sort) => all.push({ feature, sort }))
  return all
}

const numbered = (seen: Seen): Record<Sort, number> => {
  const counts = { word: 0, piece: 0, pair: 0, apart: 0, triple: 0, mark: 0 }
  for (const { sort } of told(seen)) counts[sort] += 1
  return counts
}

test('a sentence of two words has the features that one counts by hand', () => {
  const seen: Seen = { words: ['so', 'late'], ends: 'asks', marks: ['joke'] }
  expect(numbered(seen)).toEqual({ word: 3, piece: 3 + 9, pair: 3, apart: 2, triple: 2, mark: 1 })
  const [so, late, asks] = [wordHash('so'), wordHash('late'), endingHash('asks')]
  const but = (sort: Sort): number[] =>
    told(seen)
      .filter((one) => one.sort === sort)
      .map(({ feature }) => feature)
  expect(but('word')).toEqual([so, late, asks])
  expect(but('pair')).toEqual([pairHash(BEGINNING, so), pairHash(so, late), pairHash(late, asks)])
  expect(but('apart')).toEqual([apartHash(BEGINNING, late), apartHash(so, asks)])
  expect(but('triple')).toEqual([tripleHash(pairHash(BEGINNING, so), late), tripleHash(pairHash(so, late), asks)])
  expect(but('mark')).toEqual([markHash('joke')])
})

test.each([
  ['no words', [], { word: 1, piece: 0, pair: 1, apart: 0, triple: 0, mark: 0 }],
  ['one word', ['ok'], { word: 2, piece: 3, pair: 2, apart: 1, triple: 1, mark: 0 }],
  ['a link alone', [''], { word: 2, piece: 0, pair: 2, apart: 1, triple: 1, mark: 0 }],
  ['a word said twice', ['ok', 'ok'], { word: 3, piece: 6, pair: 3, apart: 2, triple: 2, mark: 0 }],
])('%s: nothing is told too often or left out', (_, words, counts) => {
  expect(numbered({ words, ends: 'states', marks: [] })).toEqual(counts)
})
