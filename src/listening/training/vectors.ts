import type { Language } from '#foundation/language.ts'
import { CLIENT, type Counts, KIND, PUBLIC, type Seen } from '../model/features.ts'
import { passagesOf } from '../model/passages.ts'
import { eachFeature } from './each-feature.ts'
import { seenIn } from '../model/seen.ts'
import { spokenIn } from '../spoken.ts'
import type { Vector } from './learner.ts'

/** A text as the learner sees it. */
export interface Seeing {
  passages: readonly Placed[]
  /** As a whole, by what counts in public text. */
  openly: Vector
  sentences: readonly SeenSentence[]
}

/** A part of a text with its place there, in UTF-16 code units. */
export interface Placed extends Vector {
  start: number
  end: number
}

/** A public text as the learner sees it. */
export function seeingOpenly(text: string, lang: Language): Vector {
  const openly = new Gathered(PUBLIC)
  for (const spoken of spokenIn(text, lang)) openly.add(seenIn(spoken, lang))
  return openly.vector()
}

export interface SeenSentence extends Placed {
  /** By what counts for its kind. */
  kind: Vector
}

/**
 * What the scorer would see of a text. With `heard: false` passages and sentences are without what the phrases found: for mails on which the phrases were tuned, where they
 * are right more often than they will be.
 */
export function seeing(text: string, lang: Language, { heard = true } = {}): Seeing {
  const openly = new Gathered(PUBLIC)
  const sentences = spokenIn(text, lang).map((spoken) => {
    const seen = seenIn(spoken, lang)
    const own = new Gathered(CLIENT)
    own.add(heard ? seen : { ...seen, marks: [] })
    openly.add(seen)
    const kind = new Gathered(KIND)
    kind.add(seen)
    const { tokens } = spoken.sentence
    return { own, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, kind: kind.vector() }
  })
  const passages = passagesOf(sentences).map((passage) => {
    const all = new Gathered(CLIENT)
    for (const { own } of passage) all.join(own)
    return { ...all.vector(), start: passage[0]?.start ?? 0, end: passage.at(-1)?.end ?? 0 }
  })
  return {
    passages,
    openly: openly.vector(),
    sentences: sentences.map(({ own, ...place }) => ({ ...place, ...own.vector() })),
  }
}

/** Features and what they count; the length is that of all of them told, as the scorer reckons it. */
class Gathered {
  private readonly counts = new Map<number, number>()
  private readonly by: Counts
  private squares = 0

  constructor(by: Counts) {
    this.by = by
  }

  add(seen: Seen): void {
    eachFeature(seen, (feature, sort) => {
      const counts = this.by[sort]
      if (counts === 0) return
      this.counts.set(feature, (this.counts.get(feature) ?? 0) + counts)
      this.squares += counts * counts
    })
  }

  join(other: Gathered): void {
    for (const [feature, counts] of other.counts) this.counts.set(feature, (this.counts.get(feature) ?? 0) + counts)
    this.squares += other.squares
  }

  vector(): Vector {
    const length = Math.sqrt(this.squares) || 1
    return {
      features: Uint32Array.from(this.counts.keys()),
      counts: Float32Array.from(this.counts.values(), (counts) => counts / length),
    }
  }
}
