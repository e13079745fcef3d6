import { DAY, HOUR } from '#foundation/days.ts'
import type { Language } from '#foundation/language.ts'
import { sayIn } from '#house/words.ts'
import { STARTERS, STARTERS_IN } from '#conversation/conversation.ts'
import type { ComposerView, UnderWay } from '#studio/compose/composer-types.ts'
import type { DraftRow, ScheduledRow } from '#studio/compose/drafts-page.tsx'
import { placeholdersIn } from '#studio/compose/placeholders.ts'
import { NOW } from './gallery-props.ts'

const HANNAH = 'Hannah Wirth <hannah.wirth@wirth-workshop.example>'

const WORDS =
  'Hi Hannah,\n\nI’m glad you said it. What is it about the eight pages that feels like too much: the price, the work of filling them, or something else?\n\nWe can still change the plan until the 20th.\n\nMira'

const QUOTE =
  '> Hi Mira, thanks so much for the plan, it looks lovely. I keep wondering whether we really need all eight pages.'

/** An answer half written, with a file and everything that can stand around it. */
export function reply(language: Language): ComposerView {
  const say = sayIn(language)
  return {
    id: 'draft',
    form: {
      values: {
        to: HANNAH,
        cc: '',
        bcc: '',
        subject: 'Re: New website, eight pages',
        text: WORDS,
        quotes: 'yes',
        sender: 'a mira@salo.example',
      },
    },
    language: 'en',
    hidden: { answers: 'letter', revision: '3', hand: 'one', page: 'thread' },
    actions: { send: '#', keep: '#', files: '#', drop: '#' },
    keptAt: NOW - HOUR,
    place: 'answer thread',
    addressed: say('draft.addressed', { to: 'Hannah Wirth', subject: 'Re: New website, eight pages' }),
    others: 'Jonas Wirth',
    quoted: `${say('draft.attribution', { name: 'Hannah Wirth', day: '6 February', time: '14:20' })}\n${QUOTE}`,
    senders: [{ value: 'a mira@salo.example', label: 'Mira Salo <mira@salo.example>' }],
    accountsHref: '#',
    files: [{ id: 'f', name: 'plan-six-pages.pdf', type: 'application/pdf', bytes: 482_113, removeAction: '#' }],
    filesRefused: [],
    replies: STARTERS.slice(0, 3).map((one) => ({
      id: one,
      title: STARTERS_IN[language][one].title,
      language,
      text: STARTERS_IN[language][one].text,
      open: [],
    })),
    repliesHref: '#',
    unfilled: [],
    beside: {
      name: 'Hannah Wirth',
      href: '#',
      preferences: ['Prefers a call to a long mail'],
      reading: 'uneasy',
      troubles: [],
    },
    known: [],
    alsoHrefs: ['#'],
  }
}

/** A new letter that came back: no address, a place still open, an hour that has passed, two files that do not go along. */
export function newLetter(language: Language): ComposerView {
  const say = sayIn(language)
  const value = '{… day}'
  return {
    ...reply(language),
    form: {
      values: {
        to: 'hannah.wirth',
        cc: '',
        bcc: '',
        subject: '',
        text: `Hi Hannah,\n\nyou will have it by ${value}.`,
        leaveOn: '2026-02-01',
        leaveTime: '09:00',
      },
      problems: {
        to: say('draft.problem.address', { value: 'hannah.wirth' }),
        subject: say('draft.problem.subject'),
        text: say('draft.problem.unfilled', { value }),
        leaveOn: say('draft.problem.past'),
      },
    },
    senders: [
      { value: 'a', label: 'Mira Salo <mira@salo.example>' },
      { value: 'b', label: 'Mira Salo <studio@salo.example>' },
    ],
    addressed: null,
    others: null,
    quoted: null,
    filesRefused: [
      say('draft.file.tooLarge', { file: 'film-of-the-workshop.mp4', most: '26 MB', count: 30 }),
      say('draft.file.runs', { file: 'setup.exe', most: '26 MB', count: 30 }),
    ],
    unfilled: [value],
    beside: null,
    known: [HANNAH],
    alsoHrefs: [],
  }
}

/** Nothing begun and no mailbox: the user's own mail program sends it. */
export const withoutMailbox = (language: Language): ComposerView => ({
  ...reply(language),
  form: { values: { ...reply(language).form.values, text: '' } },
  keptAt: null,
  mailHref: 'mailto:hannah.wirth@wirth-workshop.example?subject=Re%3A%20New%20website',
  senders: [],
  files: [],
  replies: [],
  alsoHrefs: [],
  others: null,
})

export const underWay: UnderWay[] = [
  {
    id: '1',
    to: 'Hannah Wirth',
    text: 'See you on Friday, then.',
    leaveAt: NOW + 8_000,
    isSoon: true,
    backAction: '#',
  },
]

const draft = (subject: string, to: string, begins: string): DraftRow => ({
  href: '#',
  subject,
  to,
  begins,
  at: NOW - HOUR,
  files: 0,
  dropAction: '#',
})

export const drafts: DraftRow[] = [
  {
    ...draft(
      'Re: New website, eight pages',
      'Hannah Wirth',
      'Hi Hannah, I’m glad you said it. What is it about the eight pages that feels like too much: the price, the work…',
    ),
    files: 2,
  },
  draft('', '', 'Thoughts on the autumn campaign'),
  {
    ...draft(
      'Logo: the three directions',
      'Dimitris Papadopoulos, Eleni Georgiou',
      'Αγαπητέ κύριε Παπαδόπουλε, σας στέλνω…',
    ),
    at: NOW - 4 * DAY,
  },
]

export const scheduled: ScheduledRow[] = [
  { subject: 'The six pages', to: 'Hannah Wirth', at: NOW + DAY, href: '#', backAction: '#' },
]

/** What is kept in the language of the studio, and what there is to begin with. */
export function savedReplies(language: Language) {
  const rows = (of: Language) => STARTERS.map((starter) => ({ starter, ...STARTERS_IN[of][starter] }))
  const kept = rows(language).slice(0, 2)
  return {
    language,
    replies: [
      {
        language,
        rows: kept.map((row, place) => ({ ...row, language, used: 7 * place, href: '#', removeAction: '#' })),
      },
    ],
    starters: [
      { language, rows: rows(language).slice(2) },
      { language: 'el' as const, rows: rows('el') },
    ],
    startersAction: '#',
    form: { values: { language } },
    action: '#',
    placeholders: placeholdersIn(language),
    draftsHref: '#',
  }
}
