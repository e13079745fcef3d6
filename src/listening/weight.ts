import { isWorry, type Marks, type PhraseHit } from './hits.ts'
import { beside, type Mark, type Place } from './marks.ts'
import { isAboutWork, isOfOthers, SAID_OF_THE_WORK } from './subject.ts'
import type { Sentence, Token } from './tokens.ts'

const QUOTED_SPEECH = 6
const INTENSIFIED = 1.2
const SOFTENED = 0.85
/** A hit in another part of a sentence that is about something else: "my bank is a nightmare, but the logo worries me". */
const ELSEWHERE_BESIDE = 0.35
/** Doubt is seldom about the others: "I am starting to get nervous, the printer closes on Friday". */
const DOUBT_BESIDE = 0.6
const QUOTED = 0.3

/** A sentence with everything that says something about its phrases. */
export interface Context {
  sentence: Sentence
  marks: Marks
  negators: Mark[]
  /** Those that are not part of a worry's own words: only these deny another worry, all of them deny praise. */
  free: Mark[]
  place: Place
}

/** What a phrase weighs in its sentence: 0 where it is supposed, over, or about something else. */
export function weightOf(hit: PhraseHit, { sentence, marks, place }: Context): number {
  const sameClause = (mark: Mark): boolean =>
    place.clause[mark.from] === place.clause[hit.from] || place.clause[mark.to - 1] === place.clause[hit.from]
  const samePart = (mark: Mark): boolean => place.part[mark.from] === place.part[hit.from]
  const worry = isWorry(hit)
  if (marks.hypotheticals.some((mark) => sameClause(mark) && mark.from <= hit.from)) return 0
  if (worry && marks.mended.some((mark) => hit.from < mark.to || samePart(mark))) return 0
  let weight = hit.weight
  if (worry && marks.elsewhere.length > 0) {
    if (isOfOthers(hit, marks, place)) return 0
    if (!isAboutWork(hit, marks, place)) weight *= SAID_OF_THE_WORK.has(hit.role) ? DOUBT_BESIDE : ELSEWHERE_BESIDE
  }
  if (marks.intensifiers.some((mark) => beside(mark, hit))) weight = Math.min(1, weight * INTENSIFIED)
  if (marks.softeners.some((mark) => beside(mark, hit))) weight *= SOFTENED
  if (isQuotedSpeech(sentence.tokens[hit.from])) weight *= QUOTED
  return weight
}

/** Inside quotation marks with more words than a single term has: somebody else is speaking, or the client quotes. */
export const isQuotedSpeech = (token: Token | undefined): boolean => (token?.quotation?.words ?? 0) > QUOTED_SPEECH
