import { chanceOf } from '../model/joined.ts'

/** Scores of something the tables had not seen, and whether it was so. */
export interface Scored {
  scores: readonly number[]
  isSo: boolean
  weight: number
}

const ROUNDS = 2_000
const RATE = 0.5

/** Weights for each score, and last a bias, that make the likeliest probabilities of them (Platt 1999): plain gradient descent, convex and small. */
export function joinedBy(scored: readonly Scored[]): number[] {
  const size = scored[0]?.scores.length ?? 0
  const found = Array.from({ length: size + 1 }, (_, at): number => (at < size ? 1 : 0))
  const total = scored.reduce((sum, { weight }) => sum + weight, 0) || 1
  for (let round = 0; round < ROUNDS; round++) {
    const slope = found.map(() => 0)
    for (const { scores, isSo, weight } of scored) {
      const error = (chanceOf(logOddsOf(scores, found)) - (isSo ? 1 : 0)) * weight
      scores.forEach((score, at) => (slope[at] = (slope[at] ?? 0) + error * score))
      slope[size] = (slope[size] ?? 0) + error
    }
    slope.forEach((one, at) => (found[at] = (found[at] ?? 0) - (RATE * one) / total))
  }
  return found
}

function logOddsOf(scores: readonly number[], by: readonly number[]): number {
  return scores.reduce((sum, score, at) => sum + score * (by[at] ?? 0), by.at(-1) ?? 0)
}
