import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '#foundation/days.ts'
import type { WorkingHours } from '#foundation/working-hours.ts'
import { answerDueAt, answeredUpTo, isFresh } from './owed-rules.ts'

// S1-21, product.md, Brief: the reply promise, in the studio's working hours

const NINE_TO_FIVE = { from: '09:00', to: '17:00' }
const FRIDAY = { from: '09:00', to: '14:00' }
const WEEK: WorkingHours = {
  mon: NINE_TO_FIVE,
  tue: NINE_TO_FIVE,
  wed: NINE_TO_FIVE,
  thu: NINE_TO_FIVE,
  fri: FRIDAY,
  sat: null,
  sun: null,
}
const zone = 'Europe/Helsinki'
const at = (local: string) => Temporal.ZonedDateTime.from(`${local}[${zone}]`).epochMilliseconds
const due = (local: string, replyDays = 1, hours = WEEK) =>
  Temporal.Instant.fromEpochMilliseconds(answerDueAt(at(local), { zone, hours, replyDays }))
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })

test.each([
  ['2026-05-20T10:00', 1, '2026-05-21T17:00'],
  ['2026-05-20T23:30', 1, '2026-05-21T17:00'],
  ['2026-05-21T10:00', 1, '2026-05-22T14:00'],
  ['2026-05-22T10:00', 1, '2026-05-25T17:00'],
  ['2026-05-23T10:00', 1, '2026-05-25T17:00'],
  ['2026-05-20T10:00', 2, '2026-05-22T14:00'],
])('what came %s is answered within %i working days: by %s', (came, days, by) => {
  expect(due(came, days)).toBe(by)
})

test('who works round the clock answers by the end of the day, also of one with an hour less', () => {
  const always = { mon: null, tue: null, wed: null, thu: null, fri: null, sat: null, sun: null }
  expect(due('2026-05-20T10:00', 1, always)).toBe('2026-05-21T23:59')
  expect(due('2026-03-28T10:00', 1, always)).toBe('2026-03-29T23:59')
})

test('a letter of ours or a talk answers, whichever was last', () => {
  expect(answeredUpTo({ letterAt: 5, talkAt: 7 })).toBe(7)
  expect(answeredUpTo({ letterAt: null, talkAt: null })).toBe(0)
})

test('fresh is what was written and came within the last hour, by both clocks', () => {
  const now = at('2026-05-20T10:00')
  expect(isFresh({ at: now - 59 * MINUTE, keptAt: now }, now)).toBe(true)
  expect(isFresh({ at: now - HOUR, keptAt: now }, now), 'written an hour ago').toBe(false)
  expect(isFresh({ at: now, keptAt: now - HOUR }, now), 'came an hour ago').toBe(false)
  expect(isFresh({ at: now - 90 * DAY, keptAt: now }, now), 'old mail of a first sync').toBe(false)
  expect(isFresh({ at: now + HOUR, keptAt: now }, now), 'a clock that is ahead').toBe(false)
})
