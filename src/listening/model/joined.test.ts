import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byPrior, chanceOf, cluesOf, isMail, probabilityOf } from './joined.ts'

// S0-12; listening/MODEL.md

const odds = fc.double({ min: -40, max: 40, noNaN: true })

describe('what a mail is judged by', () => {
  const { passages, sentences } = { passages: [-1, 2, 0.5], sentences: [-3, 1, -1] }

  test('is its uneasiest passage and sentence, the mean of its sentences, and their number', () => {
    const clues = cluesOf({ passages, sentences })
    expect(clues).toMatchObject({ passage: 2, sentence: 1, mean: -1 })
    expect(clues.length).toBeCloseTo(Math.log(4), 12)
  })

  test('is nothing of no sentence at all', () => {
    expect(cluesOf({ passages: [], sentences: [] })).toEqual({ passage: 0, sentence: 0, mean: 0, length: 0 })
  })

  test('stands in any order, and moves as far as all sentences move', () => {
    fc.assert(
      fc.property(fc.array(odds, { minLength: 1, maxLength: 30 }), odds, (some, by) => {
        const [plain, moved] = [some, some.map((one) => one + by)].map((all) =>
          cluesOf({ passages: all, sentences: all.toReversed() }),
        )
        for (const clue of ['passage', 'sentence', 'mean'] as const)
          expect(moved?.[clue]).toBeCloseTo((plain?.[clue] ?? NaN) + by, 9)
      }),
    )
  })

  test('is reckoned however many sentences there are', () => {
    const many = Array.from({ length: 200_000 }, (_, at) => (at === 77 ? 3 : -1))
    expect(cluesOf({ passages: many, sentences: many })).toMatchObject({ passage: 3, sentence: 3 })
  })
})

describe('how probable unease is', () => {
  const joined = { passage: 1, sentence: 0.5, mean: -0.5, length: -1, bias: -0.25, public: 2, publicBias: 0.5 }
  const far = fc.double({ min: -2_000, max: 2_000, noNaN: true })

  test('lies between 0 and 1, whatever the scores', () => {
    fc.assert(
      fc.property(fc.array(far), fc.array(far), far, far, (passages, sentences, openly, register) => {
        const probability = probabilityOf({ passages, sentences, public: openly, register }, joined)
        expect(probability >= 0 && probability <= 1).toBe(true)
      }),
    )
  })

  test('is told by its clues where it reads like a client’s, by the public table where it does not, by both between', () => {
    const scores = { passages: [1], sentences: [0.5], public: -1 }
    const client = chanceOf(1 + 0.25 - 0.25 - Math.log(2) - 0.25)
    const elsewhere = chanceOf(-2 + 0.5)
    expect(probabilityOf({ ...scores, register: -50 }, joined)).toBeCloseTo(client, 9)
    expect(probabilityOf({ ...scores, register: 50 }, joined)).toBeCloseTo(elsewhere, 9)
    expect(probabilityOf({ ...scores, register: 0 }, joined)).toBeCloseTo((client + elsewhere) / 2, 9)
  })
})

describe('a probability beforehand', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true })
  const priorOdds = fc.double({ min: 0.01, max: 100, noNaN: true })

  test('of even odds changes nothing; what is certain stays so', () => {
    fc.assert(
      fc.property(chance, priorOdds, (probability, by) => {
        expect(byPrior(probability, 1)).toBeCloseTo(probability, 12)
        expect(byPrior(0, by)).toBe(0)
        expect(byPrior(1, by)).toBeCloseTo(1, 12)
      }),
    )
  })

  test('multiplies the odds', () => {
    expect(byPrior(0.5, 0.4)).toBeCloseTo(0.4 / 1.4, 12)
    expect(byPrior(0.8, 0.5)).toBeCloseTo(2 / 3, 12)
  })
})

test('what reads like a client’s mail is told by the gate', () => {
  expect([isMail({ register: -0.1 }), isMail({ register: 0 }), isMail({ register: -Infinity })]).toEqual([
    true,
    false,
    true,
  ])
})

test('even odds are a chance of one half, and the odds against are the rest', () => {
  expect(chanceOf(0)).toBe(0.5)
  fc.assert(
    fc.property(odds, (logOdds) => {
      expect(chanceOf(logOdds) + chanceOf(-logOdds)).toBeCloseTo(1, 12)
    }),
  )
})
