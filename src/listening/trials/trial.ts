import { existsSync, readFileSync } from 'node:fs'
import type { Language } from '#foundation/language.ts'
import { KINDS, type Kind } from '../kinds.ts'
import { listen } from '../listen.ts'

const HARD = [
  'negated',
  'change_request',
  'praise',
  'bad_news_elsewhere',
  'polite',
  'indirect',
  'sarcastic',
  'hypothetical',
  'mended',
  'question',
  'joke',
] as const
export type Hard = (typeof HARD)[number]

/** One mail of `trials/LANG.jsonl`, written by hand before the lexicon was tuned. */
export interface Trial {
  text: string
  uneasy: boolean
  kinds: Kind[]
  /** What in the text tells: a shown span has to overlap one of these; empty where nobody has marked it. */
  telling: string[]
  hard: Hard | null
}

/** How the listening does on a language's trials; shares are 0 to 1, NaN where there is nothing to count. */
export interface TrialReport {
  lang: Language
  trials: number
  uneasy: number
  /** Uneasy mails without a difficulty that are flagged. */
  recallPlain: number
  /** Polite, indirect and sarcastic unease that is flagged. */
  recallVeiled: number
  recall: number
  falseFlags: number
  /** Calm mails flagged, by what is hard about them ("none" for the easy ones). */
  falseByHard: Record<string, { flagged: number; of: number }>
  macroF1: number
  /** Macro-F1 over the kinds, on kinds scored 0.3 and more. */
  kindsF1: number
  auroc: number
  /** Of the flagged uneasy mails whose telling words are marked, those of which a shown span overlaps them. */
  spanOverlap: number
  missed: Trial[]
  falselyFlagged: { trial: Trial; because: string }[]
}

/** The trials of a language; empty where nobody has written them yet. */
export function trialsOf(lang: Language): Trial[] {
  const file = new URL(`./${lang}.jsonl`, import.meta.url)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Trial)
}

/** Runs a language's trials, or those given, through `listen()`; flagged means a reading that is not calm. S0-12 */
export function runTrials(lang: Language, trials: readonly Trial[] = trialsOf(lang)): TrialReport {
  const runs = trials.map((trial) => ({ trial, heard: listen(trial.text, { lang, model: false }) }))
  const flagged = (run: Run): boolean => run.heard.reading !== 'calm'
  const uneasy = runs.filter(({ trial }) => trial.uneasy)
  const calm = runs.filter(({ trial }) => !trial.uneasy)
  const found = uneasy.filter(flagged)
  const wrong = calm.filter(flagged)
  const veiled = uneasy.filter(({ trial }) => VEILED.has(trial.hard ?? ''))
  const plain = uneasy.filter(({ trial }) => !VEILED.has(trial.hard ?? ''))
  return {
    lang,
    trials: runs.length,
    uneasy: uneasy.length,
    recallPlain: share(plain.filter(flagged).length, plain.length),
    recallVeiled: share(veiled.filter(flagged).length, veiled.length),
    recall: share(found.length, uneasy.length),
    falseFlags: share(wrong.length, calm.length),
    falseByHard: byHard(calm, flagged),
    macroF1:
      (f1(found.length, wrong.length, uneasy.length - found.length) +
        f1(calm.length - wrong.length, uneasy.length - found.length, wrong.length)) /
      2,
    kindsF1: kindsF1(runs),
    auroc: auroc(uneasy.map(scoreOf), calm.map(scoreOf)),
    spanOverlap: share(found.filter(overlaps).length, found.filter(({ trial }) => trial.telling.length > 0).length),
    missed: uneasy.filter((run) => !flagged(run)).map(({ trial }) => trial),
    falselyFlagged: wrong.map(({ trial, heard }) => ({
      trial,
      because: heard.evidence.map((one) => `${one.kind} ${one.weight} "${one.text}"`).join('; '),
    })),
  }
}

const VEILED = new Set<string>(['polite', 'indirect', 'sarcastic'])
const KIND_HEARD = 0.3

interface Run {
  trial: Trial
  heard: ReturnType<typeof listen>
}

const scoreOf = ({ heard }: Run): number => heard.score

function share(part: number, whole: number): number {
  return whole === 0 ? NaN : part / whole
}

function f1(hits: number, wrong: number, missed: number): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missed)
}

function byHard(calm: readonly Run[], flagged: (run: Run) => boolean): TrialReport['falseByHard'] {
  const rates: TrialReport['falseByHard'] = {}
  for (const run of calm) {
    const rate = (rates[run.trial.hard ?? 'none'] ??= { flagged: 0, of: 0 })
    rate.of++
    if (flagged(run)) rate.flagged++
  }
  return rates
}

function kindsF1(runs: readonly Run[]): number {
  const scores = KINDS.map((kind) => {
    const heard = (run: Run): boolean => run.heard.kinds.some((one) => one.kind === kind && one.score >= KIND_HEARD)
    const meant = (run: Run): boolean => run.trial.uneasy && run.trial.kinds.includes(kind)
    const hits = runs.filter((run) => heard(run) && meant(run)).length
    return f1(hits, runs.filter(heard).length - hits, runs.filter(meant).length - hits)
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

/** The chance that an uneasy mail scores higher than a calm one, ties counted half. */
function auroc(uneasy: readonly number[], calm: readonly number[]): number {
  let wins = 0
  for (const high of uneasy) for (const low of calm) wins += high > low ? 1 : high === low ? 0.5 : 0
  return share(wins, uneasy.length * calm.length)
}

function overlaps({ trial, heard }: Run): boolean {
  return trial.telling.some((telling) => {
    const start = trial.text.indexOf(telling)
    return start >= 0 && heard.evidence.some((one) => one.start < start + telling.length && start < one.end)
  })
}
