import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carrying, togetherOf } from './carried.ts'
import { KINDS, type WordEvidence } from './kinds.ts'

// S0-12: nothing is scored without words to show for it

const share = fc.double({ min: 0.05, max: 0.95, noNaN: true })
const stretch = fc.record({
  start: fc.nat(300),
  length: fc.integer({ min: 1, max: 40 }),
  kind: fc.constantFrom(...KINDS),
  weight: share,
})
/** As much as anybody is shown (listen.ts). */
const evidenceOf = (most: number): fc.Arbitrary<WordEvidence[]> =>
  fc
    .array(stretch, { minLength: 1, maxLength: most })
    .map((all) =>
      all.map(({ start, length, kind, weight }) => ({ start, end: start + length, text: 'x', kind, weight })),
    )

const apart = (weights: readonly number[]): WordEvidence[] =>
  weights.map((weight, at) => ({ start: at * 10, end: at * 10 + 5, text: 'words', kind: 'doubt', weight }))

describe('evidence that carries a score', () => {
  test('together says as much as the score, where there are one or two stretches', () => {
    fc.assert(
      fc.property(share, evidenceOf(2), (score, evidence) => {
        expect(Math.abs(togetherOf(carrying(score, evidence)) - score)).toBeLessThanOrEqual(0.02 + 1e-9)
      }),
      { numRuns: 300, endOnFailure: true },
    )
  })

  test('together says as much as the score, where there are as many as anybody is shown', () => {
    fc.assert(
      fc.property(share, evidenceOf(40), (score, evidence) => {
        expect(Math.abs(togetherOf(carrying(score, evidence)) - score)).toBeLessThanOrEqual(0.02 + 1e-9)
      }),
      { numRuns: 300, endOnFailure: true },
    )
  })

  test('is not lost where there is much of it, each alike', () => {
    const many = apart(Array.from({ length: 300 }, () => 0.6))
    expect(togetherOf(carrying(0.9, many))).toBeGreaterThan(0.8)
  })

  test('keeps the order of its weights, and its places, words and kinds', () => {
    fc.assert(
      fc.property(share, evidenceOf(12), (score, evidence) => {
        const named = evidence.map((one, at) => ({ ...one, text: String(at) }))
        const carried = carrying(score, named).map((one) => ({ one, before: named[Number(one.text)] }))
        for (const { one, before } of carried) expect(one).toEqual({ ...before, weight: one.weight })
        const order = carried.toSorted((a, b) => (a.before?.weight ?? 0) - (b.before?.weight ?? 0))
        const weights = order.map(({ one }) => one.weight)
        expect(weights).toEqual(weights.toSorted((a, b) => a - b))
      }),
    )
  })

  test('a single stretch carries the whole score', () => {
    expect(carrying(0.7, apart([0.3]))).toEqual([{ ...apart([0.3])[0], weight: 0.7 }])
  })

  test('two alike carry the same, and each a part', () => {
    const [one, other] = carrying(0.75, apart([0.4, 0.4]))
    expect([one?.weight, other?.weight]).toEqual([0.5, 0.5])
  })

  test('of overlapping stretches the stronger one carries it', () => {
    const [long, short] = apart([0.8, 0.3])
    if (!long || !short) throw new Error('two were made')
    const carried = carrying(0.6, [long, { ...short, start: 2, end: 4 }])
    expect(carried[0]?.weight).toBe(0.6)
    expect(carried[1]?.weight).toBeLessThan(0.6)
    expect(togetherOf(carried)).toBe(0.6)
  })

  test('is never certain, nor changed in place', () => {
    const evidence = apart([0.9, 0.2])
    expect(togetherOf(carrying(1, evidence))).toBeLessThanOrEqual(0.98)
    expect(evidence).toEqual(apart([0.9, 0.2]))
  })

  test('without evidence there is none, whatever the score', () => {
    expect(carrying(0.9, [])).toEqual([])
    expect(togetherOf([])).toBe(0)
  })
})
