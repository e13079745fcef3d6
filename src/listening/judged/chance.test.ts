import { expect, test } from 'vitest'
import { seeded } from './chance.ts'

test('the same seed gives the same numbers, today and next year', () => {
  const chance = seeded(1)
  expect([chance(), chance(), chance()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
})

test('its numbers lie from 0 to below 1, evenly', () => {
  const chance = seeded(20_261_123)
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let draw = 0; draw < 10_000; draw++) {
    const number = chance()
    expect(number >= 0 && number < 1).toBe(true)
    const tenth = Math.floor(number * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(120)
})
