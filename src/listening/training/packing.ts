import { LEVELS, levelOf } from '../model/levels.ts'
import type { Table } from '../model/table.ts'

/** What was learned, before it is packed. */
export interface Unpacked {
  weights: Float32Array
  bias: number
  /** How often each weight was met, by how much it counted. */
  uses: Float32Array
}

/** Packs weights: of each the nearest of sixteen values, chosen by how much each weight is used. */
export function tableOf({ weights, bias, uses }: Unpacked): Table {
  const bits = Math.log2(weights.length)
  if (!Number.isInteger(bits) || bits < 1)
    throw new Error(`a table holds a power of two of weights, not ${weights.length}`)
  const values = valuesFor(weights, uses)
  const packed = new Uint8Array(weights.length / 2)
  weights.forEach((weight, place) => {
    const byte = place >>> 1
    packed[byte] = (packed[byte] ?? 0) | (levelOf(values, weight) << (place & 1 ? 4 : 0))
  })
  return { bits, bias: Math.fround(bias), values, packed }
}

const ROUNDS = 25

/**
 * Sixteen values for weights, 0 among them, such that the squared error is small where it matters: Lloyd's algorithm (1982) over the weights that
 * are not 0, each by how much it is used. Equal shares for all would cost half a point of macro-F1 on public text (listening/MODEL.md).
 */
export function valuesFor(weights: Float32Array, uses: Float32Array): Float32Array {
  const used = Array.from(weights, (weight, place) => ({ weight, use: uses[place] ?? 0 }))
    .filter(({ weight, use }) => weight !== 0 && use > 0)
    .sort((a, b) => a.weight - b.weight)
  if (used.length === 0) return new Float32Array(LEVELS)
  let values = Float32Array.from([...quantiles(used), 0]).sort()
  for (let round = 0; round < ROUNDS; round++) values = centred(values, used)
  return values
}

interface Used {
  weight: number
  use: number
}

/** The least and the greatest weight, and thirteen that part the use of all into even shares. */
function quantiles(sorted: readonly Used[]): number[] {
  const total = sorted.reduce((sum, { use }) => sum + use, 0)
  const found: number[] = []
  let passed = 0
  for (const { weight, use } of sorted) {
    passed += use
    while (found.length < WITHIN && passed >= ((found.length + 0.5) / WITHIN) * total) found.push(weight)
  }
  while (found.length < WITHIN) found.push(sorted.at(-1)?.weight ?? 0)
  return [sorted[0]?.weight ?? 0, ...found, sorted.at(-1)?.weight ?? 0]
}

/** Of the sixteen one is 0, and two are the outermost. */
const WITHIN = LEVELS - 3

function centred(values: Float32Array<ArrayBuffer>, used: readonly Used[]): Float32Array<ArrayBuffer> {
  const sums = new Float64Array(LEVELS)
  const uses = new Float64Array(LEVELS)
  for (const { weight, use } of used) {
    const level = levelOf(values, weight)
    sums[level] = (sums[level] ?? 0) + weight * use
    uses[level] = (uses[level] ?? 0) + use
  }
  return values.map((value, level) => (value === 0 || !uses[level] ? value : (sums[level] ?? 0) / uses[level])).sort()
}
