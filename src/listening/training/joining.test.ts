import { expect, test } from 'vitest'
import { chanceOf } from '../model/joined.ts'
import { seeded } from '../judged/chance.ts'
import { joinedBy, type Scored } from './joining.ts'

/** Draws whose chance to be so is known: each of the pairs of scores stands for both answers, by how likely they are. */
function known(weights: readonly number[], bias: number): Scored[] {
  const chance = seeded(12)
  return Array.from({ length: 150 }, () => weights.map(() => chance() * 4 - 2)).flatMap((scores) => {
    const likely = chanceOf(scores.reduce((sum, score, at) => sum + score * (weights[at] ?? 0), bias))
    return [
      { scores, isSo: true, weight: likely },
      { scores, isSo: false, weight: 1 - likely },
    ]
  })
}

test.each([
  [[1.5], -0.5],
  [[0.25], 1],
  [[2, -1], 0.75],
  [[0, 3], 0],
])('a logistic that is known is found again: %s and %f', (weights, bias) => {
  const found = joinedBy(known(weights, bias))
  ;[...weights, bias].forEach((one, at) => expect(found[at]).toBeCloseTo(one, 1))
})

test('an answer that counts twice is one that was given twice', () => {
  const some = known([1], 0.5)
  const [first, ...others] = some
  if (!first) throw new Error('some were made')
  const twice = joinedBy([first, first, ...others])
  expect(joinedBy([{ ...first, weight: first.weight * 2 }, ...others])[0]).toBeCloseTo(twice[0] ?? NaN, 9)
})

test('of nothing nothing is found but numbers', () => {
  expect(joinedBy([]).every((one) => Number.isFinite(one))).toBe(true)
})
