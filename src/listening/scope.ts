import { type Hit, isOwnNegator, isWorry, type PhraseHit, sorted, strongest } from './hits.ts'
import { isJoke, lightened } from './joking.ts'
import { isAboutOthers, subjectOf } from './subject.ts'
import { isMeant, standsAlone } from './teasing.ts'
import type { CompiledLexicon, Role, Warm } from './lexicon-compile.ts'
import { covered, joined, type Mark, overlap, type Place, placesOf } from './marks.ts'
import type { Sentence } from './tokens.ts'
import { type Context, weightOf } from './weight.ts'

/** What one sentence says. */
export interface HeardSentence {
  /** Every sort of phrase that was met in it, whatever became of it. */
  met: readonly Role[]
  /** The places of words that a negator takes back. */
  negated: ReadonlySet<number>
  hits: Hit[]
  /** Hits stood here, and were denied: "not worried in the slightest" speaks for ease. */
  denied: number
  /** A word such as "but" stands before this word, counted in words of the sentence; -1 where none does. */
  turn: number
  /** What it ends on: something else than the work, of which the next sentence may tell more, or the work and its maker; null where nothing says. */
  subject: 'elsewhere' | 'work' | null
  /** Something bad is said of somebody else, or the sentence sets out to tell of them. */
  ofOthers: boolean
  /** It tells the studio to go on. */
  goAhead: boolean
  /** Strong words such as people tease with; those that stand alone in their clause once more in `bare`. */
  mockery: Mark[]
  bare: Mark[]
  /** It says that a worry is over. */
  mended: boolean
  /** It says why the letter comes late. */
  excused: boolean
  /** It says that something was not meant. */
  joke: boolean
  /** It smiles or laughs. */
  light: boolean
  warm: Warm[]
}

/** A denial reaches this many words ahead within its clause: "we were not, I think, ever really at all worried". */
const NEGATION_REACH = 6

/** Reads one sentence with everything that takes phrases back (lexicon/README.md): S0-12. */
export function hearSentence(sentence: Sentence, words: readonly string[], lexicon: CompiledLexicon): HeardSentence {
  const matches = lexicon.phrases.matches(words, sentence.question)
  if (matches.length === 0) {
    return { ...SILENT, light: sentence.smile === 'face', hits: [], warm: [] }
  }
  const { hits, warm, marks } = sorted(matches, lexicon.rules)
  const negators = marks.negators.filter((mark) => !covered(mark, marks.doubleNegatives))
  const worries = hits.filter(isWorry)
  const free = negators.filter((mark) => !worries.some((hit) => isOwnNegator(mark, hit)))
  const place = placesOf(sentence.tokens, marks.clauseBreaks)
  const jokes = marks.jokes.filter((mark) => isJoke(mark, { worries, negators, place }))
  const light = sentence.smile === 'face' || marks.laughter.length > 0
  const context = { sentence, marks, negators, free, place }
  const left = standing(hits, context)
  return {
    negated: reached(negators, place),
    met: [...new Set(matches.flatMap(({ rule }) => lexicon.rules[rule]?.role ?? []))],
    hits: lightened(left.hits, { jokes, light, place }),
    denied: left.denied,
    ...aroundIt({ worries, left: left.hits }, context),
    mended: marks.mended.length > 0,
    excused: marks.excuses.some((mark) => !isNegated(mark, negators)),
    joke: jokes.length > 0,
    light,
    warm: warm
      .filter((mark) => !isNegated(mark, negators) && !left.hits.some((hit) => isWorry(hit) && overlap(hit, mark)))
      .map((mark) => mark.role),
  }
}

const SILENT = {
  met: [],
  negated: new Set<number>(),
  denied: 0,
  turn: -1,
  subject: null,
  ofOthers: false,
  goAhead: false,
  mockery: [],
  bare: [],
  mended: false,
  excused: false,
  joke: false,
  light: false,
}

/** What the sentence says of those before and after it. */
function aroundIt(
  hits: { worries: readonly Hit[]; left: readonly Hit[] },
  { sentence, marks, negators, place }: Context,
): Pick<HeardSentence, 'turn' | 'subject' | 'ofOthers' | 'goAhead' | 'mockery' | 'bare'> {
  const goAheads = sentence.question ? [] : marks.goAheads
  return {
    turn: marks.clauseBreaks[0]?.from ?? -1,
    subject: subjectOf(marks, place),
    ofOthers: isAboutOthers(hits.worries, marks, place),
    goAhead: goAheads.some((mark) => isMeant(mark, { hits: hits.left, negators, marks, place })),
    mockery: marks.mockery,
    bare: marks.mockery.filter((mark) => standsAlone(mark, marks, place)),
  }
}

/** The words behind a negator, as far as it reaches within its clause. */
function reached(negators: readonly Mark[], { clause }: Place): ReadonlySet<number> {
  const places = new Set<number>()
  for (const { from, to } of negators)
    for (let at = to; at < clause.length && at - to <= NEGATION_REACH && clause[at] === clause[from]; at++)
      places.add(at)
  return places
}

const isNegated = (mark: Mark, negators: readonly Mark[]): boolean =>
  negators.some((negator) => negator.to === mark.from)

/** The hits that nothing takes back, and how many worries were denied. */
function standing(hits: readonly PhraseHit[], context: Context): Pick<HeardSentence, 'hits' | 'denied'> {
  const polite = joined(context.marks.courtesies)
  const left: PhraseHit[] = []
  let denied = 0
  let deniedBefore: PhraseHit | undefined
  for (const hit of hits) {
    if (covered(hit, polite)) continue
    if (isDenied(hit, context, deniedBefore)) {
      deniedBefore = hit
      if (isWorry(hit) && !left.some((other) => overlap(other, hit))) denied++
      continue
    }
    const weight = weightOf(hit, context)
    if (weight > 0) left.push({ ...hit, weight })
  }
  return { hits: strongest(left), denied }
}

/** A denial before the hit in its clause, or the second of two things denied together ("not upset, angry or disappointed"). */
function isDenied(hit: PhraseHit, { negators, free, place }: Context, before: PhraseHit | undefined): boolean {
  if (hit.stands) return false
  const clause = place.clause[hit.from]
  const near = (isWorry(hit) ? free : negators).some(
    (mark) => mark.to <= hit.from && hit.from - mark.to <= NEGATION_REACH && place.clause[mark.from] === clause,
  )
  return near || (before !== undefined && hit.from >= before.to && hit.from - before.to <= 1)
}
