import { expect, test } from 'vitest'
import { inALine } from './a-line.ts'
import { listen } from './listen.ts'
import { spokenIn } from './spoken.ts'

// S0-12; listening/MODEL.md: in a line there is no room for a joke's other half

const LINE = spokenIn(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'en',
)
const LONGER = spokenIn(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen more',
  'en',
)
const DENIED = spokenIn('I am not worried at all.', 'en')

test('a clear phrase stands in a line of sixteen words, not in one of seventeen', () => {
  expect(inALine(0.1, 0.6, LINE)).toBe(0.6)
  expect(inALine(0.9, 0.6, LINE)).toBe(0.9)
  expect(inALine(0.1, 0.6, LONGER)).toBe(0.1)
})

test('a faint phrase changes nothing', () => {
  expect(inALine(0.1, 0.5, LINE)).toBe(0.1)
})

test('a worry that is only denied stays below what is worth a look, and beside another phrase counts as before', () => {
  expect(inALine(0.9, 0, DENIED)).toBeLessThan(0.4)
  expect(inALine(0.2, 0, DENIED)).toBe(0.2)
  expect(inALine(0.9, 0.3, DENIED)).toBe(0.9)
  expect(inALine(0.9, 0, LINE)).toBe(0.9)
})

test('who knows that a client wrote it leaves the gate out: what reads like a forum is heard as a mail', () => {
  const line = 'Jesteśmy bardzo rozczarowani wynikiem'
  expect(listen(line, { lang: 'pl', priorOdds: 1 }).reading).toBe('uneasy')
})

test('the rarer worry is beforehand, the less is heard', () => {
  const letter = 'The second draft was meant to come on Monday, and I have nothing yet. Where are we?'
  const scores = [1, 0.4, 0.1, 0.01].map((priorOdds) => listen(letter, { lang: 'en', priorOdds }).score)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(new Set(scores).size).toBe(4)
})
