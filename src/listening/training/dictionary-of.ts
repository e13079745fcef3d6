import { bucketOf, BUCKETS, type Dictionary, levelsFor, markOf, noLevels, PLACES, ROOM } from '../model/dictionary.ts'
import { valuesFor } from './packing.ts'

/** A feature with what was learned of it, how often it was met, and how strongly it tells beside others. */
export interface Entry {
  feature: number
  passage: number
  sentence: number
  use: number
  strength: number
}

/** Puts features into the places of their buckets: the strongest of each, where there is no room for all. */
export function dictionaryOf(entries: readonly Entry[], biases: { passage: number; sentence: number }): Dictionary {
  const kept = strongest(entries)
  const uses = Float32Array.from(kept, ({ use }) => use)
  const valuesOf = (weights: readonly number[]): Float32Array => valuesFor(Float32Array.from(weights), uses)
  const values = {
    passageValues: valuesOf(kept.map(({ passage }) => passage)),
    sentenceValues: valuesOf(kept.map(({ sentence }) => sentence)),
  }
  const marks = new Uint8Array(ROOM)
  const levels = new Uint8Array(ROOM).fill(noLevels(values))
  const used = new Uint8Array(BUCKETS)
  for (const { feature, passage, sentence } of kept) {
    const bucket = bucketOf(feature)
    const place = bucket * PLACES + (used[bucket] ?? 0)
    used[bucket] = (used[bucket] ?? 0) + 1
    marks[place] = markOf(feature)
    levels[place] = levelsFor(values, passage, sentence)
  }
  return {
    passageBias: Math.fround(biases.passage),
    sentenceBias: Math.fround(biases.sentence),
    ...values,
    marks,
    levels,
  }
}

/** Of features that share a bucket the strongest, and of those that share a mark there only one. */
export function strongest(entries: readonly Entry[]): Entry[] {
  const buckets = new Map<number, Entry[]>()
  for (const entry of entries.toSorted((a, b) => b.strength - a.strength || a.feature - b.feature)) {
    const bucket = buckets.get(bucketOf(entry.feature)) ?? []
    buckets.set(bucketOf(entry.feature), bucket)
    if (bucket.length < PLACES && !bucket.some((other) => markOf(other.feature) === markOf(entry.feature)))
      bucket.push(entry)
  }
  return [...buckets.values()].flat()
}
