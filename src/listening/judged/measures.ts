/** A message by what is true of it and by what somebody says of it: the higher the score, the more unease. */
export interface Judged {
  uneasy: boolean
  score: number
}

// Everywhere flagged means a score of `threshold` or more, and a measure is NaN where there is nothing to measure.

/**
 * The mean of the F1 of uneasy and that of calm (F: van Rijsbergen, Information Retrieval, 1979; the mean of both: Opitz and Burst, Macro F1 and
 * Macro F1, 2019); NaN where one of the two does not occur.
 */
export function macroF1(rows: readonly Judged[], threshold: number): number {
  const { found, missed, wrong, left } = counted(rows, threshold)
  if (found + missed === 0 || wrong + left === 0) return NaN
  return (f1(found, wrong, missed) + f1(left, missed, wrong)) / 2
}

/** Of what is flagged, the share that is uneasy (Kent and others 1955; Manning, Raghavan, Schütze, Information Retrieval, 8.3). */
export function precision(rows: readonly Judged[], threshold: number): number {
  const { found, wrong } = counted(rows, threshold)
  return share(found, found + wrong)
}

/** Of what is uneasy, the share that is flagged (as `precision`). */
export function recall(rows: readonly Judged[], threshold: number): number {
  const { found, missed } = counted(rows, threshold)
  return share(found, found + missed)
}

/** Of what is calm, the share that is flagged. */
export function falseFlags(rows: readonly Judged[], threshold: number): number {
  const { wrong, left } = counted(rows, threshold)
  return share(wrong, wrong + left)
}

/**
 * The chance that an uneasy message scores higher than a calm one, ties counted half: the area under the ROC curve, by the ranks (Hanley and
 * McNeil 1982; Mann and Whitney 1947). One sort; rows that are sorted by score already cost a single pass.
 */
export function auroc(rows: readonly Judged[]): number {
  let wins = 0
  let calmBelow = 0
  let uneasy = 0
  for (const level of levelsOf(rows)) {
    wins += level.uneasy * (calmBelow + level.calm / 2)
    calmBelow += level.calm
    uneasy += level.uneasy
  }
  return share(wins, uneasy * calmBelow)
}

/** The largest share of the uneasy that some threshold finds while it flags at most `most` of the calm: a point of the ROC curve. */
export function recallAtFalseFlags(rows: readonly Judged[], most: number): number {
  const uneasy = rows.filter((row) => row.uneasy).length
  const calm = rows.length - uneasy
  if (uneasy === 0 || calm === 0) return NaN
  let found = 0
  let wrong = 0
  for (const level of levelsOf(rows).toReversed()) {
    if (wrong + level.calm > most * calm + ROUNDING) break
    wrong += level.calm
    found += level.uneasy
  }
  return found / uneasy
}

/** 0.29 × 100 is a hair less than 29 in floating point: no message is lost to that. */
const ROUNDING = 1e-9
const BINS = 10

/**
 * How far scores are from being probabilities: over ten bins of equal width, the distance between the mean score of a bin and the share of it
 * that is uneasy, weighed by the bin's size (Guo, Pleiss, Sun, Weinberger, On Calibration of Modern Neural Networks, 2017; here of the
 * probability of unease, not of the likelier class).
 */
export function expectedCalibrationError(rows: readonly Judged[]): number {
  const bins = Array.from({ length: BINS }, () => ({ scores: 0, uneasy: 0 }))
  for (const { score, uneasy } of rows) {
    const bin = bins[Math.min(BINS - 1, Math.max(0, Math.floor(score * BINS)))]
    if (!bin) continue
    bin.scores += score
    bin.uneasy += uneasy ? 1 : 0
  }
  return share(
    bins.reduce((sum, bin) => sum + Math.abs(bin.scores - bin.uneasy), 0),
    rows.length,
  )
}

/** `part` of `whole`; NaN of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? NaN : part / whole
}

interface Counts {
  found: number
  missed: number
  wrong: number
  left: number
}

function counted(rows: readonly Judged[], threshold: number): Counts {
  let found = 0
  let missed = 0
  let wrong = 0
  for (const { uneasy, score } of rows) {
    if (score < threshold) missed += uneasy ? 1 : 0
    else if (uneasy) found++
    else wrong++
  }
  return { found, missed, wrong, left: rows.length - found - missed - wrong }
}

/** The harmonic mean of precision and recall, by counts; 0 where nothing is hit. */
export function f1(hits: number, wrong: number, missed: number): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missed)
}

/** How many uneasy and calm messages have the same score, from the lowest score to the highest. */
function levelsOf(rows: readonly Judged[]): Level[] {
  const levels: Level[] = []
  let level: Level | undefined
  for (const { score, uneasy } of isSorted(rows) ? rows : rows.toSorted((a, b) => a.score - b.score)) {
    if (level?.score !== score) levels.push((level = { score, uneasy: 0, calm: 0 }))
    if (uneasy) level.uneasy++
    else level.calm++
  }
  return levels
}

interface Level {
  score: number
  uneasy: number
  calm: number
}

function isSorted(rows: readonly Judged[]): boolean {
  let last = -Infinity
  for (const { score } of rows) {
    if (score < last) return false
    last = score
  }
  return true
}
