import type { WordEvidence } from './kinds.ts'
import { rounded, separate } from './score.ts'

/** No stretch of words is ever certain, nor worth nothing while it is shown. */
const MOST = 0.98
const LEAST = 0.01
/** What is shown weighs something, however many share the score. */
const FAINTEST = 0.001

/**
 * Evidence for a score: what phrases and model point at, weighed so that together it carries the score, to a hundredth or so and at most .98, 1 - (1-a)(1-b)… (the weights keep
 * their order). So nothing worth a look is scored without words to show for it, and setting one stretch aside leaves what the others carry. S0-12
 */
export function carrying(score: number, evidence: readonly WordEvidence[]): WordEvidence[] {
  const calm = separate(evidence).reduce((left, { weight }) => left * (1 - bounded(weight)), 1)
  if (calm >= 1) return []
  const share = Math.log(1 - Math.min(MOST, score)) / Math.log(calm)
  return evidence.map((one) => ({
    ...one,
    weight: Math.max(FAINTEST, rounded(1 - (1 - bounded(one.weight)) ** share)),
  }))
}

const bounded = (weight: number): number => Math.min(MOST, Math.max(LEAST, weight))

/** What stretches of words say together, each for itself; of overlapping ones the strongest counts. 0 to 1. */
export const togetherOf = (evidence: readonly WordEvidence[]): number =>
  rounded(1 - separate(evidence).reduce((left, { weight }) => left * (1 - weight), 1))
