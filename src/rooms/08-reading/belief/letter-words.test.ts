import { expect, test } from 'vitest'
import { theirs, worry } from '../trials/written.ts'
import { signsIn, wordScore } from './letter-words.ts'

// S0-12 to S0-14: what the model has all but taken back is no cue beside behaviour

test('words that say next to nothing are no sign; from there on each telling phrase is one', () => {
  expect(signsIn(theirs(0, worry(0.19)))).toEqual([])
  expect(signsIn(theirs(0, worry(0.2)))).toHaveLength(1)
  const { evidence } = worry(0.15)
  const second = evidence.map((one) => ({ ...one, id: 'second', start: 100, end: 110 }))
  const both = theirs(0, { evidence: [...evidence, ...second] })
  expect(wordScore(both)).toBeCloseTo(1 - 0.85 ** 2, 2)
  expect(signsIn(both)).toHaveLength(2)
})
