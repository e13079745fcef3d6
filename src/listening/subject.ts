import { type Hit, isWorry, type Marks } from './hits.ts'
import type { Spoken } from './spoken.ts'
import type { Place } from './marks.ts'

/** Who tells of a bank or a supplier comes back to the work within so many sentences, or begins a paragraph. */
const GOES_ON = 5
/** What a clause is about stands among its first words. */
const FIRST_WORDS = 2
const FAINT = 0.3
/** Once something bad was said of somebody else, the next bad word without another subject is most likely said of them too. */
const STILL_OF_OTHERS = 0.2
/** Whether it was right to buy, what another asks and who presses is said of the work; what is late, unanswered or outrageous is said of anybody. */
export const SAID_OF_THE_WORK = new Set<string>(['doubt', 'comparison', 'pressure'])
/** After a mere mention of somebody else the next sentence may be about them, or about the work again. */
const PERHAPS_OF_OTHERS = 0.6

/** What a sentence ends on: the last of its parts that names something else, or the work; something else where a part names both. */
export function subjectOf(marks: Marks, place: Place): 'elsewhere' | 'work' | null {
  const lastOf = (list: readonly { from: number }[]): number =>
    Math.max(-1, ...list.map((mark) => place.part[mark.from] ?? -1))
  const elsewhere = lastOf(marks.elsewhere)
  const work = lastOf(marks.returns)
  if (elsewhere < 0 && work < 0) return null
  return elsewhere >= work ? 'elsewhere' : 'work'
}

/** The part of the sentence in which the phrase stands names something else than the work. */
export function isOfOthers(hit: Hit, marks: Marks, place: Place): boolean {
  return marks.elsewhere.some((mark) => place.part[mark.from] === place.part[hit.from])
}

/** The nearest part before the phrase, its own included, that names a subject, names the work. */
export function isAboutWork(hit: Hit, marks: Marks, place: Place): boolean {
  const own = place.part[hit.from] ?? 0
  const nearest = (list: readonly { from: number }[]): number =>
    Math.max(-1, ...list.map((mark) => place.part[mark.from] ?? -1).filter((part) => part <= own))
  const work = nearest(marks.returns)
  return work >= 0 && work >= nearest(marks.elsewhere)
}

/** A worry of the sentence is said of somebody else, or a clause begins with them: "The tax office has lost our papers." */
export function isAboutOthers(worries: readonly Hit[], marks: Marks, place: Place): boolean {
  return (
    worries.some((hit) => hit.weight >= FAINT && isOfOthers(hit, marks, place)) ||
    marks.elsewhere.some((mark) => mark.from - place.clause.indexOf(place.clause[mark.from] ?? 0) <= FIRST_WORDS)
  )
}

/**
 * Bad news about somebody else than the studio goes on over the sentences that follow, until one names the work or its maker, or a paragraph ends: "The
 * bank drives me mad. Two hours on hold. Unacceptable." (S0-12, another subject.)
 */
export function ofOthers(text: string, spoken: readonly Spoken[]): void {
  let left = 0
  let bad = false
  spoken.forEach(({ sentence, heard }, index) => {
    if (left > 0 && (heard.subject === 'work' || beginsParagraph(text, spoken, index))) left = 0
    if (left > 0 && heard.subject === null) {
      const first = left === GOES_ON
      for (const hit of heard.hits) {
        if (isWorry(hit) && bad && !SAID_OF_THE_WORK.has(hit.role)) hit.weight *= STILL_OF_OTHERS
        else if (isWorry(hit) && first) hit.weight *= PERHAPS_OF_OTHERS
      }
      left--
    }
    if (heard.subject === 'elsewhere') {
      bad = heard.ofOthers || (left > 0 && bad)
      left = GOES_ON
    }
    if (sentence.question) left = 0
  })
}

function beginsParagraph(text: string, spoken: readonly Spoken[], index: number): boolean {
  const end = spoken[index - 1]?.sentence.tokens.at(-1)?.end ?? 0
  const start = spoken[index]?.sentence.tokens[0]?.start ?? end
  return /\n[ \t]*\r?\n/u.test(text.slice(end, start))
}
