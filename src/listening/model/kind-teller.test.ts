import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeWeights } from '#testing/made-weights.ts'
import { KINDS } from '../kinds.ts'
import { KIND, type Seen } from './features.ts'
import { eachFeature } from '../training/each-feature.ts'
import { KindTeller } from './kind-teller.ts'
import { type Table, weightOf } from './table.ts'

// S0-12; listening/MODEL.md: it adds up what `eachFeature` tells, by a quicker way

const { kinds } = madeWeights([])

const sentence = fc.record({
  words: fc.array(fc.oneof(fc.constantFrom('', 'late', 'again', 'счт', '👍'), fc.string({ unit: 'binary' })), {
    maxLength: 12,
  }),
  ends: fc.constantFrom('asks', 'exclaims', 'states'),
  marks: fc.uniqueArray(fc.constantFrom('heard time', 'heard anger', 'joke')),
})

/** A bias and a plain sum over the features of a sentence, divided by their length. */
function plainly(seen: Seen, table: Table): number {
  let [sum, squares] = [0, 0]
  eachFeature(seen, (feature, sort) => {
    sum += KIND[sort] * weightOf(table, feature)
    squares += KIND[sort] ** 2
  })
  return table.bias + sum / Math.sqrt(squares)
}

test('the kind that is told is the one for which a plain sum over the features speaks most', () => {
  const teller = new KindTeller(kinds)
  fc.assert(
    fc.property(sentence, (seen) => {
      const odds = KINDS.map((kind) => plainly(seen, kinds[kind]))
      expect(odds[KINDS.indexOf(teller.kindOf(seen))]).toBeCloseTo(Math.max(...odds), 9)
    }),
  )
})

test('it is the same when the words that it remembers were forgotten in between', () => {
  const teller = new KindTeller(kinds)
  const seen: Seen = { words: ['still', 'no', 'answer'], ends: 'asks', marks: [] }
  const before = teller.kindOf(seen)
  for (let at = 0; at < 5_100; at++) teller.kindOf({ words: [`w${at}`], ends: 'states', marks: [] })
  expect(teller.kindOf(seen)).toBe(before)
})
