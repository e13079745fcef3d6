import { DAY, HOUR, MINUTE } from '#foundation/days.ts'
import type { DispatchShown } from '#studio/outbox/dispatch-types.ts'
import { NOW } from './gallery-props.ts'

const HANNAH = 'Hannah Wirth <hannah.wirth@wirth-workshop.example>'
const TOMAS = 'tomas@wirth-workshop.example'

const plain = {
  to: [HANNAH],
  subject: 'The first three pages',
  text: 'Dear Hannah,\n\nthe first three pages are ready for you to look at.\n\nMira',
  people: [],
  href: '#',
  isSoon: false,
  at: NOW - HOUR,
} as const

/** One that may have arrived, one that did not reach everybody, and one whose address is not known. */
export const troubled: readonly DispatchShown[] = [
  {
    ...plain,
    id: 'one',
    state: 'uncertain',
    standing: 'uncertain',
    why: 'dispatch.why.unclear',
    arrivalAction: '#',
    contactHref: '#',
  },
  {
    ...plain,
    id: 'two',
    state: 'handed-over',
    standing: 'partly',
    to: [HANNAH, TOMAS],
    why: 'dispatch.why.mailbox-full',
    people: [
      { who: HANNAH, state: 'accepted', said: '' },
      { who: TOMAS, state: 'refused', said: '5.2.2 Mailbox is over quota' },
    ],
    againAction: '#',
    awayAction: '#',
  },
  {
    ...plain,
    id: 'three',
    state: 'failed',
    standing: 'failed',
    why: 'dispatch.why.no-such-address',
    said: 'The email account that you tried to reach does not exist. Please try double-checking the recipient’s email address for typos.',
    contactHref: '#',
    againAction: '#',
    changeAction: '#',
    awayAction: '#',
  },
]

/** One that leaves in a moment, one at its hour, and one that is tried again. */
export const onWay: readonly DispatchShown[] = [
  { ...plain, id: 'four', state: 'queued', standing: 'waits', isSoon: true, at: NOW + 8_000, withdrawAction: '#' },
  { ...plain, id: 'five', state: 'queued', standing: 'waits', at: NOW + 3 * DAY, withdrawAction: '#' },
  {
    ...plain,
    id: 'six',
    state: 'deferred',
    standing: 'again',
    at: NOW + 30 * MINUTE,
    why: 'dispatch.why.greylisted',
    said: 'Greylisted, please try again in 300 seconds',
    againAction: '#',
    withdrawAction: '#',
  },
]
