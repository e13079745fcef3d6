import type { NotePageProps, TalksPartProps, Told } from '#conversation/studio/talks-part.tsx'
import type { BarView } from '#conversation/studio/conversation-bar.tsx'
import type { KeptAnswerPageProps } from '#brief/studio/kept-answer-page.tsx'
import type { TalkPageProps } from '#conversation/studio/talk-form.tsx'
import { DAY, HOUR } from '#foundation/days.ts'
import type { ReplyPromiseView } from '#studio/owed/reply-promise-part.tsx'
import type { TodayDue } from '#studio/today/today-due-types.ts'

/** A Friday morning in Helsinki, as gallery-props.ts has it. */
const NOW = Date.UTC(2026, 1, 13, 7, 20)

const contacts = [
  { id: 'hannah', name: 'Hannah Wirth' },
  { id: 'thomas', name: 'Thomas Wirth' },
]

export const newTalk: Omit<TalkPageProps, 'say' | 'dates'> = {
  form: { values: { contact: 'hannah', way: 'call', day: '2026-02-13', time: '09:20' } },
  action: '#',
  contacts,
  backHref: '#',
}

/** One that came back, with what was typed, from a longer family of contacts. */
export const oldTalk = (problem: string): Omit<TalkPageProps, 'say' | 'dates'> => ({
  form: {
    values: {
      contact: 'thomas',
      way: 'meeting',
      saw: 'Long pauses before each answer. “We shall see.” 🙂',
      day: '2026-02-12',
      time: '16:40',
    },
    problems: { seemed: problem },
  },
  action: '#',
  contacts,
  backHref: '#',
  takeBackAction: '#',
})

const talk: Told = {
  kind: 'talk',
  id: 't1',
  at: NOW - 20 * HOUR,
  href: '#',
  backAction: '#',
  name: 'Hannah Wirth',
  way: 'call',
  seemed: 'little-uneasy',
  saw: 'Asked twice what happens if the board says no. Laughed at the end.',
}

const note: Told = {
  kind: 'note',
  id: 'n1',
  at: NOW - 3 * HOUR,
  href: '#',
  backAction: '#',
  words: 'Her board meets on Tuesday. Do not write before that.\nهذا لنا وحدنا.',
}

export const talks: Omit<TalksPartProps, 'say' | 'dates'> = {
  told: [note, talk],
  newTalkHref: '#',
  note: { action: '#', form: { values: { client: 'wirth' } } },
}

export const told: ReadonlyMap<string, readonly Told[]> = new Map([
  ['l3', [talk]],
  ['', [note]],
])

export const bar: BarView = {
  owed: { dueAt: NOW + 7 * HOUR, isLate: false, noAnswerAction: '#', acknowledgedAt: NOW - 16 * HOUR },
  snooze: {
    action: '#',
    presets: [
      { code: 'afternoon', at: NOW + 4 * HOUR },
      { code: 'week', at: NOW + 3 * DAY },
    ],
  },
  talkHref: '#',
  note: { action: '#', form: { values: { thread: 'thread' } } },
}

export const snoozedBar: BarView = {
  ...bar,
  owed: { dueAt: NOW - 14 * HOUR, isLate: true, noAnswerAction: '#' },
  snoozed: { until: NOW + 3 * DAY, wakeAction: '#' },
}

export const notePage = (problem: string): Omit<NotePageProps, 'say'> => ({
  note: { action: '#', form: { values: { words: '' }, problems: { words: problem } } },
  backHref: '#',
  takeBackAction: '#',
})

export const keptAnswer: Omit<KeptAnswerPageProps, 'say'> = {
  form: {
    values: {
      form: 'form',
      question: 'Can we still change the order of the pages later?',
      answer: 'Yes. The order is a list that you drag; nothing of the design changes with it.',
    },
  },
  action: '#',
  name: 'Hannah Wirth',
  backHref: '#',
}

export const replyPromise: ReplyPromiseView = {
  form: { values: { acknowledges: 'yes', updateDays: '5' } },
  action: '#',
  examples: [
    {
      language: 'en',
      name: 'English',
      text: 'Hello,\n\nThank you, your letter has arrived.\n\nYou will have an answer by Monday 16 February, 17:00 (Eastern European Standard Time).\n\nThis confirmation was sent automatically. A person reads your letter and answers it.\n\nStudio Mira',
    },
  ],
  canSend: false,
}

export const updates: TodayDue['updates'] = [
  { client: 'maj', name: 'Zofia Maj', since: NOW - 9 * DAY, href: '#' },
  { client: 'lehtinen', name: 'Jussi Lehtinen', since: NOW - 7 * DAY, href: '#' },
]

export const calls: TodayDue['calls'] = [{ name: 'Thomas Wirth', at: NOW - HOUR, href: '#' }]
