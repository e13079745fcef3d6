import { KINDS, type Kind } from './kinds.ts'
import { type Role, type Rule, WARM, type Warm } from './lexicon-compile.ts'
import { covered, inside, type Mark, overlap } from './marks.ts'
import type { Match } from './matching/phrase-reader.ts'

/** A phrase heard in a sentence, after everything that takes it back or changes its weight. */
export interface Hit extends Mark {
  role: Kind | 'relief'
  weight: number
}

/** A phrase as the lexicon holds it, before its sentence is looked at. */
export interface PhraseHit extends Hit {
  /** It stands although a negator precedes it. */
  stands: boolean
}

export type Marks = Record<Exclude<Role, Kind | 'relief' | Warm>, Mark[]>

const FAINT = 0.3
const CLEAR = 0.4

const isKind = (role: Role): role is Kind => KINDS.some((kind) => kind === role)
const isWarm = (role: Role): role is Warm => WARM.some((warm) => warm === role)

export interface WarmMark extends Mark {
  role: Warm
}

/** The matches of a sentence: what speaks for unease or ease, what is friendly, apart from what says something about it. */
export function sorted(
  matches: readonly Match[],
  rules: readonly Rule[],
): { hits: PhraseHit[]; warm: WarmMark[]; marks: Marks } {
  const marks = noMarks()
  const hits: PhraseHit[] = []
  const warm: WarmMark[] = []
  for (const { rule, from, to } of matches) {
    const found = rules[rule]
    if (!found) continue
    const { role, weight, stands } = found
    if (isKind(role) || role === 'relief') hits.push({ role, weight, from, to, stands })
    else if (isWarm(role)) warm.push({ role, from, to })
    else marks[role].push({ from, to })
  }
  // "The printer is waiting for the files" is about the work after all.
  marks.elsewhere = marks.elsewhere.filter((mark) => !covered(mark, marks.returns))
  return { hits, warm, marks }
}

function noMarks(): Marks {
  return {
    negators: [],
    doubleNegatives: [],
    hypotheticals: [],
    mended: [],
    elsewhere: [],
    returns: [],
    goAheads: [],
    mockery: [],
    courtesies: [],
    intensifiers: [],
    softeners: [],
    clauseBreaks: [],
    jokes: [],
    laughter: [],
    excuses: [],
  }
}

/** Speaks for unease rather than for ease. */
export const isWorry = (hit: Hit): hit is Hit & { role: Kind } => hit.role !== 'relief'

/** Of hits of one kind that overlap only the strongest counts, the longer one of equals; worry and relief in the same words likewise. */
export function strongest(hits: readonly PhraseHit[]): Hit[] {
  const kept: Hit[] = []
  const ranked = [...hits].sort((a, b) => rankOf(b) - rankOf(a) || b.to - b.from - (a.to - a.from))
  for (const { role, weight, from, to } of ranked) {
    const hit = { role, weight, from, to }
    if (kept.some((other) => overlap(other, hit) && (other.role === role || isWorry(other) !== isWorry(hit)))) continue
    kept.push(hit)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** A clear worry outweighs any praise made of the same words ("not delighted"); a faint one ("trust") gives way. */
const rankOf = (hit: Hit): number => hit.weight + (isWorry(hit) && hit.weight >= CLEAR ? 1 : 0)

/** "not" in "not sure" belongs to the worry; "nothing", a faint sign by itself, still denies what follows. */
export function isOwnNegator(mark: Mark, hit: Hit): boolean {
  return inside(mark, hit) && hit.to - hit.from > mark.to - mark.from && hit.weight >= FAINT
}
