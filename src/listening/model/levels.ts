/** A weight takes one of so many values: half a byte. */
export const LEVELS = 16

/** The place of the value that is nearest to a weight. */
export function levelOf(values: Float32Array, weight: number): number {
  let best = 0
  for (let level = 1; level < values.length; level++)
    if (Math.abs((values[level] ?? 0) - weight) < Math.abs((values[best] ?? 0) - weight)) best = level
  return best
}
