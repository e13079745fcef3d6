import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelOf, LEVELS } from './levels.ts'
import { valuesFor } from '../training/packing.ts'

// S0-12; listening/MODEL.md

const evenly = (weights: Float32Array): Float32Array => new Float32Array(weights.length).fill(1)

test.each([[[0.75]], [[-1.5, 2.25]], [[-3, 0.125, 7]]])('so are fewer: %s', (few) => {
  const weights = Float32Array.from(few)
  const values = valuesFor(weights, evenly(weights))
  for (const weight of [...few, 0]) expect(values[levelOf(values, weight)]).toBe(weight)
})

// Fifteen values are there for two weights: neither need be lost because the other is met more often.
test('a weight that is met a thousandth as often as another one is kept beside it', () => {
  const values = valuesFor(Float32Array.of(-1, 1), Float32Array.of(1_000, 1))
  expect(values[levelOf(values, 1)]).toBe(1)
})

test('what was never met, or weighs nothing, leaves nothing but 0', () => {
  expect([...valuesFor(Float32Array.of(0, 5), Float32Array.of(1, 0))]).toEqual(Array.from({ length: LEVELS }, () => 0))
})

const some = fc.array(
  fc.record({
    weight: fc.integer({ min: -8_000, max: 8_000 }).map((thousandths) => thousandths / 1_000),
    use: fc.double({ min: 0.01, max: 100, noNaN: true }),
  }),
  { maxLength: 80 },
)
const madeOf = (used: readonly { weight: number; use: number }[]): Float32Array =>
  valuesFor(
    Float32Array.from(used, ({ weight }) => weight),
    Float32Array.from(used, ({ use }) => use),
  )

test('there are sixteen values, in order, 0 among them, none beyond the weights', () => {
  fc.assert(
    fc.property(some, (used) => {
      const values = madeOf(used)
      const weights = [...used.map(({ weight }) => Math.fround(weight)), 0]
      expect(values).toHaveLength(LEVELS)
      expect([...values]).toEqual([...values].sort((a, b) => a - b))
      expect(values).toContain(0)
      expect(Math.min(...values)).toBeGreaterThanOrEqual(Math.min(...weights) - 1e-6)
      expect(Math.max(...values)).toBeLessThanOrEqual(Math.max(...weights) + 1e-6)
      expect(values[levelOf(values, 0)]).toBe(0)
    }),
  )
})

test('a weight takes the value that is nearest, and a greater one never a smaller value', () => {
  const weight = fc.integer({ min: -10_000, max: 10_000 }).map((thousandths) => thousandths / 1_000)
  fc.assert(
    fc.property(some, weight, weight, (used, one, other) => {
      const values = madeOf(used)
      const valueOf = (weight: number): number => values[levelOf(values, weight)] ?? NaN
      expect(Math.abs(valueOf(one) - one)).toBe(Math.min(...[...values].map((value) => Math.abs(value - one))))
      expect(valueOf(Math.min(one, other))).toBeLessThanOrEqual(valueOf(Math.max(one, other)))
    }),
  )
})
