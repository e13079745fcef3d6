import type { CompiledLexicon, Role, Rule } from './lexicon-compile.ts'
import { KINDS, type Kind } from './kinds.ts'
import type { Sentence, Token } from './tokens.ts'
import type { Match } from './trie.ts'

/** A phrase heard in a sentence, after everything that takes it back or changes its weight; words `from` up to, not including, `to`. */
export interface Hit {
  role: Kind | 'relief'
  weight: number
  from: number
  to: number
}

/** What one sentence says. */
export interface HeardSentence {
  hits: Hit[]
  /** Hits stood here, and were denied: "not worried in the slightest" speaks for ease. */
  denied: number
  /** A word such as "but" stands before this word, counted in words of the sentence; -1 where none does. */
  turn: number
  /** It talks about something else than the work; what follows may well go on about it. */
  elsewhere: boolean
  /** It says that a worry is over. */
  mended: boolean
}

interface Mark {
  from: number
  to: number
}
type Marks = Record<Exclude<Role, Kind | 'relief'>, Mark[]>

/** A denial reaches this many words ahead within its clause: "we were not, I think, ever really at all worried". */
const NEGATION_REACH = 6
const QUOTED_SPEECH = 6
const INTENSIFIED = 1.2
const SOFTENED = 0.85
/** A hit in another part of a sentence that is about something else: "my bank is a nightmare, but the logo worries me". */
const ELSEWHERE_BESIDE = 0.35
const QUOTED = 0.3
const FAINT = 0.3
const CLEAR = 0.4

const isKind = (role: Role): role is Kind => (KINDS as readonly string[]).includes(role)

/** Reads one sentence with everything that takes phrases back (lexicon/README.md): S0-12. */
export function hearSentence(sentence: Sentence, words: readonly string[], lexicon: CompiledLexicon): HeardSentence {
  const matches = lexicon.trie.matches(words, sentence.question)
  if (matches.length === 0) return { hits: [], denied: 0, turn: -1, elsewhere: false, mended: false }
  const { hits, marks } = sorted(matches, lexicon.rules)
  const place = placesOf(sentence.tokens, marks.clauseBreaks)
  const negators = marks.negators.filter((mark) => !covered(mark, marks.doubleNegatives))
  const kinds = hits.filter((hit) => hit.role !== 'relief')
  const free = negators.filter((mark) => !kinds.some((hit) => isOwnNegator(mark, hit)))
  const context: Context = { sentence, marks, negators, free, place }
  const polite = joined(marks.courtesies)
  let denied = 0
  let deniedBefore: Heard | undefined
  const standing: Heard[] = []
  for (const hit of hits) {
    if (covered(hit, polite)) continue
    if (isDenied(hit, context, deniedBefore)) {
      deniedBefore = hit
      if (hit.role !== 'relief' && !standing.some((other) => overlap(other, hit))) denied++
      continue
    }
    const weight = weightOf(hit, context)
    if (weight > 0) standing.push({ ...hit, weight })
  }
  return {
    hits: strongest(standing),
    denied,
    turn: marks.clauseBreaks[0]?.from ?? -1,
    elsewhere: marks.elsewhere.length > 0,
    mended: marks.mended.length > 0,
  }
}

interface Heard extends Hit {
  stands: boolean
}

interface Context {
  sentence: Sentence
  marks: Marks
  negators: Mark[]
  /** Those that are not part of a worry's own words: only these deny another worry, all of them deny praise. */
  free: Mark[]
  place: Place
}

interface Place {
  /** Counts up at punctuation and at words that end a clause. */
  clause: number[]
  /** Counts up at words that end a clause only. */
  part: number[]
}

function sorted(matches: readonly Match[], rules: readonly Rule[]): { hits: Heard[]; marks: Marks } {
  const marks: Marks = {
    negators: [],
    doubleNegatives: [],
    hypotheticals: [],
    mended: [],
    elsewhere: [],
    courtesies: [],
    intensifiers: [],
    softeners: [],
    clauseBreaks: [],
  }
  const hits: Heard[] = []
  for (const { rule, from, to } of matches) {
    const found = rules[rule]
    if (!found) continue
    if (isKind(found.role) || found.role === 'relief') {
      hits.push({ role: found.role, weight: found.weight, from, to, stands: found.stands })
    } else marks[found.role].push({ from, to })
  }
  return { hits, marks }
}

