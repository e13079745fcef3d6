import { foldMapped, foldText } from './fold-text.ts'

/** The longest question that is looked up, in UTF-16 units. */
export const LONGEST_QUESTION = 200

/** Below three letters nothing stands in the index. */
const INDEXED = 3

/** So many triples narrow any question down enough; the letters found are compared with all of it in any case. */
const MOST_TRIPLES = 40

/** What somebody looks for: all of `terms` must occur, folded; words stand for themselves, what stood in quotation marks is one phrase. */
export interface Asked {
  readonly terms: readonly string[]
  /** Those long enough for an index, the longest first. */
  readonly indexed: readonly string[]
}

/**
 * A question as it was typed, read as words and "phrases" in the quotation marks of any of the five languages. A word that is part of
 * another one asks nothing more and is left out, so that the work stays bounded whatever is typed.
 */
export function askedOf(typed: string): Asked {
  const cut = typed.slice(0, LONGEST_QUESTION)
  const found = [...cut.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]|[^\s"“”„«»]+/gu)]
  const all = [...new Set(found.map(([whole, phrase]) => foldText(phrase ?? whole).trim()))].filter(Boolean)
  const terms = all.filter((term) => !all.some((other) => other !== term && other.includes(term)))
  const indexed = terms.filter((term) => [...term].length >= INDEXED).sort((a, b) => b.length - a.length)
  return { terms, indexed }
}

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where the terms stand in a text as it was written, in order and apart; at most `most` of them. */
export function placesIn(text: string, { terms }: Pick<Asked, 'terms'>, most = 100): Stretch[] {
  const { folded, original } = foldMapped(text)
  const found: Stretch[] = []
  for (const term of terms) {
    let at = folded.indexOf(term)
    for (let count = 0; at >= 0 && count < most; count += 1) {
      found.push(original(at, at + term.length))
      at = folded.indexOf(term, at + term.length)
    }
  }
  return apart(found).slice(0, most)
}

/** In order; two that overlap or touch are one. */
function apart(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const one of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && one.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, one.end) }
    else joined.push(one)
  }
  return joined
}

/** A pattern for LIKE … ESCAPE '\' that finds the term anywhere, whatever signs are in it. */
export function likePattern(term: string): string {
  return `%${term.replaceAll(/[\\%_]/gu, '\\$&')}%`
}

/** A question to an FTS5 index of letter triples: every triple of the terms, each in quotes, so that nothing in them is an operator. */
export function triplesOf(terms: readonly string[]): string {
  const triples = new Set(terms.flatMap(ofOne))
  return [...triples]
    .slice(0, MOST_TRIPLES)
    .map((triple) => `"${triple.replaceAll('"', '""')}"`)
    .join(' AND ')
}

function ofOne(term: string): string[] {
  const letters = [...term]
  return letters.slice(2).map((_, place) => letters.slice(place, place + 3).join(''))
}
