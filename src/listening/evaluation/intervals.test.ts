import { expect, test } from 'vitest'
import { quantile, withIntervals } from './intervals.ts'

const mean = (rows: readonly number[]): { mean: number } => ({
  mean: rows.reduce((sum, row) => sum + row, 0) / rows.length,
})

const coins = Array.from({ length: 100 }, (_, at) => at % 2)

test('the interval of a hundred coins is about twice their standard error on either side', () => {
  const { value, low, high } = withIntervals(coins, mean).mean
  expect(value).toBe(0.5)
  expect(low).toBeCloseTo(0.4, 1)
  expect(high).toBeCloseTo(0.6, 1)
  expect(high - low).toBeGreaterThan(0.15)
})

test('the same seed gives the same bounds, another seed others', () => {
  const values = Array.from({ length: 50 }, (_, at) => Math.sqrt(at))
  expect(withIntervals(values, mean, 7)).toEqual(withIntervals(values, mean, 7))
  expect(withIntervals(values, mean, 7)).not.toEqual(withIntervals(values, mean, 8))
})

test('messages that are all alike leave nothing to doubt', () => {
  expect(withIntervals([3, 3, 3], mean).mean).toEqual({ value: 3, low: 3, high: 3 })
})

test('drawn messages keep their order and their number', () => {
  withIntervals([1, 2, 3, 4, 5], (rows) => {
    expect(rows).toHaveLength(5)
    expect(rows).toEqual(rows.toSorted((a, b) => a - b))
    return {}
  })
})

test('sets in which there is nothing to measure count for nothing; of no messages there is no figure', () => {
  const unlessMissing = (rows: readonly number[]): { found: number } => ({ found: rows.includes(1) ? 1 : NaN })
  expect(withIntervals([0, 1], unlessMissing).found).toEqual({ value: 1, low: 1, high: 1 })
  expect(withIntervals([], mean).mean).toEqual({ value: NaN, low: NaN, high: NaN })
})

test('a quantile lies between its neighbours by their distance', () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5)
  expect(quantile([0, 10], 0.25)).toBe(2.5)
  expect(quantile([7], 0.99)).toBe(7)
  expect(quantile([], 0.5)).toBeNaN()
})
