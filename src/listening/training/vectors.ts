import type { Language } from '#foundation/language.ts'
import { CLIENT, type Counts, KIND, PUBLIC, type Seen } from '../model/features.ts'
import { eachFeature } from './each-feature.ts'
import { seenIn } from '../model/seen.ts'
import { spokenIn } from '../spoken.ts'
import type { Vector } from './learner.ts'

/** A text as the learner sees it: as a whole, and sentence by sentence with their places in it in UTF-16 code units. */
export interface Seeing {
  whole: Vector
  /** As a whole, by what counts in public text. */
  openly: Vector
  sentences: readonly SeenSentence[]
}

/** A public text as the learner sees it. */
export function seeingOpenly(text: string, lang: Language): Vector {
  const openly = new Gathered(PUBLIC)
  for (const spoken of spokenIn(text, lang)) openly.add(seenIn(spoken, lang))
  return openly.vector()
}

export interface SeenSentence extends Vector {
  start: number
  end: number
  /** By what counts for its kind. */
  kind: Vector
}

/**
 * What the scorer would see of a text. With `heard: false` without what the phrases found: for mails on which the phrases were tuned, where they
 * are right more often than they will be.
 */
export function seeing(text: string, lang: Language, { heard = true } = {}): Seeing {
  const whole = new Gathered(CLIENT)
  const openly = new Gathered(PUBLIC)
  const sentences = spokenIn(text, lang).map((spoken) => {
    const seen = seenIn(spoken, lang)
    const own = new Gathered(CLIENT)
    own.add(heard ? seen : { ...seen, marks: [] })
    whole.join(own)
    openly.add(seen)
    const kind = new Gathered(KIND)
    kind.add(seen)
    const { tokens } = spoken.sentence
    return { ...own.vector(), start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, kind: kind.vector() }
  })
  return { whole: whole.vector(), openly: openly.vector(), sentences }
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