function placesOf(tokens: readonly Token[], breaks: readonly Mark[]): Place {
  const clause: number[] = []
  const part: number[] = []
  const starts = new Set(breaks.map((mark) => mark.from))
  let passed = 0
  tokens.forEach((token, index) => {
    if (starts.has(index)) passed++
    clause.push(token.clause + passed)
    part.push(passed)
  })
  return { clause, part }
}

/** A denial before the hit in its clause, or the second of two things denied together ("not upset, angry or disappointed"). */
function isDenied(hit: Heard, { negators, free, place }: Context, before: Heard | undefined): boolean {
  if (hit.stands) return false
  const clause = place.clause[hit.from]
  const near = (hit.role === 'relief' ? negators : free).some(
    (mark) => mark.to <= hit.from && hit.from - mark.to <= NEGATION_REACH && place.clause[mark.from] === clause,
  )
  return near || (before !== undefined && hit.from >= before.to && hit.from - before.to <= 1)
}

function weightOf(hit: Heard, { sentence, marks, place }: Context): number {
  const sameClause = (mark: Mark): boolean =>
    place.clause[mark.from] === place.clause[hit.from] || place.clause[mark.to - 1] === place.clause[hit.from]
  const samePart = (mark: Mark): boolean => place.part[mark.from] === place.part[hit.from]
  const worry = hit.role !== 'relief'
  if (marks.hypotheticals.some((mark) => sameClause(mark) && mark.from <= hit.from)) return 0
  if (worry && marks.mended.some((mark) => hit.from < mark.to || samePart(mark))) return 0
  let weight = hit.weight
  if (worry && marks.elsewhere.some((mark) => samePart(mark))) return 0
  if (worry && marks.elsewhere.length > 0) weight *= ELSEWHERE_BESIDE
  if (marks.intensifiers.some((mark) => beside(mark, hit))) weight = Math.min(1, weight * INTENSIFIED)
  if (marks.softeners.some((mark) => beside(mark, hit))) weight *= SOFTENED
  if (isQuotedSpeech(hit, sentence.tokens)) weight *= QUOTED
  return weight
}

/** Inside quotation marks with more words than a single term has: somebody else is speaking, or the client quotes. */
function isQuotedSpeech(hit: Hit, tokens: readonly Token[]): boolean {
  if (!tokens[hit.from]?.quoted) return false
  return tokens.filter((token) => token.quoted && token.clause === tokens[hit.from]?.clause).length > QUOTED_SPEECH
}

function beside(mark: Mark, hit: Hit): boolean {
  if (inside(mark, hit)) return true
  const before = mark.to <= hit.from && hit.from - mark.to <= 2
  const after = mark.from >= hit.to && mark.from - hit.to <= 0
  return before || after
}

/** Of hits of one kind that overlap only the strongest counts, the longer one of equals; worry and relief in the same words likewise. */
function strongest(hits: readonly Heard[]): Hit[] {
  const kept: Hit[] = []
  const ranked = [...hits].sort((a, b) => rankOf(b) - rankOf(a) || b.to - b.from - (a.to - a.from))
  for (const { role, weight, from, to } of ranked) {
    const hit = { role, weight, from, to }
    if (kept.some((other) => overlap(other, hit) && (other.role === role || isEase(other) !== isEase(hit)))) continue
    kept.push(hit)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** A clear worry outweighs any praise made of the same words ("not delighted"); a faint one ("trust") gives way. */
const rankOf = (hit: Hit): number => hit.weight + (isEase(hit) || hit.weight < CLEAR ? 0 : 1)

const isEase = (hit: Hit): boolean => hit.role === 'relief'

/** "not" in "not sure" belongs to the worry; "nothing", a faint sign by itself, still denies what follows. */
function isOwnNegator(mark: Mark, hit: Heard): boolean {
  return inside(mark, hit) && hit.to - hit.from > mark.to - mark.from && hit.weight >= FAINT
}

function overlap(a: Mark, b: Mark): boolean {
  return a.from < b.to && b.from < a.to
}

function inside(part: Mark, whole: Mark): boolean {
  return whole.from <= part.from && part.to <= whole.to
}

function covered(part: Mark, wholes: readonly Mark[]): boolean {
  return wholes.some((whole) => inside(part, whole))
}

/** Stretches that touch or overlap, as one: "sorry for the delay" and "on our side" are one courtesy. Marks come in order of `from`. */
function joined(marks: readonly Mark[]): Mark[] {
  const whole: Mark[] = []
  for (const mark of marks) {
    const last = whole.at(-1)
    if (last && mark.from <= last.to) last.to = Math.max(last.to, mark.to)
    else whole.push({ ...mark })
  }
  return whole
}
