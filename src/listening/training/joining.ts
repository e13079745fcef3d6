import { chanceOf } from '../model/joined.ts'

/** Scores of something the tables had not seen, and whether it was so. */
export interface Scored {
  scores: readonly number[]
  isSo: boolean
  weight: number
}

const ROUNDS = 30
/** Draws weights to 0 by so little that it shows only where the scores alone would part all answers, and weights grow without end. */
const RIDGE = 1e-4

/**
 * Weights for each score, and last a bias, that make the likeliest probabilities of them (Platt 1999), by Newton's method: what is left of the error is
 * divided by how it curves (iteratively reweighted least squares; Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 4.4.1).
 */
export function joinedBy(scored: readonly Scored[]): number[] {
  const rows = scored.map((one) => ({ ...one, scores: [...one.scores, 1] }))
  const size = (scored[0]?.scores.length ?? 0) + 1
  const total = scored.reduce((sum, { weight }) => sum + weight, 0) || 1
  let found = Array.from({ length: size }, () => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = found.map((one) => RIDGE * total * one)
    const curve = found.map((_, row) => found.map((_, column) => (row === column ? RIDGE * total : 0)))
    for (const { scores, isSo, weight } of rows) {
      const chance = chanceOf(scores.reduce((sum, score, at) => sum + score * (found[at] ?? 0), 0))
      scores.forEach((score, row) => {
        slope[row] = (slope[row] ?? 0) + (chance - (isSo ? 1 : 0)) * weight * score
        const line = curve[row] ?? []
        scores.forEach(
          (other, column) => (line[column] = (line[column] ?? 0) + chance * (1 - chance) * weight * score * other),
        )
      })
    }
    const step = solved(curve, slope)
    found = found.map((one, at) => one - (step[at] ?? 0))
  }
  return found
}

/** x with `matrix` x = `right`, for a matrix that is symmetric and positive definite: elimination needs no pivots there. */
function solved(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  rows.forEach((pivot, at) => {
    const lead = pivot[at] ?? 1
    for (const row of rows) {
      if (row === pivot) continue
      const share = (row[at] ?? 0) / lead
      pivot.forEach((one, column) => (row[column] = (row[column] ?? 0) - share * one))
    }
  })
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1))
}
