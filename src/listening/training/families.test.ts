import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { familiesIn, marked } from './families.ts'
import { BadGrammar, oneOf } from './grammar.ts'

const FILE = `Notes above the first family are nobody’s mail.

= en-c-001 | time+ignored | facts
[[Still {no word|nothing}]] about the menu.
--
Hello Tess,

[[It is the third week]].
-- 
--

= en-c-002 | calm | elsewhere
The printer is late, not you.
`

test('a file holds families with their kinds, their form and their variants, empty ones left out', () => {
  const [first, second, ...others] = familiesIn(FILE)
  expect(others).toEqual([])
  expect(first).toMatchObject({ id: 'en-c-001', kinds: ['time', 'ignored'], form: 'facts' })
  expect(first?.variants.map((variant) => oneOf(variant, () => 0))).toEqual([
    '[[Still no word]] about the menu.',
    'Hello Tess,\n\n[[It is the third week]].',
  ])
  expect(second).toMatchObject({ id: 'en-c-002', kinds: [], form: 'elsewhere' })
  expect(second?.variants).toEqual([['The printer is late, not you.']])
})

test('a file without families has none', () => {
  expect(familiesIn('')).toEqual([])
})

describe('a header that is wrong is refused by name', () => {
  test.each([
    ['no form', '= en-1 | time'],
    ['no kinds', '= en-1'],
    ['no id', '=  | time | plain'],
    ['one part too many', '= en-1 | time | plain | loud'],
    ['an unknown kind', '= en-1 | weather | plain'],
    ['an unknown kind beside a known one', '= en-1 | time+weather | plain'],
    ['an unknown form', '= en-1 | time | loud'],
    ['a calm family in a form of unease', '= en-1 | calm | plain'],
    ['an uneasy family in a form of calm', '= en-1 | time | praise'],
    ['calm and uneasy at once', '= en-1 | calm+time | plain'],
  ])('%s', (_, header) => {
    const read = (): unknown => familiesIn(`${header}\nSome words.\n`)
    expect(read).toThrow(BadGrammar)
    expect(read).toThrow(`“${header}”`)
  })
})

test('a variant that is wrong is refused with its family, its place and its beginning', () => {
  const read = (): unknown => familiesIn('= en-7 | calm | easy\nFine.\n--\nHi {Mira|Tom, fine.\n')
  expect(read).toThrow(BadGrammar)
  expect(read).toThrow('en-7: the brace at 3 is not closed of “Hi {Mira|Tom, fine.”')
})

describe('telling words in double brackets', () => {
  test('are taken out of the text and told by their places', () => {
    expect(marked('Hi. [[Still nothing]] from you, and [[it is May]].')).toEqual({
      text: 'Hi. Still nothing from you, and it is May.',
      telling: [
        { start: 4, end: 17 },
        { start: 32, end: 41 },
      ],
    })
  })

  test('may run over a line’s end', () => {
    expect(marked('[[no\nword]] yet')).toEqual({ text: 'no\nword yet', telling: [{ start: 0, end: 7 }] })
  })

  test('are told where they stand, whatever stands around them', () => {
    const words = fc.string({ maxLength: 20 }).map((text) => text.replaceAll(/[[\]]/gu, ''))
    const telling = words.filter((text) => text !== '')
    fc.assert(
      fc.property(fc.array(fc.tuple(words, telling), { maxLength: 6 }), words, (pieces, end) => {
        const { text, telling } = marked(pieces.map(([plain, tells]) => `${plain}[[${tells}]]`).join('') + end)
        expect(text).toBe(pieces.flat().join('') + end)
        expect(telling.map(({ start, end }) => text.slice(start, end))).toEqual(pieces.map(([, tells]) => tells))
      }),
    )
  })
})
