import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelOf } from './levels.ts'
import { weightOf } from './table.ts'
import { tableOf } from '../training/packing.ts'

// S0-12; listening/MODEL.md

const weighing = (weights: readonly number[]) => ({
  weights: Float32Array.from(weights),
  uses: new Float32Array(weights.length).fill(1),
  bias: 0.1,
})

test('few different weights come back as they were, found by the lower bits of a feature', () => {
  const weights = [0, 1.5, -2, 0, 1.5, 0.25, 0, -2]
  const table = tableOf(weighing(weights))
  expect(table.bits).toBe(3)
  expect(weights.map((_, feature) => weightOf(table, feature))).toEqual(weights)
  expect(weights.map((_, feature) => weightOf(table, feature + 8))).toEqual(weights)
  expect(weightOf(table, 0xffff_ffff)).toBe(-2)
  expect(table.bias).toBe(Math.fround(0.1))
})

test('of many weights each comes back as the nearest of sixteen values, and 0 as 0', () => {
  const weight = fc.oneof(fc.constant(0), fc.double({ min: -5, max: 5, noNaN: true }))
  fc.assert(
    fc.property(fc.array(weight, { minLength: 64, maxLength: 64 }), (weights) => {
      const table = tableOf(weighing(weights))
      weights.forEach((weight, feature) => {
        const found = weightOf(table, feature)
        expect(found).toBe(table.values[levelOf(table.values, Math.fround(weight))])
        if (weight === 0) expect(found).toBe(0)
      })
    }),
  )
})

test('a table of nothing weighs nothing', () => {
  const table = tableOf(weighing([0, 0, 0, 0]))
  expect([0, 1, 2, 3].map((feature) => weightOf(table, feature))).toEqual([0, 0, 0, 0])
})

test.each([0, 1, 3, 100])('a table of %i weights is refused: their number is a power of two', (size) => {
  expect(() => tableOf(weighing(Array.from({ length: size }, () => 1)))).toThrow(/power of two/u)
})
