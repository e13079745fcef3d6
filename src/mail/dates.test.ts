import { expect, test } from 'vitest'
import { moment, sentAt } from './dates.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const iso = (value: string) => {
  const at = moment(value, NOW)
  return at === null ? null : new Date(at).toISOString()
}

test('dates are read as mail programs of forty years wrote them', () => {
  expect(iso('Thu, 2 Apr 2026 17:44:22 +0400')).toBe('2026-04-02T13:44:22.000Z')
  expect(iso('2 Apr 26 17:44 EST')).toBe('2026-04-02T22:44:00.000Z')
  expect(iso('Thu,  2 Apr 2026 17:44:22 +0300 (MSK)')).toBe('2026-04-02T14:44:22.000Z')
  expect(iso('Thu Apr  2 17:44:22 2026')).toBe('2026-04-02T17:44:22.000Z')
  expect(iso('Thu Apr  2 17:44:22 MSK 2026')).toBe('2026-04-02T14:44:22.000Z')
  expect(iso('2026-04-02T17:44:22+02:00')).toBe('2026-04-02T15:44:22.000Z')
  expect(iso('Sun, 31 Dec 95 23:59:60 GMT')).toBe('1995-12-31T23:59:59.000Z')
})

test('impossible dates are none', () => {
  for (const value of [
    '31 Feb 2026 10:00 +0000',
    '2 Xyz 2026 10:00',
    '1 Jan 1970 00:00',
    '2 Apr 2026 25:00',
    'soon',
    '',
  ])
    expect(iso(value)).toBeNull()
})

test('a date more than a day ahead is none, the newest Received speaks instead', () => {
  expect(iso('24 Nov 2026 13:00 +0000')).toBeNull()
  const received = ['from a by b; 2 Apr 2026 10:00:05 +0000', 'from c by a; 2 Apr 2026 10:00:00 +0000', 'nonsense']
  expect(sentAt(['24 Nov 2030 13:00 +0000'], received, NOW)).toBe(Date.UTC(2026, 3, 2, 10, 0, 5))
  expect(sentAt([], [], NOW)).toBeNull()
})
