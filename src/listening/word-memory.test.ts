import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordMemory } from './word-memory.ts'

// S0-12: what is remembered never changes what is heard

const word = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.string({ minLength: 30, maxLength: 35 }),
  fc.constantFrom('a', 'b'),
)

test('what it answers is what would be worked out, however many words share its places', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom(1, 2, 64), (words, places) => {
      const memory = new WordMemory((one) => `<${one}>`, places)
      expect(words.map((one) => memory.of(one))).toEqual(words.map((one) => `<${one}>`))
    }),
  )
})

test('a word is worked out once while nothing else takes its place', () => {
  const made: string[] = []
  const memory = new WordMemory((one) => made.push(one))
  for (const one of ['late', 'worried', 'late', 'late', 'worried']) memory.of(one)
  expect(made).toEqual(['late', 'worried'])
})

test('what is written over is what stood in the place, and never more rows than places and one', () => {
  let rows = 0
  const memory = new WordMemory((_, old = rows++) => old, 8)
  for (let at = 0; at < 1_000; at++) memory.of(`word ${at}${'x'.repeat(at % 40)}`)
  expect(rows).toBeLessThanOrEqual(9)
})
