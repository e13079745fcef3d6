import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#foundation/language.ts'
import { KINDS } from '../kinds.ts'
import { spokenIn } from '../spoken.ts'
import { opinionOf } from './opinion.ts'
import { heaviest } from './telling.ts'

// S0-12: a score is shown with the words that carry it

const LEAST = 3
const MOST = 10
const MOST_SENTENCES = 3

describe('the heaviest stretch of a sentence', () => {
  test('has three to ten words, or all of a shorter sentence, and lies inside it', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 40 }), (shares) => {
        const { from, to } = heaviest(shares)
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(shares.length)
        expect(to - from).toBeGreaterThanOrEqual(Math.min(LEAST, shares.length))
        expect(to - from).toBeLessThanOrEqual(MOST)
      }),
    )
  })

  test('is where the weight lies', () => {
    expect(heaviest([0, 0, 0, 0, 2, 3, 2, 0, 0, 0, 0])).toMatchObject({ from: 4, to: 7 })
    expect(heaviest([-1, -1, -1, -1, -1, 5])).toMatchObject({ to: 6 })
    expect(heaviest([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])).toMatchObject({
      from: 11,
      to: 21,
    })
  })

  test('of no words is none', () => {
    expect(heaviest([])).toMatchObject({ from: 0, to: 0 })
  })
})

describe('the telling words of any text at all', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      'Where is the invoice?\n',
      'Мы ждём уже третью неделю. ',
      'Σας έγραψα δύο φορές; ',
      'En ole varma, onko tämä sitä mitä sovittiin. ',
      'Nikt mi nie odpisał… ',
      '5.3a',
      '🙈🙈',
      '\u202e',
      '\ud800',
      ':)',
    ),
  )

  test('are at most three stretches, in order, apart, each of three to ten whole words or a whole short sentence', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(...LANGUAGES), (pieces, lang) => {
        const text = pieces.join('')
        const spoken = spokenIn(text, lang)
        const told = opinionOf(spoken, { lang }).telling()
        expect(told.length).toBeLessThanOrEqual(MOST_SENTENCES)
        // Whatever has words has something to show.
        expect(told.length > 0).toBe(spoken.length > 0)
        let last = 0
        for (const { start, end, kind, logOdds } of told) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
          expect(KINDS).toContain(kind)
          expect(Number.isFinite(logOdds)).toBe(true)
          const tokens = spoken
            .map(({ sentence }) => sentence.tokens)
            .find((all) => all.some((one) => one.start === start))
          const words = tokens?.filter((one) => one.start >= start && one.end <= end) ?? []
          expect([words[0]?.start, words.at(-1)?.end]).toEqual([start, end])
          expect(words.length).toBeGreaterThanOrEqual(Math.min(LEAST, tokens?.length ?? 0))
          expect(words.length).toBeLessThanOrEqual(MOST)
        }
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})
