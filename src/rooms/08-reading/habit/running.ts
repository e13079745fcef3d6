import type { Baseline, Measure } from './usual.ts'

/** A baseline needs at least five exchanges (rules-and-facts.md, after Kooti et al. 2015). */
export const NEEDED = 5

/** The MAD of few measures comes out too small, by n / (n - 0.8) (Croux & Rousseeuw 1992, Time-efficient algorithms for two robust estimators). */
const FEW = 0.8

/** Only the newest measures say what is usual now. */
export const KEPT = 30

/** How a measure is compared: answer times and lengths are heavy-tailed, so by their logarithms (Kooti et al. 2015); the rest as it is. */
export const SCALES = {
  /** log(1 + value): whether an answer took five minutes or twenty is no difference that anybody notices. */
  log: { to: Math.log1p, back: Math.expm1 },
  plain: { to: (value: number) => value, back: (value: number) => value },
} as const

export type Scale = keyof typeof SCALES

/**
 * The newest thirty measures with their median and robust spread (1.4826 × MAD, a little more while they are few), kept sorted: each new one costs a walk through thirty numbers,
 * however long the correspondence. `floor` is how irregular people are at least, in the scale it is compared in.
 */
export class Running {
  readonly #scale: Scale
  readonly #floor: number
  #kept: Measure[] = []
  #sorted: number[] = []
  #baseline: Baseline | null = null

  constructor({ scale, floor }: { scale: Scale; floor: number }) {
    this.#scale = scale
    this.#floor = floor
  }

  add(measure: Measure): void {
    const { to } = SCALES[this.#scale]
    const oldest = this.#kept.length >= KEPT ? this.#kept.shift() : undefined
    if (oldest) this.#sorted.splice(this.#sorted.indexOf(to(oldest.value)), 1)
    this.#kept.push(measure)
    const value = to(measure.value)
    let place = this.#sorted.length
    while (place > 0 && (this.#sorted[place - 1] ?? value) > value) place--
    this.#sorted.splice(place, 0, value)
    this.#baseline = null
  }

  clear(): void {
    this.#kept = []
    this.#sorted = []
    this.#baseline = null
  }

  /** Null with fewer than five measures. S0-13, S0-14 */
  get baseline(): Baseline | null {
    if (this.#kept.length < NEEDED) return null
    return (this.#baseline ??= this.#newBaseline())
  }

  #newBaseline(): Baseline {
    const middle = medianOf(this.#sorted)
    const count = this.#sorted.length
    const spread = Math.max(this.#floor, ((1.4826 * count) / (count - FEW)) * deviationOf(this.#sorted, middle))
    return { median: SCALES[this.#scale].back(middle), spread }
  }

  /** The newest measures, oldest first. */
  get kept(): Measure[] {
    return [...this.#kept]
  }
}

/** How many spreads above its usual a value lies; below it is negative. */
export function distance(value: number, { median, spread }: Baseline, scale: Scale): number {
  const { to } = SCALES[scale]
  return (to(value) - to(median)) / spread
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** The median distance from the middle: the sorted values are walked from the middle outward, half of them in all. */
function deviationOf(sorted: readonly number[], middle: number): number {
  let right = sorted.length >> 1
  let left = right - 1
  let last = 0
  let before = 0
  for (let taken = 0; taken <= sorted.length >> 1; taken++) {
    const below = middle - (sorted[left] ?? -Infinity)
    const above = (sorted[right] ?? Infinity) - middle
    before = last
    last = Math.min(below, above)
    if (below < above) left--
    else right++
  }
  return sorted.length % 2 === 1 ? last : (before + last) / 2
}
