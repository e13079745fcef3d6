import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded } from '../judged/chance.ts'
import { BadGrammar, grammarOf, oneOf, textsIn } from './grammar.ts'

/** Every text that a grammar makes in many draws. */
function drawn(text: string): string[] {
  const grammar = grammarOf(text)
  const chance = seeded(5)
  return [...new Set(Array.from({ length: 300 }, () => oneOf(grammar, chance)))].sort()
}

test.each([
  ['Hello', ['Hello']],
  ['', ['']],
  ['{Hi|Hello} Mira', ['Hello Mira', 'Hi Mira']],
  ['{|just }a question', ['a question', 'just a question']],
  ['{Hi|}', ['', 'Hi']],
  ['{}', ['']],
  ['{one}', ['one']],
  ['{a{b|c}|d}!', ['ab!', 'ac!', 'd!']],
  ['{a|{b|{c|d}}}', ['a', 'b', 'c', 'd']],
  ['{a|b}{1|2}', ['a1', 'a2', 'b1', 'b2']],
  ['[[{no|not a}]] word\n{x|y}', ['[[no]] word\nx', '[[no]] word\ny', '[[not a]] word\nx', '[[not a]] word\ny']],
])('“%s” makes what it says', (text, made) => {
  expect(drawn(text)).toEqual([...made].sort())
  expect(textsIn(grammarOf(text))).toBe(made.length)
})

describe('a grammar that is wrong is refused, with the place', () => {
  test.each([
    ['Hi {Mira|Tom', 'the brace at 3 is not closed'],
    ['{a|{b|c}', 'the brace at 0 is not closed'],
    ['{', 'the brace at 0 is not closed'],
    ['Hi Mira}', '“}” stands alone at 7'],
    ['Hi | Mira', '“|” stands alone at 3'],
    ['{a|b}}', '“}” stands alone at 5'],
  ])('%s', (text, message) => {
    expect(() => grammarOf(text)).toThrow(BadGrammar)
    expect(() => grammarOf(text)).toThrow(message)
  })
})

test('a text without braces and bars is itself, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = text.replaceAll(/[{|}]/gu, '')
      expect(oneOf(grammarOf(plain), seeded(1))).toBe(plain)
    }),
  )
})

test('the same chance draws the same text, and even a chance just below 1 draws one', () => {
  const grammar = grammarOf('{a|b|c}{d|e|f}{g|h}')
  expect(oneOf(grammar, seeded(9))).toBe(oneOf(grammar, seeded(9)))
  expect(oneOf(grammar, () => 0)).toBe('adg')
  expect(oneOf(grammar, () => 1 - Number.EPSILON)).toBe('cfh')
})
