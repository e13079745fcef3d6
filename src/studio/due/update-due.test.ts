import { expect, test } from 'vitest'
import { DAY, HOUR } from '#foundation/days.ts'
import { alertRow, concernRow, messageRow, NO_ROWS, NOON, SETTING } from '#testing/due-rows.ts'
import { dueOf } from './due-rules.ts'
import type { DueRows, QuietClient } from './due-types.ts'
import { quietDays } from './update-due-rules.ts'

// S2-22: update due even when nothing happened; S3-36: within the week's budget

/** Wednesday noon: the last word fell on Wednesday of the week before. */
const QUIET: QuietClient = {
  id: 'client',
  client: 'client',
  contact: 'contact',
  contacts: ['contact'],
  since: NOON - 7 * DAY,
  days: 5,
}

const told = (more: Partial<DueRows> = {}, now = NOON) =>
  dueOf({ ...NO_ROWS, quiet: [QUIET], ...more }, SETTING, now)
    .filter(({ what }) => what === 'update')
    .map(({ turn, act, contact, since }) => ({ turn, act, contact, since }))

const letter = { id: 'l', thread: 't', client: 'client', contact: 'contact', at: NOON - HOUR, dueAt: NOON + DAY }

test('after five working days without a word, a few words are due', () => {
  expect(told()).toEqual([{ turn: 'yours', act: 'tell', contact: 'contact', since: QUIET.since }])
  expect(told({ quiet: [{ ...QUIET, since: NOON - 6 * DAY }] })).toEqual([])
})

test('days off do not count, and who needs care is told sooner', () => {
  // S0-45
  expect(told({ quiet: [{ ...QUIET, since: NOON - 5 * DAY, days: quietDays(5, true) }] })).toHaveLength(1)
  expect([quietDays(5, false), quietDays(5, true), quietDays(1, true)]).toEqual([5, 3, 1])
})

test('who is written to anyway is not proposed beside it', () => {
  expect(told({ letters: [letter] })).toEqual([])
  expect(told({ messages: [messageRow()] })).toEqual([])
  expect(told({ alerts: [alertRow()] })).toEqual([])
  expect(told({ concerns: [concernRow()] })).toEqual([])
  expect(told({ letters: [{ ...letter, client: 'another' }] })).toHaveLength(1)
})

test('nobody who was written to unasked twice this week is proposed', () => {
  const twice = [NOON - DAY, NOON - 2 * DAY].map((at) => ({ contact: 'contact', at }))
  expect(told({ unasked: twice })).toEqual([])
  expect(told({ unasked: twice.slice(1) })).toHaveLength(1)
})

test('who has waited longest stands first', () => {
  const other = { ...QUIET, id: 'other', client: 'other', contact: 'c', contacts: ['c'], since: NOON - 30 * DAY }
  expect(told({ quiet: [QUIET, other] }).map(({ contact }) => contact)).toEqual(['c', 'contact'])
})
