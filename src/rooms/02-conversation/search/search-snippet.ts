import { type Asked, placesIn, type Stretch } from '#foundation/searching/asked.ts'
import type { LetterHit, Marked } from './search-types.ts'

/** How much of a letter is shown around what was found, in UTF-16 units: a little before it, the rest behind. */
const BEFORE = 60
const SNIPPET = 220

/** A text with the places in it where the terms stand. */
export const marked = (text: string, asked: Asked): Marked => ({ text, marks: placesIn(text, asked) })

/** The own words around the first place that was found; their beginning where it was found elsewhere. */
export function snippetOf(words: string, asked: Asked): LetterHit['snippet'] {
  const found = placesIn(words, asked)
  const [first] = found
  const start = first ? wordStart(words, Math.max(0, first.start - BEFORE), first.start) : 0
  const end = wordEnd(words, Math.max(start + SNIPPET, first?.end ?? 0))
  const marks = found.flatMap((mark) => within(mark, start, end))
  return { text: words.slice(start, end), marks, isBegun: start > 0, isCut: end < words.length }
}

function within(mark: Stretch, start: number, end: number): Stretch[] {
  const cut = { start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }
  return cut.end > cut.start ? [cut] : []
}

/** The first beginning of a word from `from` on, at the latest `latest`. */
function wordStart(text: string, from: number, latest: number): number {
  if (from === 0) return 0
  const gap = /\s/u.exec(text.slice(from, latest))
  return gap ? from + gap.index + 1 : latest
}

/** The last end of a word up to `to`; never in the middle of a letter of two units. */
function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length
  const gap = /\s\S*$/u.exec(text.slice(Math.max(0, to - BEFORE), to))
  return gap ? to - gap[0].length : to
}
