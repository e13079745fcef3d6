import { logit } from '../belief/alert-rules.ts'
import type { Look } from './figures.ts'

/** How often people were really uneasy at a score, and the probability fitted to it. */
export interface Calibration {
  bins: { cues: string; score: number; uneasy: number; looks: number }[]
  base: number
  slope: number
  byBehaviour: number
}

const EDGES = [0.25, 0.4, 0.5, 0.6, 0.75, 1.001]
const LEAST = 20

/** Where a score is so low, nobody is told of it anyway. */
const FITTED_FROM = 0.25

/** logit(p) = base + slope × logit(score) + byBehaviour × cues of behaviour (two at most), by maximum likelihood. */
export function calibration(looks: readonly Look[]): Calibration {
  const used = looks.filter((look) => look.score >= FITTED_FROM)
  const [base = 0, slope = 0, byBehaviour = 0] = fitted(
    used.map((look) => ({ x: factsOf(look), y: look.uneasy ? 1 : 0 })),
  )
  return { bins: [0, 1, 2].flatMap((cues) => binsOf(used, cues)), base, slope, byBehaviour }
}

const cuesOf = (look: Look): number => Math.min(2, look.cues)
const factsOf = (look: Look): number[] => [1, logit(Math.min(0.99, look.score)), cuesOf(look)]

function binsOf(looks: readonly Look[], cues: number): Calibration['bins'] {
  return EDGES.slice(1).flatMap((edge, place) => {
    const inside = looks.filter((one) => cuesOf(one) === cues && one.score >= (EDGES[place] ?? 0) && one.score < edge)
    if (inside.length < LEAST) return []
    const mean = (value: (one: Look) => number) => inside.reduce((sum, one) => sum + value(one), 0) / inside.length
    return [
      {
        cues: cues === 2 ? '2 or more' : `${cues}`,
        score: mean((one) => one.score),
        uneasy: mean((one) => (one.uneasy ? 1 : 0)),
        looks: inside.length,
      },
    ]
  })
}

const STEPS = 4_000
const RATE = 0.3

/** Logistic regression by gradient ascent on the mean log-likelihood; few facts and a smooth hill, so that plain steps get there. */
function fitted(points: readonly { x: readonly number[]; y: number }[]): number[] {
  const facts = points[0]?.x.length ?? 0
  let weights: number[] = Array.from({ length: facts }, () => 0)
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map(() => 0)
    for (const { x, y } of points) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0)))
      for (let place = 0; place < facts; place++) slope[place] = (slope[place] ?? 0) + (y - p) * (x[place] ?? 0)
    }
    weights = weights.map((weight, place) => weight + (RATE * (slope[place] ?? 0)) / points.length)
  }
  return weights
}
