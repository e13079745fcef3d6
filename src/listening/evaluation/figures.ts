import type { Language } from '#foundation/language.ts'
import { BASELINES, OURS } from './baselines.ts'
import { comparison, groupsOf, saidBy } from './comparison.ts'
import { heardMails } from './heard-mails.ts'
import { byForm, byKind, mainTargets, otherTargets, overall } from './own-set.ts'
import { bySource, guard, publicSaid, SAMPLE } from './public-split.ts'
import type { PublicRow } from '../judged/public-rows.ts'
import type { DevMail } from '../judged/sets.ts'
import { speed } from './speed.ts'
import { rate } from './tables.ts'

/** What is measured: the project's own mails, the rows of the public split where it is at hand, and whether slow baselines are left out. */
export interface Sets {
  langs: readonly Language[]
  mails: readonly DevMail[]
  publicRows: readonly PublicRow[] | undefined
  isQuick: boolean
}

/** The text of listening/FIGURES.md: how it was measured, the figures, what it is bad at. */
export function figuresOf({ langs, mails, publicRows, isQuick }: Sets): string {
  return `${[
    '# How well the listening hears',
    howMeasured(mails.length, publicRows?.length),
    ...ownSections({ langs, mails, isQuick }),
    ...(publicRows ? publicSections(langs, publicRows, isQuick) : []),
    '## Before the model: phrases by hand',
    'How the phrases came to be, and what they did on mails nobody had seen: [PHRASES.md](PHRASES.md).',
  ].join('\n\n')}\n`
}

function howMeasured(mails: number, rows: number | undefined): string {
  const elsewhere =
    rows === undefined
      ? 'The public development split was not at hand.'
      : `Elsewhere are ${rows} labelled lines of films, reviews and forums, the public development split.`
  return [
    'All of this is from one run of `npm run evaluate`.',
    `The development set is ${mails} client mails, written by hand for this and never trained on, but looked at while features and thresholds were`,
    `chosen; the words that tell are marked. ${elsewhere} A message counts as flagged from a score of ${rate(OURS.threshold)} on, the packages’ from`,
    'any negative polarity on; in brackets stand 95 % intervals, by a thousand resamples of whole messages. “Pooled” is all languages in one heap.',
  ].join('\n')
}

function ownSections({ langs, mails, isQuick }: Omit<Sets, 'publicRows'>): string[] {
  const groups = groupsOf(langs)
  const heard = heardMails(mails)
  const messages = mails.map(({ lang, text, kinds }) => ({ lang, text, uneasy: kinds.length > 0, source: 'own' }))
  const scorers = [OURS, ...BASELINES].filter(({ isSlow }) => !(isQuick && isSlow))
  return [
    '## Client mail: the development set',
    overall(groups, heard),
    'Beside what it has to be better than:',
    comparison(
      groups,
      scorers.map((scorer) => saidBy(scorer, messages)),
    ),
    'Beside what it is to reach:',
    mainTargets(groups, heard),
    'Veiled is polite, indirect or sarcastic. A shown stretch counts where it overlaps words that tell, of the uneasy mails that are flagged:',
    otherTargets(groups, heard),
    'What is found and what is wrongly flagged, by what makes it hard:',
    byForm(groups, heard),
    'What is found, by what it is about:',
    byKind(groups, heard),
    'How long a mail takes:',
    speed(langs, mails),
  ]
}

function publicSections(langs: readonly Language[], rows: readonly PublicRow[], isQuick: boolean): string[] {
  const some = rows.filter(({ lang }) => langs.includes(lang))
  const said = publicSaid(some, isQuick)
  return [
    '## Films, reviews and forums: the public development split',
    'Not what it is for; below these guards it would have forgotten how people speak elsewhere.',
    guard(langs, said),
    `By language and source; a “sample” is ${SAMPLE} messages a language, always the same, of a package too slow for more.`,
    bySource(langs, said),
  ]
}
