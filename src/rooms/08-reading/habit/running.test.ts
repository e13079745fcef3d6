import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance, KEPT, NEEDED, Running } from './running.ts'

// S0-13: median and MAD of at least five exchanges (rules-and-facts.md).

const running = (values: readonly number[], scale: 'log' | 'plain' = 'plain') => {
  const made = new Running({ scale, floor: 0.1 })
  values.forEach((value, index) => made.add({ letter: `${index}`, at: index, value }))
  return made
}

const median = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

test('nothing is usual before the fifth measure', () => {
  expect(running([1, 2, 3, 4]).baseline).toBeNull()
  expect(running([1, 2, 3, 4, 5]).baseline?.median).toBe(3)
})

test('what is kept running is the median and the MAD of the newest thirty', () => {
  const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: NEEDED, maxLength: 80 })
  fc.assert(
    fc.property(values, (all) => {
      const newest = all.slice(-KEPT)
      const usual = median(newest) ?? 0
      const few = newest.length / (newest.length - 0.8)
      const spread = Math.max(0.1, 1.4826 * few * (median(newest.map((value) => Math.abs(value - usual))) ?? 0))
      const made = running(all)
      expect(made.kept.map((one) => one.value)).toEqual(newest)
      expect(made.baseline?.median).toBeCloseTo(usual, 10)
      expect(made.baseline?.spread).toBeCloseTo(spread, 10)
    }),
  )
})

test('by logarithms an hour against ten minutes is near, a day against an hour far', () => {
  const { baseline } = running([0.2, 0.3, 1, 0.5, 0.2], 'log')
  expect(baseline?.median).toBeCloseTo(0.3, 10)
  expect(baseline && distance(10, baseline, 'log')).toBeGreaterThan(3 * (baseline ? distance(1, baseline, 'log') : 0))
})
