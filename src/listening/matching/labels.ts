import type { Part } from './pattern.ts'

/** A part that one word answers. */
export type Single = Extract<Part, { word: string }>

export const isSingle = (part: Part): part is Single => 'word' in part

/** Labels of edges that ask for no word in particular: a phrase ends here, nothing is asked, any word will do. */
export const ENDS = 0
export const SKIPS = 1
export const ANY = 2
const FIRST = 3

/** Every word, beginning and ending that the phrases of a lexicon ask for, and every word class, each by a number: the label of edges that ask for it. */
export class Labels {
  private next = FIRST
  private readonly words = new Map<string, number[]>()
  private readonly beginnings = new Map<string, number[]>()
  private readonly endings = new Map<string, number[]>()
  private readonly classes = new Map<string, number>()
  private longest = 0

  of(single: Single): number {
    return this.classOf(`${single.is} ${single.word}`, () => [single])
  }

  /** One label for all that a class asks for, by the class's name; `members` is asked when the name is new. */
  classOf(name: string, members: () => readonly Single[]): number {
    const known = this.classes.get(name)
    if (known !== undefined) return known
    const label = this.next++
    this.classes.set(name, label)
    for (const { is, word } of members()) {
      const ways = { word: this.words, prefix: this.beginnings, suffix: this.endings }[is]
      ways.set(word, [...(ways.get(word) ?? []), label])
      this.longest = Math.max(this.longest, word.length)
    }
    return label
  }

  /** The labels that a word answers, ascending, each once. */
  answeredBy(word: string): number[] {
    const answered = [...(this.words.get(word) ?? [])]
    for (let length = 1; length <= word.length && length <= this.longest; length++) {
      answered.push(...(this.beginnings.get(word.slice(0, length)) ?? []))
      answered.push(...(this.endings.get(word.slice(-length)) ?? []))
    }
    return [...new Set(answered)].sort((a, b) => a - b)
  }
}
