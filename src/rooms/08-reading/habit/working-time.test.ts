import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '#foundation/days.ts'
import { datesIn } from '#ui/dates.ts'
import type { Office } from './office.ts'
import { answerHours, lengthOf } from './working-time.ts'

// S0-13: answer times in working hours, by the contact's clock, week and feasts.

const at = (instant: string) => Date.parse(instant)
const office = (facts: Partial<Office> = {}): Office => ({
  zone: 'UTC',
  days: [1, 2, 3, 4, 5],
  country: null,
  ...facts,
})
const took = (from: string, to: string, facts?: Partial<Office>) => answerHours(at(from), at(to), office(facts))

test('an answer took the hours between eight and six: over a night few, over a weekend none more', () => {
  expect(took('2026-03-03T09:00Z', '2026-03-03T11:30Z')).toBeCloseTo(2.5, 5)
  expect(took('2026-03-03T17:00Z', '2026-03-04T09:00Z')).toBeCloseTo(2, 5)
  expect(took('2026-03-06T17:00Z', '2026-03-09T09:00Z')).toBeCloseTo(2, 5)
})

test('at night and at weekends an answer took what the clock says, an hour at most', () => {
  expect(took('2026-03-07T10:00Z', '2026-03-07T10:20Z')).toBeCloseTo(1 / 3, 5)
  expect(took('2026-03-07T10:00Z', '2026-03-08T22:00Z')).toBe(1)
  expect(took('2026-03-03T23:00Z', '2026-03-04T03:00Z')).toBe(1)
})

test('an answer never takes less than a tenth of an hour, nor less than no time', () => {
  expect(took('2026-03-03T09:00Z', '2026-03-03T09:01Z')).toBe(0.1)
  expect(took('2026-03-03T09:00Z', '2026-03-03T08:00Z')).toBe(0.1)
})

test.each([
  { country: 'FI', zone: 'Europe/Helsinki', from: '2026-06-18T06:00Z', to: '2026-06-22T06:00Z', feast: 'midsummer' },
  { country: 'PL', zone: 'Europe/Warsaw', from: '2026-06-03T07:00Z', to: '2026-06-05T07:00Z', feast: 'Corpus Christi' },
  {
    country: 'GR',
    zone: 'Europe/Athens',
    from: '2026-04-09T06:00Z',
    to: '2026-04-14T06:00Z',
    feast: 'Orthodox Easter',
  },
  {
    country: 'RU',
    zone: 'Europe/Moscow',
    from: '2026-01-08T06:00Z',
    to: '2026-01-09T06:00Z',
    feast: 'Christmas holidays',
  },
  { country: 'GB', zone: 'Europe/London', from: '2026-05-22T08:00Z', to: '2026-05-26T08:00Z', feast: 'a bank holiday' },
])('$feast in $country is no delay', ({ country, zone, from, to }) => {
  const there = took(from, to, { country, zone })
  expect(there).toBeLessThanOrEqual(10)
  expect(took(from, to, { country: null, zone }) - there).toBeGreaterThanOrEqual(9)
})

test('between Christmas and New Year nobody is late, and in Russia until after the eighth of January', () => {
  expect(took('2025-12-23T17:00Z', '2026-01-05T09:00Z')).toBeCloseTo(2, 5)
  const russian = { country: 'RU', zone: 'Europe/Moscow' }
  expect(took('2025-12-31T14:00Z', '2026-01-12T06:00Z', russian)).toBeCloseTo(2, 5)
})

test('a day between a feast and the weekend is taken off as well', () => {
  const warsaw = { country: 'PL', zone: 'Europe/Warsaw' }
  // Corpus Christi 2026 is Thursday, 4 June.
  expect(took('2026-06-03T15:00Z', '2026-06-08T07:00Z', warsaw)).toBeCloseTo(2, 5)
})

test('where it is three in the morning nobody is silent', () => {
  const sydney = { zone: 'Australia/Sydney' }
  expect(took('2026-03-03T08:00Z', '2026-03-03T16:00Z', sydney)).toBe(1)
  expect(took('2026-03-03T08:00Z', '2026-03-03T16:00Z')).toBe(8)
})

test('their own weekend counts, not the one of the studio', () => {
  const israel = { zone: 'Asia/Jerusalem', days: [1, 2, 3, 4, 7], country: null }
  expect(took('2026-03-05T16:00Z', '2026-03-08T06:00Z', israel)).toBe(1)
  expect(took('2026-03-08T06:00Z', '2026-03-08T16:00Z', israel)).toBe(10)
})

test.each([
  { zone: 'Europe/Warsaw', change: 'forward', from: '2026-03-27T16:00Z', to: '2026-03-30T07:00Z' },
  { zone: 'Europe/Warsaw', change: 'back', from: '2026-10-23T15:00Z', to: '2026-10-26T08:00Z' },
])('a weekend in which the clocks go $change is as long as any other', ({ zone, from, to }) => {
  expect(took(from, to, { zone })).toBeCloseTo(2, 5)
})

test('ten working hours are said as a day, fewer as hours', () => {
  const dates = datesIn('en', 'UTC', 0)
  expect([2.4, 12, 30].map((hours) => dates.length(lengthOf(hours)))).toEqual(['2 hours', '29 hours', '3 days'])
  expect(lengthOf(0.25)).toBe(15 * MINUTE)
  expect(lengthOf(10)).toBe(24 * HOUR)
})
