import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldMapped, foldText } from './fold-text.ts'

// issue 3, Search; architecture.md, Search

const letters = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...'aŁłßœæıİςΣσάΆёЁйЙ \n\u00a0\u0301\u200bﬁ㎒K“'.split(''), 'e\u0301', '👩‍👧'), {
      maxLength: 40,
    })
    .map((list) => list.join('')),
)

test.each([
  ['Wątpię, ŻE Łódź', 'watpie, ze lodz'],
  ['Ещё мой ЁЖ', 'еще мои еж'],
  ['Pöytä Åbo', 'poyta abo'],
  ['ΛΌΓΟΣ λόγος', 'λογοσ λογοσ'],
  ['Straße, œuvre, ﬁn', 'strasse, oeuvre, fin'],
  ['ISPARTA ısparta İzmir', 'isparta isparta izmir'],
  ['cafe\u0301 don’t', "cafe don't"],
  ['end\n  of a\u00a0line', 'end of a line'],
  ['wor\u00adried', 'worried'],
])('%s is searched as %s', (typed, folded) => {
  expect(foldText(typed)).toBe(folded)
})

test('a folded text folded again stays as it is', () => {
  fc.assert(
    fc.property(letters, (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text))
    }),
  )
})

test('letters typed in one piece and those put together from marks are the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')))
    }),
  )
})

test('the way back leads to whole letters, in order, and what stands there folds to what was asked', () => {
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), (text, from, length) => {
      const { folded, original } = foldMapped(text)
      expect(folded).toBe(foldText(text))
      if (folded === '') return
      const start = from % folded.length
      const end = Math.min(folded.length, start + 1 + (length % 5))
      const place = original(start, end)
      expect(place.start).toBeLessThan(place.end)
      expect(place.end).toBeLessThanOrEqual(text.length)
      expect(foldText(text.slice(place.start, place.end))).toContain(folded.slice(start, end))
    }),
    { numRuns: 2_000 },
  )
})

test('every letter of Unicode has its way back', () => {
  const lost: string[] = []
  for (let code = 0; code < 0x2_0000; code += 1) {
    const text = `a ${String.fromCodePoint(code)} b`
    if (foldMapped(text).folded !== foldText(text)) lost.push(code.toString(16))
  }
  expect(lost).toEqual([])
})

test('a mark belongs to the letter before it, and an expanded letter is found whole', () => {
  const at = (text: string, piece: string) => {
    const { folded, original } = foldMapped(text)
    const start = folded.indexOf(piece)
    const { start: from, end } = original(start, start + piece.length)
    return text.slice(from, end)
  }
  expect(at('un cafe\u0301 noir', 'cafe')).toBe('cafe\u0301')
  expect(at('die Straße hier', 'strasse')).toBe('Straße')
  expect(at('die Straße hier', 'stras')).toBe('Straß')
  expect(at('wir\n\n  sind', 'wir sind')).toBe('wir\n\n  sind')
})

test('a long text takes time in proportion to its length', () => {
  const took = (text: string) => {
    const began = performance.now()
    foldMapped(text)
    return performance.now() - began
  }
  took('ąę '.repeat(10_000))
  expect(took('ąę '.repeat(200_000))).toBeLessThan(2_000)
})
