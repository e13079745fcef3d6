import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '#foundation/days.ts'
import { LANGUAGES } from '#foundation/language.ts'
import { datesIn } from './dates.ts'

const NOW = Date.UTC(2026, 1, 13, 7, 20)
const english = datesIn('en', 'Europe/Helsinki', NOW)

test('a day of this year goes without the year, another with it', () => {
  expect(english.day(NOW)).toBe('13\u00a0February')
  expect(english.day(NOW - 365 * DAY)).toBe('13\u00a0February 2025')
})

test('a date of the calendar is that date in every time zone', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'UTC']) {
    expect(datesIn('en', zone, NOW).date('2026-02-06'), zone).toBe('6\u00a0February')
  }
})

test('a letter of this week has its weekday, an older one its day', () => {
  expect(english.weekdayAndTime(NOW - DAY)).toBe('Thursday, 9:20')
  expect(english.weekdayAndTime(NOW - 8 * DAY)).toBe('5\u00a0February, 9:20')
})

test('the days of the week begin with Monday', () => {
  expect(english.weekday(1)).toBe('Monday')
  expect(datesIn('ru', 'UTC', NOW).weekday(7)).toBe('воскресенье')
})

test('how long ago is said in words that stand by themselves', () => {
  expect(english.ago(NOW - DAY)).toBe('yesterday')
  expect(english.ago(NOW + HOUR)).toBe('1 minute ago')
  expect(datesIn('pl', 'UTC', NOW).ago(NOW - 5 * DAY)).toBe('5 dni temu')
})

test('a length is rounded to what people say', () => {
  expect(english.length(50 * MINUTE)).toBe('50 minutes')
  expect(english.length(3.4 * HOUR)).toBe('3 hours')
  expect(english.length(4 * DAY)).toBe('4 days')
  expect(datesIn('ru', 'UTC', NOW).length(3 * HOUR)).toBe('3 часа')
})

test('the greeting follows the clock of the studio, not of the server', () => {
  expect(english.partOfDay()).toBe('morning')
  expect(datesIn('en', 'America/Los_Angeles', NOW).partOfDay()).toBe('night')
  expect(datesIn('en', 'Asia/Tokyo', NOW).partOfDay()).toBe('afternoon')
})

test('each of the five languages has a word for everything', () => {
  for (const language of LANGUAGES) {
    const dates = datesIn(language, 'UTC', NOW)
    expect(dates.list(['A', 'B', 'C']), language).toMatch(/^A, B,? \p{L}+ C$/u)
    expect(dates.size(482_000), language).toMatch(/482/u)
    expect(dates.number(11_840), language).toMatch(/^11.840$|^11840$/u)
  }
})

test('a day to keep in mind has its weekday, and the clock of the studio its name', () => {
  expect(english.fullDay(Date.UTC(2026, 5, 4, 12))).toMatch(/^Thursday,? 4 June/u)
  expect(datesIn('ru', 'UTC', NOW).fullDay(Date.UTC(2026, 5, 4, 12))).toMatch(/^четверг, 4 июня/u)
  expect(datesIn('en', 'Europe/Helsinki', NOW).zone(Date.UTC(2026, 5, 4))).toBe('Eastern European Summer Time')
})
