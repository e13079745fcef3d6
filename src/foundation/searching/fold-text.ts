/** Letters that Unicode does not take apart into a base and a mark, or that differ only by their place in a word. */
const LETTERS: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  ς: 'σ',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
}
const SPECIAL = /[łđøæœßıς’ʼ‘`‐‑]/gu
const UNSEEN = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu
const SPACE = /[\s\p{Cc}]+/gu
const ONE_SPACE = /[\s\p{Cc}]/u

/** Letters without what people type differently: lower case, marks off (é, ё, ä, ά), ł as l, ß as ss, final sigma as sigma. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(UNSEEN, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
}

/**
 * A whole text as it is searched: its letters folded, and one space for any white space, so that a phrase is found across the end of a
 * line. Source: architecture.md (Search).
 */
export function foldText(text: string): string {
  return foldLetters(text.toWellFormed().replace(SPACE, ' ')).replace(SPACE, ' ')
}

/** A folded text that knows where each piece of it stood in the original. */
export interface MappedText {
  /** As `foldText` gives it. */
  readonly folded: string
  /** Where the piece `start` to `end` of `folded` stands in the original, whole letters with their marks, in UTF-16 units. */
  original(start: number, end: number): { start: number; end: number }
}

/** `foldText` with the way back to the original; takes time in proportion to the text. */
export function foldMapped(text: string): MappedText {
  const pieces: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let place = 0
  let afterSpace = false
  for (const letter of text.toWellFormed()) {
    const piece = foldOne(letter)
    // A mark belongs to the letter before it, and white space to the first of it.
    const isMore = piece === '' || (piece === ' ' && afterSpace)
    const next = place + letter.length
    if (isMore) extend(ends, starts, next)
    else
      for (let unit = 0; unit < piece.length; unit += 1) {
        starts.push(place)
        ends.push(next)
      }
    if (!isMore) pieces.push(piece)
    if (piece !== '') afterSpace = piece.endsWith(' ')
    place = next
  }
  return {
    folded: pieces.join(''),
    original: (start, end) => ({ start: starts[start] ?? place, end: ends[end - 1] ?? 0 }),
  }
}

/** The units of the letter that came last reach to `end`. */
function extend(ends: number[], starts: readonly number[], end: number): void {
  const last = starts.at(-1)
  for (let unit = starts.length - 1; unit >= 0 && starts[unit] === last; unit -= 1) ends[unit] = end
}

const remembered = new Map<string, string>()
const MOST_REMEMBERED = 5_000

/** One letter folded; letters come again and again, and taking one apart is the dearest step. */
function foldOne(letter: string): string {
  const known = remembered.get(letter)
  if (known !== undefined) return known
  const folded = ONE_SPACE.test(letter) ? ' ' : foldLetters(letter).replace(SPACE, ' ')
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(letter, folded)
  return folded
}
