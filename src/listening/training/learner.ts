import { chanceOf } from '../model/joined.ts'
import type { Unpacked } from './packing.ts'
import type { Chance } from '../judged/chance.ts'

/** Features with what they count, scaled to length one. */
export interface Vector {
  features: Uint32Array
  counts: Float32Array
}

/** Something to learn from. */
export interface Example extends Vector {
  isSo: boolean
  /** How much it counts beside the others. */
  weight: number
}

export type Learned = Unpacked

export interface Learning {
  /** The table holds 2 to this power of weights. */
  bits: number
  epochs: number
  rate: number
  /** How strongly weights are drawn to 0 whenever they are met. */
  ridge: number
  chance: Chance
}

/**
 * Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011), one example at a time, in an order that `chance` shuffles for every epoch: the same
 * examples and the same chance give the same weights, bit by bit.
 */
export function learn(examples: readonly Example[], { bits, epochs, rate, ridge, chance }: Learning): Learned {
  const weights = new Float32Array(1 << bits)
  const slopes = new Float32Array(1 << bits).fill(1e-6)
  const mask = weights.length - 1
  let bias = 0
  let biasSlopes = 1e-6
  const order = examples.map((_, index) => index)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, chance)
    for (const index of order) {
      const example = examples[index]
      if (!example) continue
      const { features, counts, isSo, weight } = example
      const error = (chanceOf(scoreOf(example, { weights, bias })) - (isSo ? 1 : 0)) * weight
      for (let at = 0; at < features.length; at++) {
        const place = (features[at] ?? 0) & mask
        const slope = error * (counts[at] ?? 0) + ridge * (weights[place] ?? 0)
        slopes[place] = (slopes[place] ?? 0) + slope * slope
        weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(slopes[place] ?? 1)
      }
      biasSlopes += error * error
      bias -= (rate * error) / Math.sqrt(biasSlopes)
    }
  }
  return { weights, bias, uses: usesOf(examples, mask) }
}

function usesOf(examples: readonly Example[], mask: number): Float32Array {
  const uses = new Float32Array(mask + 1)
  for (const { features, counts, weight } of examples)
    features.forEach((feature, at) => {
      uses[feature & mask] = (uses[feature & mask] ?? 0) + weight * (counts[at] ?? 0) ** 2
    })
  return uses
}

/** Learns several times by other chances and takes the mean: less depends on the order. */
export function learnOften(examples: readonly Example[], times: number, learning: Learning): Learned {
  const all = Array.from({ length: times }, () => learn(examples, learning))
  const weights = new Float32Array(1 << learning.bits)
  for (const one of all)
    one.weights.forEach((weight, place) => (weights[place] = (weights[place] ?? 0) + weight / times))
  const uses = all[0]?.uses ?? new Float32Array(weights.length)
  return { weights, bias: all.reduce((sum, { bias }) => sum + bias / times, 0), uses }
}

/** The log-odds that what is learned gives to an example. */
export function scoreOf({ features, counts }: Vector, { weights, bias }: Pick<Learned, 'weights' | 'bias'>): number {
  const mask = weights.length - 1
  let score = bias
  for (let at = 0; at < features.length; at++) score += (weights[(features[at] ?? 0) & mask] ?? 0) * (counts[at] ?? 0)
  return score
}

function shuffle(order: number[], chance: Chance): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1))
    const here = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = here
  }
}
