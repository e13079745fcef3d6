import { expect, test } from 'vitest'
import { dayAt, HOUR, zoneHere } from './days.ts'

test('the same instant is another day on the other side of the world', () => {
  const instant = Date.parse('2026-05-21T22:30:00Z')
  expect(dayAt(instant, 'Europe/Helsinki').toString()).toBe('2026-05-22')
  expect(dayAt(instant, 'America/Los_Angeles').toString()).toBe('2026-05-21')
})

test('the night of the clock change has each day once', () => {
  const hours = Array.from({ length: 4 }, (_, hour) => Date.parse('2026-10-24T20:00:00Z') + hour * HOUR)
  expect(hours.map((at) => dayAt(at, 'Europe/Helsinki').toString())).toEqual([
    '2026-10-24',
    '2026-10-25',
    '2026-10-25',
    '2026-10-25',
  ])
})

test('this machine stands in a time zone that Temporal knows', () => {
  expect(() => dayAt(0, zoneHere())).not.toThrow()
})
