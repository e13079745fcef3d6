import { Rows } from './rows.ts'
import type { Part } from './pattern.ts'

/** A part that one word answers. */
export type Single = Extract<Part, { word: string }>

export const isSingle = (part: Part): part is Single => 'word' in part

/** Labels of edges that ask for no word in particular: a phrase ends here, nothing is asked, any word will do. */
export const ENDS = 0
export const SKIPS = 1
export const ANY = 2
const FIRST = 3

/** Numbers the words, beginnings and endings that the phrases of a lexicon ask for, and its word classes: the labels of edges that ask for them. */
export class LabelMaker {
  private next = FIRST
  private readonly known = new Map<string, number>()
  private readonly asking = {
    word: new Map<string, number[]>(),
    prefix: new Map<string, number[]>(),
    suffix: new Map<string, number[]>(),
  }

  of(single: Single): number {
    return this.ofClass(`${single.is} ${single.word}`, () => [single])
  }

  /** One label for all that a class asks for, by the class's name; `members` is asked when the name is new. */
  ofClass(name: string, members: () => readonly Single[]): number {
    const known = this.known.get(name)
    if (known !== undefined) return known
    const label = this.next++
    this.known.set(name, label)
    for (const { is, word } of members()) {
      const there = this.asking[is].get(word)
      if (there) there.push(label)
      else this.asking[is].set(word, [label])
    }
    return label
  }

  made(): Labels {
    return new Labels(this.asking)
  }
}

/** The labels of a lexicon by the words that answer them. */
export class Labels {
  private readonly rows = new Rows()
  private readonly asking: Record<Single['is'], ReadonlyMap<string, number>>
  private longest = 0

  constructor({ word, prefix, suffix }: Record<Single['is'], ReadonlyMap<string, readonly number[]>>) {
    this.asking = { word: this.rowsOf(word), prefix: this.rowsOf(prefix), suffix: this.rowsOf(suffix) }
  }

  /** The labels that a word answers, ascending, each once. */
  answeredBy(word: string): number[] {
    const { word: words, prefix, suffix } = this.asking
    const answered = new Set<number>()
    this.rows.addTo(answered, words.get(word))
    for (let length = 1; length <= word.length && length <= this.longest; length++) {
      this.rows.addTo(answered, prefix.get(word.slice(0, length)))
      this.rows.addTo(answered, suffix.get(word.slice(-length)))
    }
    return [...answered].sort((a, b) => a - b)
  }

  private rowsOf(asking: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, number> {
    return new Map(
      [...asking].map(([word, labels]) => {
        this.longest = Math.max(this.longest, word.length)
        return [word, this.rows.push(labels)]
      }),
    )
  }
}
