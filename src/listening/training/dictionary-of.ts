import { bucketOf, BUCKETS, type Dictionary, markOf, PLACES } from '../model/dictionary.ts'
import { levelOf } from '../model/levels.ts'
import { valuesFor } from './packing.ts'

/** A feature with what was learned of it, how often it was met, and how strongly it tells beside others. */
export interface Entry {
  feature: number
  mail: number
  sentence: number
  use: number
  strength: number
}

/** Puts the strongest features of each bucket into their places. */
export function dictionaryOf(entries: readonly Entry[], biases: { mail: number; sentence: number }): Dictionary {
  const kept = strongest(entries)
  const uses = Float32Array.from(kept, ({ use }) => use)
  const mailValues = valuesFor(
    Float32Array.from(kept, ({ mail }) => mail),
    uses,
  )
  const sentenceValues = valuesFor(
    Float32Array.from(kept, ({ sentence }) => sentence),
    uses,
  )
  const none = levelOf(mailValues, 0) | (levelOf(sentenceValues, 0) << 4)
  const marks = new Uint8Array(BUCKETS * PLACES)
  const levels = new Uint8Array(BUCKETS * PLACES).fill(none)
  const used = new Uint8Array(BUCKETS)
  for (const { feature, mail, sentence } of kept) {
    const bucket = bucketOf(feature)
    const place = bucket * PLACES + (used[bucket] ?? 0)
    used[bucket] = (used[bucket] ?? 0) + 1
    marks[place] = markOf(feature)
    levels[place] = levelOf(mailValues, mail) | (levelOf(sentenceValues, sentence) << 4)
  }
  return {
    mailBias: Math.fround(biases.mail),
    sentenceBias: Math.fround(biases.sentence),
    mailValues,
    sentenceValues,
    marks,
    levels,
  }
}

/** Of features that share a bucket the strongest, and of those that share a mark there only one. */
function strongest(entries: readonly Entry[]): Entry[] {
  const buckets = new Map<number, Entry[]>()
  for (const entry of entries.toSorted((a, b) => b.strength - a.strength || a.feature - b.feature)) {
    const bucket = buckets.get(bucketOf(entry.feature)) ?? []
    buckets.set(bucketOf(entry.feature), bucket)
    if (bucket.length < PLACES && !bucket.some((other) => markOf(other.feature) === markOf(entry.feature)))
      bucket.push(entry)
  }
  return [...buckets.values()].flat()
}
