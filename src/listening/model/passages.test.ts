import fc from 'fast-check'
import { expect, test } from 'vitest'
import { A_PASSAGE, passagesOf } from './passages.ts'

// S0-12; listening/MODEL.md

test('a letter of up to three sentences is one passage, an empty one none', () => {
  expect(passagesOf([])).toEqual([])
  expect(passagesOf(['a'])).toEqual([['a']])
  expect(passagesOf(['a', 'b', 'c'])).toEqual([['a', 'b', 'c']])
})

test('a longer one has all threes that follow each other', () => {
  expect(passagesOf(['a', 'b', 'c', 'd', 'e'])).toEqual([
    ['a', 'b', 'c'],
    ['b', 'c', 'd'],
    ['c', 'd', 'e'],
  ])
})

test('no sentence is left out, and each stands in its order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), (count) => {
      const sentences = Array.from({ length: count }, (_, at) => at)
      const passages = passagesOf(sentences)
      expect(new Set(passages.flat()).size).toBe(count)
      for (const passage of passages) {
        expect(passage.length).toBe(Math.min(A_PASSAGE, count))
        expect(passage).toEqual(passage.toSorted((a, b) => a - b))
      }
    }),
  )
})
