import { seeded } from '../judged/chance.ts'

/** A measure, and between what bounds it would stay in 95 of 100 sets of such messages. */
export interface Figure {
  value: number
  low: number
  high: number
}

const RESAMPLES = 1000
const OUTSIDE = 0.05

/**
 * Measures the rows, and again in a thousand sets of as many rows drawn from them with replacement: percentile intervals of the bootstrap (Efron,
 * Bootstrap Methods, 1979). A row is a whole message and is drawn as one. The same rows and seed give the same bounds; sets in which there is
 * nothing to measure count for nothing.
 *
 * Drawn rows keep their order, so that measures which sort by score are quick on rows that are sorted already.
 */
export function withIntervals<Row, Name extends string>(
  rows: readonly Row[],
  measure: (rows: readonly Row[]) => Record<Name, number>,
  seed = 1,
): Record<Name, Figure> {
  const chance = seeded(seed)
  const drawn = Array.from({ length: rows.length > 0 ? RESAMPLES : 0 }, () => measure(drawnFrom(rows, chance)))
  const figures = Object.entries<number>(measure(rows)).map(([name, value]) => {
    const values = drawn.map((one) => one[name as Name]).filter((one) => !Number.isNaN(one))
    return [name, { value, ...boundsOf(values) }]
  })
  return Object.fromEntries(figures) as Record<Name, Figure>
}

function drawnFrom<Row>(rows: readonly Row[], chance: () => number): Row[] {
  const times = new Uint16Array(rows.length)
  for (let draw = 0; draw < rows.length; draw++) {
    const at = Math.floor(chance() * rows.length)
    times[at] = (times[at] ?? 0) + 1
  }
  const drawn: Row[] = []
  rows.forEach((row, at) => {
    for (let left = times[at] ?? 0; left > 0; left--) drawn.push(row)
  })
  return drawn
}

function boundsOf(values: readonly number[]): { low: number; high: number } {
  const sorted = values.toSorted((a, b) => a - b)
  return { low: quantile(sorted, OUTSIDE / 2), high: quantile(sorted, 1 - OUTSIDE / 2) }
}

/** The value below which `part` of the sorted values lie, in between two by their distance (type 7 of Hyndman and Fan 1996); NaN of none. */
export function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part
  const below = sorted[Math.floor(place)] ?? NaN
  const above = sorted[Math.ceil(place)] ?? NaN
  return below + (above - below) * (place - Math.floor(place))
}
