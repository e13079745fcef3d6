import { expect, test } from 'vitest'
import { DAY, HOUR } from '#foundation/days.ts'
import type { TheirConcern, TheirRound } from '../their-concern-types.ts'
import { isShown, mayRate, SLIP, slipOf, theirNext } from './their-next-rules.ts'

// S0-24, S0-27, S0-32, S0-33: one thing at a time stands at the top of the client's page

const NOW = Date.UTC(2026, 1, 13, 9)
const told = { happening: 'w', at: NOW - DAY, words: 'Dark pictures', by: 'portal' } as const
const round: TheirRound = { round: 1, options: [], promises: [], answer: null }
const option = { id: 'o', as: 'solution', words: 'Again', grounds: '', reaction: null } as const
const eases = { ...option, reaction: { reaction: 'eases', words: '', at: NOW - HOUR } } as const
const no = { ...option, reaction: { reaction: 'no', words: '', at: NOW - HOUR } } as const
const open = { promise: 'p', option: 'o', deliveredAt: null, givenUp: false }
const done = { ...open, deliveredAt: NOW - HOUR }
const call = {
  slots: [{ id: 's', from: NOW + DAY, minutes: 30 }],
  how: '',
  proposedAt: NOW,
  chosen: null,
  noneSuits: false,
  ownChoice: false,
  held: false,
}
const restated = { words: 'They look dark', at: NOW, confirmed: null }

const concern = (more: Partial<TheirConcern> = {}): TheirConcern => ({
  id: 'c',
  openedAt: NOW - DAY,
  begunByStudio: false,
  invited: false,
  said: [told],
  restated: null,
  faultOwned: null,
  rounds: [round],
  call: null,
  goodwill: [],
  extras: [],
  newest: null,
  lastWordAt: NOW - DAY,
  end: null,
  seen: 1,
  ...more,
})
const next = (more: Partial<TheirConcern>, now = NOW) => theirNext(concern(more), now)
const inRound = (more: Partial<TheirRound>) => ({ rounds: [{ ...round, ...more }] })

test('first it is heard, and the clock runs from their first word', () => {
  expect(next({})).toEqual({ turn: 'ours', what: 'options', since: told.at })
  expect(next({ restated })).toEqual({ turn: 'theirs', what: 'confirm' })
})

test('options are theirs to rate while one is undecided; then what helps becomes a promise, and what does not something else', () => {
  expect(next({ restated, ...inRound({ options: [eases, option] }) })).toEqual({ turn: 'theirs', what: 'rate' })
  expect(next(inRound({ options: [eases, no] }))).toEqual({ turn: 'ours', what: 'promise', since: NOW - HOUR })
  expect(next(inRound({ options: [no] }))).toEqual({ turn: 'ours', what: 'again', since: NOW - HOUR })
})

test('whether it eases is asked once everything that was promised and not given up is done', () => {
  expect(next(inRound({ options: [option], promises: [open, done] }))).toEqual({ turn: 'ours', what: 'deliver' })
  expect(next(inRound({ promises: [{ ...open, givenUp: true }, done] }))).toEqual({ turn: 'theirs', what: 'answer' })
  expect(next(inRound({ promises: [{ ...open, givenUp: true }] })).turn).toBe('ours')
  expect(mayRate(concern(inRound({ options: [option], promises: [open] })))).toBe(false)
})

test('an answer that it does not begins the next round, and its clock', () => {
  const answer = { eases: 'no', words: '', at: NOW - 2 * HOUR, own: true } as const
  const rounds = [
    { ...round, promises: [done], answer },
    { ...round, round: 2 },
  ]
  expect(next({ rounds })).toEqual({ turn: 'ours', what: 'again', since: answer.at })
})

test('a call is theirs to choose while a time lies ahead, and awaited until it is over', () => {
  expect(next({ call })).toEqual({ turn: 'theirs', what: 'call' })
  expect(next({ call }, NOW + 2 * DAY).turn).toBe('ours')
  const chosen = { ...call, chosen: { id: 's', from: NOW + DAY, minutes: 30 } }
  expect(next({ call: chosen })).toEqual({ turn: 'ours', what: 'call', at: NOW + DAY })
  expect(next({ call: chosen }, NOW + DAY + HOUR)).not.toMatchObject({ what: 'call' })
  expect(next({ call: { ...call, noneSuits: true } }).turn).toBe('ours')
})

test('what ended asks for nothing', () => {
  for (const how of ['eased', 'parted', 'unfounded'] as const)
    expect(next({ restated, call, end: { how, at: NOW, words: '', own: true } })).toEqual({ turn: 'nobody', what: how })
})

// product.md: it never claims that a client is uneasy
test('what the studio only wondered about is not shown, until a word was said', () => {
  const wondered = { begunByStudio: true, said: [] }
  expect(isShown(concern(wondered))).toBe(false)
  expect(isShown(concern({ ...wondered, restated }))).toBe(true)
  expect(isShown(concern({ ...wondered, ...inRound({ options: [option] }) }))).toBe(true)
  expect(isShown(concern({ said: [] }))).toBe(true)
})

test('a slip is taken back for a day; what opened the concern is answered instead', () => {
  const newest = { happening: 'h', kind: 'answered', at: NOW } as const
  expect(slipOf(concern({ newest }), NOW + SLIP - 1)).toEqual({ happening: 'h', until: NOW + SLIP })
  expect(slipOf(concern({ newest }), NOW + SLIP)).toBeNull()
  expect(slipOf(concern({ newest: { ...newest, kind: 'opened' } }), NOW)).toBeNull()
})
