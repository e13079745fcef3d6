import type { ConcernInBrief } from '#concern/concern-types.ts'
import { DAY } from '#foundation/days.ts'
import type { DuePromise } from '#promise/promise.ts'
import type { Alert, DueConcern, DueRows, DueSetting, WaitingMessage } from '#studio/due/due-types.ts'
import { DEFAULT_HOURS } from '#studio/studio-rules.ts'

/** Wednesday 20 May 2026, 12:00 in Helsinki. */
export const NOON = Date.parse('2026-05-20T09:00:00Z')

export const SETTING: DueSetting = {
  zone: 'Europe/Helsinki',
  hours: DEFAULT_HOURS,
  firstOptionHours: 4,
  unaskedAWeek: 2,
  replyDays: 1,
}

export const NO_ROWS: DueRows = {
  concerns: [],
  promises: [],
  moves: [],
  questions: [],
  messages: [],
  unasked: [],
  alerts: [],
  letters: [],
  openLines: [],
  dispatches: [],
  quiet: [],
}

const BRIEF: ConcernInBrief = {
  id: 'concern',
  client: 'client',
  contact: 'contact',
  project: null,
  origin: 'portal',
  ref: '',
  weight: null,
  openedAt: NOON - DAY,
  openedBy: 'contact:contact',
  owner: null,
  cause: null,
  stage: 'opened',
  stageSince: NOON - DAY,
  next: 'hear',
  round: 1,
  firstOfferedAt: null,
  askedAt: null,
  askedTimes: 0,
  lastWordAt: null,
  restatedAt: null,
  callAt: null,
  failed: 0,
  endedAt: null,
  againOf: null,
  seen: 1,
}

export const concernRow = (more: Partial<DueConcern> = {}): DueConcern => ({ ...BRIEF, lastLetterAt: null, ...more })

/** Due at the end of a day in Helsinki, or at an hour of it. */
export function promiseRow(on: string, more: Partial<DuePromise> & { time?: string } = {}): DuePromise {
  const { time = '23:59:59', ...rest } = more
  const at = Temporal.ZonedDateTime.from(`${on}T${time}[Europe/Helsinki]`).epochMilliseconds
  return { id: 'promise', client: 'client', contact: 'contact', owner: 'member:mira', source: 'hand', on, at, ...rest }
}

export const messageRow = (more: Partial<WaitingMessage> = {}): WaitingMessage => ({
  id: 'message',
  client: 'client',
  contact: 'contact',
  template: 'concern.options',
  cause: 'other',
  unasked: false,
  queuedAt: NOON - DAY,
  ...more,
})

export const alertRow = (more: Partial<Alert> = {}): Alert => ({
  client: 'client',
  contact: 'contact',
  reading: 'uneasy',
  since: NOON - DAY,
  rank: 2.5,
  askedAt: null,
  ...more,
})
