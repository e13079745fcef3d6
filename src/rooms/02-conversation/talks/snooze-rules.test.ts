import { expect, test } from 'vitest'
import { DAY, HOUR } from '#foundation/days.ts'
import type { WorkingHours } from '#foundation/working-hours.ts'
import { isSnoozed, snoozePresets } from './snooze-rules.ts'

// product.md, Conversation: out of sight until a date or a reply; nothing is scheduled

const NINE_TO_FIVE = { from: '09:00', to: '17:00' }
const WEEK: WorkingHours = {
  mon: NINE_TO_FIVE,
  tue: NINE_TO_FIVE,
  wed: NINE_TO_FIVE,
  thu: NINE_TO_FIVE,
  fri: NINE_TO_FIVE,
  sat: null,
  sun: null,
}
const zone = 'Europe/Helsinki'
const at = (local: string) => Temporal.ZonedDateTime.from(`${local}[${zone}]`).epochMilliseconds
const told = (local: string, hours = WEEK) =>
  snoozePresets(at(local), { zone, hours }).map(({ code, at: when }) => {
    const here = Temporal.Instant.fromEpochMilliseconds(when).toZonedDateTimeISO(zone)
    return `${code} ${here.toPlainDateTime().toString({ smallestUnit: 'minute' })}`
  })

test('it is over when its time has come, and when they write, whichever is first', () => {
  const until = { until: 20 * DAY, after: 9 * DAY }
  const old = 4 * DAY
  expect([isSnoozed(until, old, 19 * DAY), isSnoozed(until, old, 20 * DAY), isSnoozed(until, old + 1, 50)]).toEqual([
    true,
    false,
    false,
  ])
  const reply = { until: null, after: 9 * DAY }
  expect([isSnoozed(reply, null, 1e15), isSnoozed(reply, old, 1e15), isSnoozed(reply, 9 * DAY, 12)]).toEqual([
    true,
    true,
    false,
  ])
})

test('in the morning of a working day the afternoon, the next day and the next week are offered', () => {
  expect(told('2026-05-20T09:30')).toEqual([
    'afternoon 2026-05-20T14:00',
    'tomorrow 2026-05-21T09:00',
    'week 2026-05-25T09:00',
  ])
})

test('in the afternoon no afternoon is offered, before a weekend no tomorrow, and on Sunday Monday once', () => {
  expect(told('2026-05-20T13:30')).toEqual(['tomorrow 2026-05-21T09:00', 'week 2026-05-25T09:00'])
  expect(told('2026-05-22T15:00')).toEqual(['week 2026-05-25T09:00'])
  expect(told('2026-05-24T10:00')).toEqual(['tomorrow 2026-05-25T09:00'])
})

test('who begins on Tuesday is offered Tuesday, and who works round the clock the mornings', () => {
  expect(told('2026-05-22T15:00', { ...WEEK, mon: null })).toEqual(['week 2026-05-26T09:00'])
  const always = { mon: null, tue: null, wed: null, thu: null, fri: null, sat: null, sun: null }
  expect(told('2026-05-20T09:30', always)).toEqual([
    'afternoon 2026-05-20T14:00',
    'tomorrow 2026-05-21T09:00',
    'week 2026-05-25T09:00',
  ])
})

test('the morning after the clocks change begins at nine on the wall', () => {
  const [first] = snoozePresets(at('2026-03-28T20:00'), { zone, hours: { ...WEEK, sun: NINE_TO_FIVE } })
  expect(first?.at).toBe(at('2026-03-28T20:00') + 12 * HOUR)
})
