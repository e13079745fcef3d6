import type { Language } from '#foundation/language.ts'
import type { Scorer } from './baselines.ts'
import { type Figure, withIntervals } from './intervals.ts'
import {
  auroc,
  expectedCalibrationError,
  type Judged,
  macroF1,
  precision,
  recall,
  recallAtFalseFlags,
} from '../judged/measures.ts'
import { figure, table } from './tables.ts'

/** A message to be judged, and where it comes from. */
export interface Message {
  lang: Language
  text: string
  uneasy: boolean
  source: string
}

/** What one scorer says of a set. */
export interface Said {
  scorer: Scorer
  rows: readonly (Judged & Pick<Message, 'lang' | 'source'>)[]
}

/** Some of the messages under a name: those of a language, of a source, or all of several languages. */
export interface Group {
  name: string
  langs: readonly Language[]
  /** Every source where it is left out. */
  source?: string
}

export const AT_FALSE_FLAGS = 0.1

/** Has the messages judged, those in languages the scorer knows; sorted by score, which makes everything after it quick. */
export function saidBy(scorer: Scorer, messages: readonly Message[]): Said {
  const known = messages.filter(({ lang }) => scorer.langs.includes(lang))
  const rows = known.map(({ lang, text, uneasy, source }) => ({
    lang,
    source,
    uneasy,
    score: scorer.score(text, lang),
  }))
  return { scorer, rows: rows.sort((a, b) => a.score - b.score) }
}

/** Each language by itself, and where there are several all of them together, first. */
export function groupsOf(langs: readonly Language[]): Group[] {
  const each = langs.map((lang) => ({ name: lang, langs: [lang] }))
  return langs.length > 1 ? [{ name: 'pooled', langs }, ...each] : each
}

/** All that is measured of a scorer; calibration only where its scores are meant as probabilities. */
export function measured(rows: readonly Judged[], scorer: Scorer): Record<Measure, Figure> {
  return withIntervals(rows, (drawn) => ({
    macroF1: macroF1(drawn, scorer.threshold),
    precision: precision(drawn, scorer.threshold),
    recall: recall(drawn, scorer.threshold),
    auroc: auroc(drawn),
    calibration: scorer.isProbability ? expectedCalibrationError(drawn) : NaN,
    atFalseFlags: recallAtFalseFlags(drawn, AT_FALSE_FLAGS),
  }))
}

type Measure = 'macroF1' | 'precision' | 'recall' | 'auroc' | 'calibration' | 'atFalseFlags'

const HEAD = ['of', 'by', 'messages', 'macro-F1', 'precision', 'AUROC', 'calibration error']

/** A line for every group and scorer; a scorer that does not know all languages of a group has none there. */
export function comparison(groups: readonly Group[], said: readonly Said[]): string {
  return table(
    HEAD,
    groups.flatMap((group) => said.flatMap((one) => linesOf(group, one))),
  )
}

function linesOf(group: Group, { scorer, rows }: Said): string[][] {
  if (!group.langs.every((lang) => scorer.langs.includes(lang))) return []
  const some = rows.filter((row) => group.langs.includes(row.lang) && row.source === (group.source ?? row.source))
  if (some.length === 0) return []
  const { macroF1, precision, auroc, calibration } = measured(some, scorer)
  return [[group.name, scorer.name, String(some.length), ...[macroF1, precision, auroc, calibration].map(figure)]]
}
