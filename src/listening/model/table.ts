/** Weights of half a byte each, found by the lower bits of a feature: features that meet share a weight. */
export interface Table {
  /** 2 to this power is how many weights it holds. */
  bits: number
  bias: number
  values: Float32Array
  /** Two weights a byte, the first in the lower half. */
  packed: Uint8Array
}

/** The weight of a feature. */
export function weightOf({ bits, values, packed }: Table, feature: number): number {
  const place = feature & ((1 << bits) - 1)
  const both = packed[place >>> 1] ?? 0
  return values[place & 1 ? both >>> 4 : both & 15] ?? 0
}
