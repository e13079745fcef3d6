import type { Language } from '#foundation/language.ts'
import { DAY, HOUR } from '#foundation/days.ts'
import type { TheirCheckInPageProps } from '#reading/portal/their-check-in-page.tsx'
import type { CheckInsView } from '#reading/studio/check-ins-section.tsx'
import type { ReplyView } from '#reading/studio/check-in-reply.tsx'
import type { CheckInSettingProps } from '#studio/check-ins/check-in-setting.tsx'
import type { CheckInsToday } from '#studio/check-ins/check-ins-today.tsx'
import type { StopsView } from '#studio/check-ins/stops.tsx'
import type { Moment } from '#studio/today/today-parts.tsx'

/** A Friday morning in Helsinki, as gallery-props.ts has it. */
const NOW = Date.UTC(2026, 1, 13, 7, 20)

const BOTHERED =
  'The second draft looks nothing like what we talked about. I did not want to say it in front of Thomas.\nAnd the invoice came before I had seen it. 🙁'

const reply: ReplyView = {
  name: 'Grace Hopper',
  language: 'en',
  words: 'All fine from my side, thank you for asking. A little slow, but I know that we were late with the pictures.',
  at: NOW - 3 * HOUR,
  letter: 'l1',
  letterHref: '#',
  action: '#',
}

export const noAnswers: CheckInsToday = { bothered: [], replies: [] }

export const answers: CheckInsToday = {
  bothered: [
    { name: 'Hannah Wirth', language: 'en', words: BOTHERED, at: NOW - 2 * HOUR, clientHref: '#', action: '#' },
    { name: 'Μάρκος Δήμου', language: 'el', words: '', at: NOW - 26 * HOUR, clientHref: '#', action: '#' },
  ],
  replies: [reply],
}

/** Somebody after a finished step, with the check-in to prepare; and one whose check-in waits. */
export const moments: readonly Moment[] = [
  {
    client: 'Piekarnia Maj',
    project: 'Nowe logo',
    after: 'step',
    at: NOW - 2 * DAY,
    askedAt: NOW - 12 * DAY,
    raised: [{ why: 'dear', times: 1.5 }],
    href: '#',
    checkIn: { action: '#' },
  },
  {
    client: 'Μεζεδοπωλείο Μάρκου',
    project: 'Μενού και κάρτες',
    after: 'delivered',
    at: NOW - 24 * DAY,
    raised: [],
    href: '#',
    checkIn: { href: '#' },
  },
]

const said = { by: 'portal', aside: null, asideAction: '#' } as const

export const checkIns: CheckInsView = {
  rows: [
    { name: 'Hannah Wirth', language: 'en', part: 'progress', after: 'step', sentAt: NOW - 3 * HOUR, answers: [] },
    {
      name: 'Hannah Wirth',
      language: 'en',
      part: 'process',
      after: 'while',
      sentAt: NOW - 12 * DAY,
      answers: [
        { ...said, ease: 'bothered', words: BOTHERED, at: NOW - 11 * DAY },
        { ...said, ease: 'so-so', words: '', at: NOW - 12 * DAY },
      ],
    },
    {
      name: 'Thomas Wirth',
      language: 'en',
      part: 'work',
      after: 'signing',
      sentAt: NOW - 30 * DAY,
      answers: [
        {
          ease: 'so-so',
          words: 'Hard to say yet.',
          at: NOW - 29 * DAY,
          by: 'message',
          href: '#',
          aside: 'usual',
          asideAction: '#',
        },
      ],
    },
    {
      name: 'Thomas Wirth',
      language: 'en',
      part: 'work',
      after: 'delivery',
      sentAt: NOW - 200 * DAY,
      answers: [{ ...said, by: 'call', ease: 'at-ease', words: 'Happy with all of it.', at: NOW - 199 * DAY }],
    },
  ],
  replies: [{ ...reply, name: 'Hannah Wirth' }],
}

export const noCheckIns: CheckInsView = { rows: [], replies: [] }

const holds: StopsView = {
  stops: [
    { kind: 'check-in', at: NOW - 20 * DAY, way: 'one-click', allowedAt: null },
    { kind: 'review', at: NOW - 40 * DAY, way: 'page', allowedAt: NOW - 2 * DAY },
  ],
  action: '#',
  isStopped: true,
}

/** The first wants no check-ins any more, everybody else gets them. */
export const stops = (contacts: readonly string[]): ReadonlyMap<string, StopsView> =>
  new Map(contacts.map((id, place) => [id, place === 0 ? holds : { stops: [], action: '#', isStopped: false }]))

export const settingOff: CheckInSettingProps = { isOn: false, canSend: false, action: '#' }

type Theirs = Omit<TheirCheckInPageProps, 'say' | 'dates'>

const PROJECTS: Readonly<Record<Language, string>> = {
  en: 'New website, eight pages',
  ru: 'Новый сайт, восемь страниц',
  pl: 'Nowa strona, osiem podstron',
  fi: 'Uudet verkkosivut, kahdeksan sivua',
  el: 'Νέος ιστότοπος, οκτώ σελίδες',
}

const theirs = (language: Language): Omit<Theirs, 'form' | 'answer'> => ({
  studio: 'Studio Mira',
  part: 'process',
  project: PROJECTS[language],
  by: 'Mira Lahti',
  action: '#',
  stopAction: '#',
  isStopped: false,
})

/** Not answered yet, on their own page. */
export const theirCheckIn = (language: Language): Theirs => ({
  ...theirs(language),
  form: { values: { ease: '', words: '' } },
  answer: null,
})

/** Answered: thanks, what happens next, and the way to correct it. */
export const theirAnswer = (language: Language): Theirs => ({
  ...theirs(language),
  form: { values: { ease: 'bothered', words: BOTHERED } },
  answer: { ease: 'bothered', words: BOTHERED, at: NOW - 5 * 60_000 },
})

/** One that came back: without a choice, with what was typed. */
export const theirAnswerAgain = (language: Language, problem: string): Theirs => ({
  ...theirs(language),
  form: { values: { ease: '', words: BOTHERED }, problems: { ease: problem } },
  answer: null,
})

/** What the link of a letter shows: the answer ready. */
export const answering = {
  studio: 'Studio Mira',
  part: 'work',
  form: { values: { ease: 'so-so', words: '' } },
  action: '#',
  send: 'checkin.theirs.send',
} as const
