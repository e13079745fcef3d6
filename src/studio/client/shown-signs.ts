import type { Sign } from '#reading/reading.ts'

/** So many letters are quoted, and so many signs from each; all the others stand in the letters' margins. */
const LETTERS = 3
const FROM_EACH = 2

/**
 * The signs that a client's page shows: what was said outright first, then the newest letter first, the words of one letter in their order: the most telling of each letter, and of each
 * behaviour the newest, since what lasts is one thing seen in several letters, and the picture shows them all. S0-12 to S0-14
 */
export function shownSigns(signs: readonly Sign[]): Sign[] {
  const words = Map.groupBy(
    signs.filter((sign) => sign.source === 'words'),
    (sign) => sign.letter,
  )
  const behaviour = new Map(signs.filter((sign) => sign.source === 'behaviour').map((sign) => [sign.kind, sign]))
  const said = signs.filter((sign) => sign.source === 'said')
  const newestFirst = (a: Sign, b: Sign) => b.at - a.at
  const telling = [...words.values()].map(mostTelling).toSorted(([a], [b]) => (a && b ? newestFirst(a, b) : 0))
  return [
    ...said.toSorted(newestFirst).slice(0, LETTERS),
    ...telling.slice(0, LETTERS).flat(),
    ...[...behaviour.values()].toSorted(newestFirst),
  ]
}

/** The strongest of each kind, and of these the strongest. */
function mostTelling(ofLetter: readonly Sign[]): Sign[] {
  const ranked = ofLetter.toSorted((a, b) => b.weight - a.weight)
  const kinds = [...Map.groupBy(ranked, (sign) => sign.kind).values()].flatMap(([first]) => first ?? [])
  return kinds.slice(0, FROM_EACH).toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
}
