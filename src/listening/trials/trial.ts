import { existsSync, readFileSync } from 'node:fs'
import type { Language } from '#foundation/language.ts'
import { KINDS, type Kind } from '../kinds.ts'
import { auroc, f1, falseFlags, macroF1, recall, share } from '../judged/measures.ts'
import { listen } from '../listen.ts'
import { WATCH } from '../score.ts'

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
  const judged = runs.map(({ trial, heard }) => ({ uneasy: trial.uneasy, score: heard.score, veiled: isVeiled(trial) }))
  const found = runs.filter((run) => run.trial.uneasy && isFlagged(run))
  const wrong = runs.filter((run) => !run.trial.uneasy && isFlagged(run))
  const marked = found.filter(({ trial }) => trial.telling.length > 0)
  return {
    lang,
    trials: runs.length,
    uneasy: judged.filter(({ uneasy }) => uneasy).length,
    recallPlain: recall(
      judged.filter(({ veiled }) => !veiled),
      WATCH,
    ),
    recallVeiled: recall(
      judged.filter(({ veiled }) => veiled),
      WATCH,
    ),
    recall: recall(judged, WATCH),
    falseFlags: falseFlags(judged, WATCH),
    falseByHard: byHard(runs.filter(({ trial }) => !trial.uneasy)),
    macroF1: macroF1(judged, WATCH),
    kindsF1: kindsF1(runs),
    auroc: auroc(judged),
    spanOverlap: share(marked.filter(overlaps).length, marked.length),
    missed: runs.filter((run) => run.trial.uneasy && !isFlagged(run)).map(({ trial }) => trial),
    falselyFlagged: wrong.map(({ trial, heard }) => ({
      trial,
      because: heard.evidence.map((one) => `${one.kind} ${one.weight} "${one.text}"`).join('; '),
    })),
  }
}

const VEILED = new Set<string>(['polite', 'indirect', 'sarcastic'])
const isVeiled = ({ hard }: Trial): boolean => VEILED.has(hard ?? '')
const KIND_HEARD = 0.3

interface Run {
  trial: Trial
  heard: ReturnType<typeof listen>
}

const isFlagged = ({ heard }: Run): boolean => heard.reading !== 'calm'

function byHard(calm: readonly Run[]): TrialReport['falseByHard'] {
  const rates: TrialReport['falseByHard'] = {}
  for (const run of calm) {
    const rate = (rates[run.trial.hard ?? 'none'] ??= { flagged: 0, of: 0 })
    rate.of++
    if (isFlagged(run)) rate.flagged++
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

function overlaps({ trial, heard }: Run): boolean {
  return trial.telling.some((telling) => {
    const start = trial.text.indexOf(telling)
    return start >= 0 && heard.evidence.some((one) => one.start < start + telling.length && start < one.end)
  })
}
