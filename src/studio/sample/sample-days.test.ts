import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY } from '#foundation/days.ts'
import { comingDay, instantAt, workingDay } from './sample-days.ts'

/** With clock changes at different hours, far ahead of and far behind UTC, and with odd minutes. */
const ZONES = [
  'UTC',
  'Europe/Helsinki',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
]

const made = fc.record({
  now: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2030, 0, 1) }),
  zone: fc.constantFrom(...ZONES),
})

test('whenever the sample is made, the days before it and after it are working days, one after the other', () => {
  fc.assert(
    fc.property(made, (at) => {
      const past = [...Array(15).keys()].map((ago) => workingDay(ago, at)).toReversed()
      const days = [...past, ...[1, 2, 3, 4, 5, 6].map((ahead) => comingDay(ahead, at))]
      expect(days.filter((day) => day.dayOfWeek > 5)).toEqual([])
      for (const [place, day] of days.slice(1).entries())
        expect(days[place]?.until(day).days).toBe(day.dayOfWeek === 1 ? 3 : 1)
    }),
  )
})

test('an hour of a day before is past, and a day to come is not here yet', () => {
  fc.assert(
    fc.property(made, (at) => {
      expect(instantAt(1, '23:59', at)).toBeLessThan(at.now)
      const next = comingDay(1, at).toZonedDateTime(at.zone).epochMilliseconds
      expect(next).toBeGreaterThan(at.now)
      expect(next - at.now).toBeLessThan(3.1 * DAY)
    }),
  )
})
