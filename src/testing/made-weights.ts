import { KINDS } from '#listening/kinds.ts'
import { dictionaryOf } from '#listening/training/dictionary-of.ts'
import type { Seen } from '#listening/model/features.ts'
import { eachFeature } from '#listening/training/each-feature.ts'
import type { Table } from '#listening/model/table.ts'
import { tableOf } from '#listening/training/packing.ts'
import type { Weights } from '#listening/model/weights-format.ts'
import { type Chance, seeded } from '#listening/judged/chance.ts'

/** Weights by chance, with an entry for every feature of the sentences given; the tables hold 2^10 weights each. */
export function madeWeights(sentences: readonly Seen[], seed = 7): Weights {
  const chance = seeded(seed)
  const features = new Set<number>()
  for (const seen of sentences) eachFeature(seen, (feature) => features.add(feature))
  const weight = (): number => chance() * 4 - 2
  const entries = [...features].map((feature) => {
    return { feature, passage: weight(), sentence: weight(), use: chance() + 0.1, strength: chance() }
  })
  return {
    joined: { passage: 1.5, sentence: 0.5, mean: -0.25, length: -0.875, bias: -0.25, public: 2, publicBias: 0.125 },
    client: dictionaryOf(entries, { passage: 0.3, sentence: -0.7 }),
    public: madeTable(chance),
    register: madeTable(chance),
    // Object.fromEntries knows no literal keys; KINDS holds every one.
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, madeTable(chance)])) as Weights['kinds'],
  }
}

function madeTable(chance: Chance): Table {
  const size = 1 << 10
  return tableOf({
    weights: Float32Array.from({ length: size }, () => chance() * 4 - 2),
    uses: Float32Array.from({ length: size }, () => chance() + 0.1),
    bias: chance() - 0.5,
  })
}
