import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded } from '../judged/chance.ts'
import { hurried, mistyped, unaccented } from './typing.ts'

const text = fc.string({ unit: fc.constantFrom(...'abcdeżółäёйώσ .,\n[]0'), maxLength: 300 })
const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? []

describe('slips of typing', () => {
  test('keep every first letter, every short word and all that is no word', () => {
    fc.assert(
      fc.property(text, fc.nat(), (text, seed) => {
        const slipped = mistyped(text, seeded(seed))
        expect(slipped.split(/\p{L}+/u)).toEqual(text.split(/\p{L}+/u))
        const after = wordsOf(slipped)
        wordsOf(text).forEach((word, at) => {
          expect(after[at]?.charAt(0)).toBe(word.charAt(0))
          expect(Math.abs((after[at]?.length ?? 0) - word.length)).toBeLessThanOrEqual(1)
          if (word.length < 4) expect(after[at]).toBe(word)
        })
      }),
    )
  })

  test('come to one word of eighteen or so, and to each sort', () => {
    const words = Array.from({ length: 18_000 }, () => 'brochure')
    const slipped = mistyped(words.join(' '), seeded(4)).split(' ')
    const wrong = slipped.filter((word) => word !== 'brochure')
    expect(wrong.length).toBeGreaterThan(800)
    expect(wrong.length).toBeLessThan(1_200)
    expect(new Set(wrong.map((word) => word.length))).toEqual(new Set([7, 8, 9]))
  })

  test('are the same by the same chance', () => {
    const long = 'the brochure has not arrived '.repeat(50)
    expect(mistyped(long, seeded(2))).toBe(mistyped(long, seeded(2)))
    expect(mistyped(long, seeded(2))).not.toBe(long)
  })
})

test.each([
  ['Zażółć gęślą jaźń, ŁÓDŹ', 'Zazolc gesla jazn, LODZ'],
  ['Hyvää päivää, Åke', 'Hyvaa paivaa, Ake'],
  ['Ещё мой счёт', 'Еще мои счет'],
  ['Πού είναι το τιμολόγιο; Ϊ', 'Που ειναι το τιμολογιο; Ι'],
  ['déjà vu', 'deja vu'],
  ['Nothing to lose 👍', 'Nothing to lose 👍'],
])('“%s” without its marks is “%s”', (text, plain) => {
  expect(unaccented(text)).toBe(plain)
})

test.each([
  ['Hi Mira.\nIt is late. Very late.', 'hi mira\nit is late. very late'],
  ['WHERE IS IT?', 'where is it?'],
  ['Ну вот. Всё.', 'ну вот. всё'],
  ['', ''],
])('“%s” thumbed on a phone is “%s”', (text, thumbed) => {
  expect(hurried(text)).toBe(thumbed)
})

test('marks around telling words outlive every slip', () => {
  const letter = 'Witam. [[Czekam już trzeci tydzień na wersję]].\n[[Dość]].'
  for (let seed = 0; seed < 200; seed++) {
    const out = hurried(unaccented(mistyped(letter, seeded(seed))))
    expect(out.match(/\[\[|\]\]/gu)).toEqual(['[[', ']]', '[[', ']]'])
  }
})
