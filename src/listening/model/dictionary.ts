import { levelOf } from './levels.ts'

/** Features are put into so many buckets of so many places each. */
const BUCKET_BITS = 14
export const PLACES = 5
export const BUCKETS = 1 << BUCKET_BITS

/**
 * The features that tell, with two weights each: for a passage and for a sentence. In a plain hashed table features meet that have nothing to do with
 * each other, which cost as much as a third of the corpus would have brought (listening/MODEL.md); here each place remembers eight bits of its
 * feature, and what was never learned is taken for something known in one case of fifty. A bucket keeps its strongest features only.
 */
export interface Dictionary {
  passageBias: number
  sentenceBias: number
  passageValues: Float32Array
  sentenceValues: Float32Array
  /** Eight bits of the feature at each place. */
  marks: Uint8Array
  /** The level of its weight for a passage in the lower half, for a sentence in the upper. */
  levels: Uint8Array
}

export const bucketOf = (feature: number): number => feature & (BUCKETS - 1)
export const markOf = (feature: number): number => feature >>> 24

/** The byte with both levels of a feature, or of no weight at all. */
export function levelsOf({ marks, levels }: Dictionary, feature: number, none: number): number {
  const first = bucketOf(feature) * PLACES
  const mark = markOf(feature)
  for (let place = first; place < first + PLACES; place++) if (marks[place] === mark) return levels[place] ?? none
  return none
}

type Values = Pick<Dictionary, 'passageValues' | 'sentenceValues'>

/** The byte with the levels nearest to two weights. */
export const levelsFor = ({ passageValues, sentenceValues }: Values, passage: number, sentence: number): number =>
  levelOf(passageValues, passage) | (levelOf(sentenceValues, sentence) << 4)

/** The byte of a feature that was never learned: both levels stand for 0. */
export const noLevels = (values: Values): number => levelsFor(values, 0, 0)

/** The weights that a byte of levels stands for. */
export const passageOf = ({ passageValues }: Values, levels: number): number => passageValues[levels & 15] ?? 0
export const sentenceOf = ({ sentenceValues }: Values, levels: number): number => sentenceValues[levels >>> 4] ?? 0

/** How many features there is room for. */
export const ROOM = BUCKETS * PLACES
