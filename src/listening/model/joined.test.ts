import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chanceOf, probabilityOf, uneasiest } from './joined.ts'

// S0-12; listening/MODEL.md

const odds = fc.double({ min: -40, max: 40, noNaN: true })

describe('the uneasiest sentence of a mail', () => {
  test('counts most: the sum is no less than it, and no more than if all were like it', () => {
    fc.assert(
      fc.property(fc.array(odds, { minLength: 1, maxLength: 30 }), (sentences) => {
        const most = Math.max(...sentences)
        expect(uneasiest(sentences)).toBeGreaterThanOrEqual(most)
        expect(uneasiest(sentences)).toBeLessThanOrEqual(most + Math.log(sentences.length) + 1e-9)
      }),
    )
  })

  test('is the logarithm of the sum of all odds, in any order, moved as far as all of them move', () => {
    fc.assert(
      fc.property(fc.array(odds, { minLength: 1, maxLength: 30 }), odds, (sentences, by) => {
        const plain = Math.log(sentences.reduce((sum, one) => sum + Math.exp(one), 0))
        expect(uneasiest(sentences)).toBeCloseTo(plain, 9)
        expect(uneasiest(sentences.toReversed())).toBeCloseTo(plain, 9)
        expect(uneasiest(sentences.map((one) => one + by))).toBeCloseTo(plain + by, 9)
      }),
    )
  })

  test('alone is itself; two alike are twice as likely; of none it is 0', () => {
    expect(uneasiest([1.25])).toBe(1.25)
    expect(uneasiest([3, 3])).toBeCloseTo(3 + Math.log(2), 12)
    expect(uneasiest([])).toBe(0)
  })

  test('is reckoned however far the odds are, and however many there are', () => {
    expect(uneasiest([1_000, -1_000])).toBe(1_000)
    expect(uneasiest([-1_000, -1_000])).toBeCloseTo(-1_000 + Math.log(2), 9)
    expect(uneasiest(Array.from({ length: 200_000 }, () => 0))).toBeCloseTo(Math.log(200_000), 6)
  })
})

describe('how probable unease is', () => {
  const joined = { mail: 1, sentence: 0.5, bias: -0.25, public: 2, publicBias: 0.5 }
  const far = fc.double({ min: -2_000, max: 2_000, noNaN: true })

  test('lies between 0 and 1, whatever the scores', () => {
    fc.assert(
      fc.property(far, fc.array(far), far, far, (mail, sentences, openly, register) => {
        const probability = probabilityOf({ mail, sentences, public: openly, register }, joined)
        expect(probability >= 0 && probability <= 1).toBe(true)
      }),
    )
  })

  test('is told by the mail where it reads like a client’s, by the public table where it does not, by both between', () => {
    const scores = { mail: 1, sentences: [0.5], public: -1 }
    const client = chanceOf(1 + 0.25 - 0.25)
    const elsewhere = chanceOf(-2 + 0.5)
    expect(probabilityOf({ ...scores, register: -50 }, joined)).toBeCloseTo(client, 9)
    expect(probabilityOf({ ...scores, register: 50 }, joined)).toBeCloseTo(elsewhere, 9)
    expect(probabilityOf({ ...scores, register: 0 }, joined)).toBeCloseTo((client + elsewhere) / 2, 9)
  })
})

test('even odds are a chance of one half, and the odds against are the rest', () => {
  expect(chanceOf(0)).toBe(0.5)
  fc.assert(
    fc.property(odds, (logOdds) => {
      expect(chanceOf(logOdds) + chanceOf(-logOdds)).toBeCloseTo(1, 12)
    }),
  )
})
