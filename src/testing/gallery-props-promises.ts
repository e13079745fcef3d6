import type { PromisedProps } from '#promise/portal/promised.tsx'
import type { NewPromisePageProps } from '#promise/studio/new-promise-page.tsx'
import type { PromiseRow } from '#promise/studio/promise-line.tsx'
import type { PromisePageProps } from '#promise/studio/promise-page.tsx'
import type { PromisesPageProps } from '#promise/studio/promises-page.tsx'
import type { PromisesSectionView } from '#promise/studio/promises-section.tsx'

type Props<Page> = Omit<Page, 'say' | 'dates'>

const at = (iso: string) => Date.parse(iso)
const hannah = { name: 'Wirth Ceramics', href: '#' }

const draft: PromiseRow = {
  id: 'draft',
  client: 'wirth',
  words: 'Two new front pages with the workshop photographs, so that you can choose',
  href: '#',
  standing: 'late',
  due: { at: at('2026-05-20T13:00:00Z'), time: '16:00' },
  moved: null,
  waits: true,
  owner: 'Mira Lahti',
  to: hannah,
  source: 'concern',
  sourceHref: '#',
}
const answer: PromiseRow = {
  ...draft,
  id: 'answer',
  words: 'Can I still change the opening hours myself after the site is live?',
  standing: 'open',
  due: { at: at('2026-05-22T20:59:59Z'), time: null },
  waits: false,
  to: { name: 'Kallion Leipomo', href: '#' },
  source: 'question',
}
const figures: PromiseRow = {
  ...answer,
  id: 'figures',
  words: 'The visitor figures of May, with a sentence on what they mean',
  due: { at: at('2026-06-05T20:59:59Z'), time: null },
  moved: 'in-time',
  source: 'letter',
}
const kept: PromiseRow = {
  ...draft,
  id: 'kept',
  words: 'A list of every charge, with the reason for each',
  standing: 'kept',
  due: { at: at('2026-05-19T20:59:59Z'), time: null },
  waits: false,
  source: 'call',
}
const keptLate: PromiseRow = { ...kept, id: 'kept-late', words: 'The logo as a vector file', standing: 'kept-late' }
const broken: PromiseRow = {
  ...kept,
  id: 'broken',
  words: 'Photographs of the autumn collection',
  standing: 'broken',
  due: { at: at('2026-04-28T20:59:59Z'), time: null },
  source: 'hand',
}

const inWeek: Readonly<Record<string, readonly PromiseRow[]>> = {
  '2026-05-19': [kept],
  '2026-05-20': [draft],
  '2026-05-22': [answer],
}

export const promises: Props<PromisesPageProps> = {
  newHref: '#',
  filter: {
    action: '#',
    client: '',
    clients: [
      { value: 'kallio', label: 'Kallion Leipomo' },
      { value: 'wirth', label: 'Wirth Ceramics' },
    ],
  },
  week: {
    days: Array.from({ length: 7 }, (_, day) => {
      const date = `2026-05-${18 + day}`
      return { date, isToday: date === '2026-05-21', promises: inWeek[date] ?? [] }
    }),
    beforeHref: '#',
    afterHref: '#',
    isCut: false,
  },
  late: [draft],
  soon: [answer],
  later: [figures],
  ended: [kept, keptLate, broken],
  earlierHref: '#',
  isNew: false,
}

export const noPromises: Props<PromisesPageProps> = {
  ...promises,
  filter: { action: '#', client: '', clients: [] },
  late: [],
  soon: [],
  later: [],
  ended: [],
  isNew: true,
}

const QUOTE = 'Thursday is fine, take the time you need. We open the shop on Saturday.'

const move = {
  id: 'move',
  askedAt: at('2026-05-19T08:10:00Z'),
  to: { at: at('2026-05-28T20:59:59Z'), time: null },
  reason: 'The photographer is ill until Monday, and I would rather show you the real workshop than stock pictures.',
  answeredAt: null,
  said: '',
} as const

export const promise: Props<PromisePageProps> = {
  listHref: '#',
  row: draft,
  contact: 'Hannah Wirth',
  madeAt: at('2026-05-14T09:30:00Z'),
  kept: null,
  givenUp: null,
  moves: [
    {
      ...move,
      id: 'first',
      askedAt: at('2026-05-16T08:10:00Z'),
      answer: 'agreed',
      answeredAt: at('2026-05-16T15:40:00Z'),
      said: QUOTE,
      saidIn: '#',
    },
    { ...move, answer: 'waits', withdrawAction: '#' },
  ],
  acts: {
    actions: { keeping: '#', moves: '#', answer: '#', givingUp: '#' },
    sent: [{ value: 'l1', label: 'Wednesday, 11:20: New website, eight pages' }],
    letters: [{ id: 'l2', at: at('2026-05-20T07:05:00Z'), words: QUOTE }],
  },
}

/** The same with a request that could not be taken: what was typed is there. */
export const promiseAgain = (problem: string): Props<PromisePageProps> => ({
  ...promise,
  moves: [],
  acts: {
    actions: { keeping: '#', moves: '#', givingUp: '#' },
    sent: [],
    letters: [],
    back: {
      form: 'moves',
      of: { values: { on: '2026-05-19', time: '', reason: move.reason }, problems: { on: problem } },
    },
  },
})

export const promiseKept: Props<PromisePageProps> = {
  ...promise,
  row: { ...kept, moved: 'in-time' },
  kept: {
    at: at('2026-05-19T14:12:00Z'),
    proof: 'The list is in your folder, three pages; each line names the day it was agreed.',
    letterHref: '#',
  },
  moves: [],
  acts: null,
  takeBackAction: '#',
}

export const newPromise: Props<NewPromisePageProps> = {
  form: { values: { words: '', whom: 'wirth.hannah', owner: 'member:mira', source: 'call' } },
  action: '#',
  backHref: '#',
  whom: [
    { value: 'wirth.hannah', label: 'Hannah Wirth', group: 'Wirth Ceramics' },
    { value: 'wirth.', label: 'Everybody', group: 'Wirth Ceramics' },
  ],
  owners: [
    { value: 'member:mira', label: 'Mira Lahti' },
    { value: 'member:otso', label: 'Otso Niemi' },
  ],
  letter: {
    id: 'l1',
    words:
      'Dear Hannah,\n\nthank you for the call. I will send you two new front pages by Wednesday at four.\n\nKind regards\nMira',
    href: '#',
    when: 'Thursday, 12:30',
  },
}

const { to: _answerTo, ...ownAnswer } = answer
const { to: _figuresTo, ...ownFigures } = figures

export const promisesOfClient: PromisesSectionView = {
  open: [ownAnswer, ownFigures],
  counts: { kept: 5, moved: 1, late: 1, broken: 0 },
  href: '#',
  newHref: '#',
}

export const promised: Props<PromisedProps> = {
  promises: [
    {
      words: 'Two new front pages with the workshop photographs, so that you can choose',
      due: { at: at('2026-05-22T13:00:00Z'), time: '16:00' },
      isLate: false,
      isAnswer: false,
      by: 'Mira Lahti',
      move: { to: { at: at('2026-05-28T20:59:59Z'), time: null }, reason: move.reason, action: '#' },
    },
    {
      words: 'Can I still change the opening hours myself after the site is live?',
      due: { at: at('2026-05-19T20:59:59Z'), time: null },
      isLate: true,
      isAnswer: true,
      by: 'Mira Lahti',
      move: null,
    },
  ],
  counts: { kept: 5, moved: 1 },
}
