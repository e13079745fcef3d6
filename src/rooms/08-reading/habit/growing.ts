/** 0 below `from`; there `lightest`, growing evenly up to `heaviest` at `to` and beyond. */
export function growing(
  value: number,
  { from, to, lightest, heaviest }: { from: number; to: number; lightest: number; heaviest: number },
): number {
  if (value < from) return 0
  return lightest + (heaviest - lightest) * Math.min(1, (value - from) / (to - from))
}
