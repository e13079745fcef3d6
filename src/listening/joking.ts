import { type Hit, isWorry } from './hits.ts'
import { inside, type Mark, type Place } from './marks.ts'

/** A smile beside a worry: half of it may be a joke, and what is left stays a faint sign ("a bit worried :)"). */
const LIGHT = 0.45
/** With praise in the same sentence the worry is how friends exaggerate: "I hate you, it is so beautiful :)". */
const LIGHT_WITH_PRAISE = 0.2
/** Thanks alone are no praise: "thanks for the third delay :)". */
const PRAISE = 0.25
/** "Haha." or "Just kidding!": a sentence of at most so many words, with no clear worry of its own, speaks about the one before. */
export const SHORT_JOKE = 8
const CLEAR = 0.4

interface Around {
  worries: readonly Hit[]
  negators: readonly Mark[]
  place: Place
}

/** A mark says "not meant" at the end of its clause only ("kidding aside" says the opposite), unless denied, and not as part of a worry ("are you kidding"). */
export function isJoke(mark: Mark, { worries, negators, place }: Around): boolean {
  const ends = place.clause[mark.to] !== place.clause[mark.to - 1]
  return ends && !worries.some((hit) => inside(mark, hit)) && !negators.some((negator) => negator.to === mark.from)
}

interface Lightness {
  jokes: readonly Mark[]
  /** A smiling face or laughter stands in the sentence. */
  light: boolean
  place: Place
}

/** The hits of a sentence after its jokes: a worry said not to be meant is none, one with a smile is milder. */
export function lightened(hits: Hit[], { jokes, light, place }: Lightness): Hit[] {
  const left = hits.filter((hit) => !isWorry(hit) || !jokes.some((joke) => takesBack(joke, hit, place)))
  return light ? milder(left) : left
}

/** The same for the sentence before a short one that smiles, laughs or says that it was a joke. */
export function afterwards(hits: Hit[], next: { joke: boolean; light: boolean; hits: readonly Hit[] }): Hit[] {
  if (next.hits.some((hit) => isWorry(hit) && hit.weight >= CLEAR)) return hits
  if (next.joke) return hits.filter((hit) => !isWorry(hit))
  return next.light ? milder(hits) : hits
}

function takesBack(joke: Mark, hit: Hit, place: Place): boolean {
  return hit.from < joke.from || place.part[joke.from] === place.part[hit.from]
}

function milder(hits: readonly Hit[]): Hit[] {
  const praise = hits.some((hit) => !isWorry(hit) && hit.weight >= PRAISE)
  const factor = praise ? LIGHT_WITH_PRAISE : LIGHT
  return hits.map((hit) => (isWorry(hit) ? { ...hit, weight: hit.weight * factor } : hit))
}
