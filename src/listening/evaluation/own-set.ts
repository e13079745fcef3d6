import { KINDS } from '../kinds.ts'
import { CALM_FORMS, type Form, UNEASY_FORMS } from '../judged/mail.ts'
import { OURS } from './baselines.ts'
import { AT_FALSE_FLAGS, type Group, measured } from './comparison.ts'
import { type HeardMail, inLanguages, isFirstKindRight, spanOverlap } from './heard-mails.ts'
import { type Figure, withIntervals } from './intervals.ts'
import { falseFlags, recall, recallAtFalseFlags } from '../judged/measures.ts'
import { count, figure, table } from './tables.ts'
import {
  atLeast,
  atMost,
  LOOKS_UNEASY,
  PLAIN_FOUND,
  SPAN_OVERLAP,
  TARGETS,
  VEILED,
  VEILED_FOUND,
  WRONGLY_FLAGGED,
} from './targets.ts'

/** How well it hears, by language. */
export function overall(groups: readonly Group[], mails: readonly HeardMail[]): string {
  const head = ['mails', 'macro-F1', 'precision', 'recall', 'AUROC', 'calibration error', 'found at 10 % false flags']
  return byGroup(head, groups, mails, (some) => {
    const { macroF1, precision, recall, auroc, calibration, atFalseFlags } = measured(some, OURS)
    return [String(some.length), ...[macroF1, precision, recall, auroc, calibration, atFalseFlags].map(figure)]
  })
}

/** Macro-F1 and AUROC beside what they are to be; there is no target for all languages together. */
export function mainTargets(groups: readonly Group[], mails: readonly HeardMail[]): string {
  const single = groups.filter(({ langs }) => langs.length === 1)
  return byGroup(
    ['macro-F1', 'first', 'second', 'AUROC', 'first', 'second'],
    single,
    mails,
    (some, { langs: [lang] }) => {
      const targets = lang === undefined ? { macroF1: [], auroc: [] } : TARGETS[lang]
      const { macroF1, auroc } = measured(some, OURS)
      return [...besideTargets(macroF1, targets.macroF1), ...besideTargets(auroc, targets.auroc)]
    },
  )
}

/** The other targets: what is found of the plain and the veiled, what is wrongly flagged, whether the words that are shown tell. */
export function otherTargets(groups: readonly Group[], mails: readonly HeardMail[]): string {
  const head = [
    'plain found at 10 % false flags',
    'target',
    'veiled found',
    'target',
    `${LOOKS_UNEASY.join(', ')} flagged`,
    'at most',
    'span overlap',
    'first',
    'second',
  ]
  return byGroup(head, groups, mails, (some) => {
    const { plain, veiled, wrong, overlap } = withIntervals(some, detailsOf)
    return [
      ...besideTargets(plain, [PLAIN_FOUND]),
      ...besideTargets(veiled, [VEILED_FOUND]),
      figure(wrong),
      atMost(wrong.value, WRONGLY_FLAGGED),
      ...besideTargets(overlap, SPAN_OVERLAP),
    ]
  })
}

/** What is found of the uneasy mails and flagged of the calm ones, by what makes them hard. */
export function byForm(groups: readonly Group[], mails: readonly HeardMail[]): string {
  const lines = (forms: readonly Form[], what: string): string[][] =>
    forms.map((form) => [
      `${what}: ${form}`,
      ...groups.map(({ langs }) => flaggedOf(inLanguages(ofForm(mails, [form]), langs))),
    ])
  return table(
    ['form', ...groups.map(({ name }) => name)],
    [...lines(UNEASY_FORMS, 'found'), ...lines(CALM_FORMS, 'wrongly flagged')],
  )
}

/** What is found by what the worry is about, and of what is found whether the strongest kind is right. */
export function byKind(groups: readonly Group[], mails: readonly HeardMail[]): string {
  return table(
    ['found, of', ...groups.map(({ name }) => name), 'first kind right, of those found'],
    [...KINDS, undefined].map((kind) => {
      const some = mails.filter(({ uneasy, mail }) => uneasy && (kind === undefined || mail.kinds.includes(kind)))
      const found = some.filter(({ isFlagged }) => isFlagged)
      const right = count(found.filter(isFirstKindRight).length, found.length)
      return [kind ?? 'any kind', ...groups.map(({ langs }) => flaggedOf(inLanguages(some, langs))), right]
    }),
  )
}

function byGroup(
  head: readonly string[],
  groups: readonly Group[],
  mails: readonly HeardMail[],
  cellsOf: (mails: readonly HeardMail[], group: Group) => string[],
): string {
  return table(
    ['language', ...head],
    groups.map((group) => [group.name, ...cellsOf(inLanguages(mails, group.langs), group)]),
  )
}

function besideTargets(measure: Figure, targets: readonly number[]): string[] {
  return [figure(measure), ...targets.map((target) => atLeast(measure.value, target))]
}

function detailsOf(mails: readonly HeardMail[]): Record<'plain' | 'veiled' | 'wrong' | 'overlap', number> {
  const plainAndCalm = mails.filter(({ uneasy, mail }) => !uneasy || mail.form === 'plain')
  return {
    plain: recallAtFalseFlags(plainAndCalm, AT_FALSE_FLAGS),
    veiled: recall(ofForm(mails, VEILED), OURS.threshold),
    wrong: falseFlags(ofForm(mails, LOOKS_UNEASY), OURS.threshold),
    overlap: spanOverlap(mails),
  }
}

function ofForm(mails: readonly HeardMail[], forms: readonly Form[]): HeardMail[] {
  return mails.filter(({ mail }) => forms.includes(mail.form))
}

function flaggedOf(mails: readonly HeardMail[]): string {
  return count(mails.filter(({ isFlagged }) => isFlagged).length, mails.length)
}
