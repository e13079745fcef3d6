import { describe, expect, test } from 'vitest'
import { seeded } from '../judged/chance.ts'
import { type Example, learn, learnOften, type Learning, scoreOf } from './learner.ts'

const exampleOf = (features: readonly number[], isSo: boolean, weight = 1): Example => ({
  features: Uint32Array.from(features),
  counts: Float32Array.from(features, () => 1 / Math.sqrt(features.length)),
  isSo,
  weight,
})

/** Feature 1 tells that it is so, feature 2 that it is not; those from 10 on tell nothing. */
function separable(count = 200): Example[] {
  const chance = seeded(8)
  return Array.from({ length: count }, (_, index) =>
    exampleOf([index % 2 === 0 ? 1 : 2, 10 + Math.floor(chance() * 20)], index % 2 === 0),
  )
}

const learning = (seed: number): Learning => ({ bits: 8, epochs: 5, rate: 0.3, ridge: 1e-6, chance: seeded(seed) })

describe('what is learned', () => {
  test('tells apart what can be told apart, also what it has not seen', () => {
    const learned = learn(separable(), learning(1))
    for (const example of separable()) expect(scoreOf(example, learned) > 0).toBe(example.isSo)
    expect(scoreOf(exampleOf([1, 99], true), learned)).toBeGreaterThan(1)
    expect(scoreOf(exampleOf([2, 99], false), learned)).toBeLessThan(-1)
  })

  test('is the same bit for bit by the same seed, and another by another', () => {
    expect(learn(separable(), learning(1))).toEqual(learn(separable(), learning(1)))
    expect(learn(separable(), learning(1)).weights).not.toEqual(learn(separable(), learning(2)).weights)
  })

  test('knows nothing of a feature that was never met', () => {
    const { weights, uses } = learn(separable(), learning(1))
    expect([weights[200], uses[200]]).toEqual([0, 0])
  })

  test('counts how often each feature was met, by how much it counts', () => {
    const { uses } = learn([exampleOf([3], true, 2), exampleOf([3, 4], false, 4)], learning(1))
    expect(uses[3]).toBeCloseTo(2 + 4 / 2, 5)
    expect(uses[4]).toBeCloseTo(4 / 2, 5)
  })

  test('leaves out what counts nothing', () => {
    const some = separable(20)
    const { weights } = learn([...some, exampleOf([77], true, 0)], { ...learning(1), ridge: 0 })
    expect(weights[77]).toBe(0)
  })

  test('is nothing of no examples', () => {
    const { weights, bias } = learn([], learning(1))
    expect([bias, Math.max(...weights), Math.min(...weights)]).toEqual([0, 0, 0])
  })

  test('in several goes is their mean', () => {
    const chance = seeded(4)
    const goes = [1, 2, 3].map(() => learn(separable(), { ...learning(1), chance }))
    const often = learnOften(separable(), 3, learning(4))
    expect(often.bias).toBeCloseTo(goes.reduce((sum, { bias }) => sum + bias, 0) / 3, 9)
    for (const feature of [1, 2, 12])
      expect(often.weights[feature]).toBeCloseTo(
        goes.reduce((sum, { weights }) => sum + (weights[feature] ?? 0), 0) / 3,
        5,
      )
  })
})
