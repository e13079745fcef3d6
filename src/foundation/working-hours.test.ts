import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from './days.ts'
import { afterWorked, WEEKDAYS, workedBetween, type WorkingHours, workingDayAfter } from './working-hours.ts'

// S2-34, S0-21: time is counted in the studio's own working hours

const NINE_TO_FIVE = { from: '09:00', to: '17:00' }
const OFF: WorkingHours = { mon: null, tue: null, wed: null, thu: null, fri: null, sat: null, sun: null }
const OFFICE: WorkingHours = {
  ...OFF,
  mon: NINE_TO_FIVE,
  tue: NINE_TO_FIVE,
  wed: NINE_TO_FIVE,
  thu: NINE_TO_FIVE,
  fri: NINE_TO_FIVE,
}
const at = (iso: string) => Temporal.ZonedDateTime.from(iso).epochMilliseconds
const helsinki = { zone: 'Europe/Helsinki', hours: OFFICE }
const HEL = '[Europe/Helsinki]'

test('only what falls into the hours of the studio’s own wall counts', () => {
  const [from, to] = [at(`2026-05-20T15:30${HEL}`), at(`2026-05-21T10:15${HEL}`)]
  expect(workedBetween(from, to, helsinki)).toBe(1.5 * HOUR + 1.25 * HOUR)
  expect(workedBetween(from, to, { ...helsinki, zone: 'America/New_York' })).toBe(8 * HOUR)
})

test('a day off counts nothing, and what is asked backwards neither', () => {
  const [friday, monday] = [at(`2026-05-22T17:00${HEL}`), at(`2026-05-25T09:00${HEL}`)]
  expect(workedBetween(friday, monday, helsinki)).toBe(0)
  expect(workedBetween(monday + HOUR, friday, helsinki)).toBe(0)
})

test('a studio that said no hours at all is counted round the clock', () => {
  const always = { zone: 'Europe/Helsinki', hours: OFF }
  expect(workedBetween(0, 5 * DAY, always)).toBe(5 * DAY)
  expect(afterWorked(7, 4 * HOUR, always)).toBe(7 + 4 * HOUR)
})

test('an hour that a clock change takes away was not worked, and one that it repeats was worked twice', () => {
  const nights = { zone: 'Europe/Helsinki', hours: { ...OFF, sun: { from: '01:00', to: '06:00' } } }
  const worked = (date: string) => workedBetween(at(`${date}T00:00${HEL}`), at(`${date}T23:00${HEL}`), nights)
  expect(worked('2026-03-22')).toBe(5 * HOUR)
  expect(worked('2026-03-29')).toBe(4 * HOUR)
  expect(worked('2026-10-25')).toBe(6 * HOUR)
})

test('hours that fall whole into the hour that is taken away are none, and the next week has them again', () => {
  const nights = { zone: 'Europe/Helsinki', hours: { ...OFF, sun: { from: '03:00', to: '04:00' } } }
  expect(afterWorked(at(`2026-03-28T12:00${HEL}`), HOUR, nights)).toBe(at(`2026-04-05T04:00${HEL}`))
})

test('a day that a zone left out is not counted with the next', () => {
  const samoa = { zone: 'Pacific/Apia', hours: OFFICE }
  const [from, to] = [at('2011-12-29T00:00[Pacific/Apia]'), at('2011-12-31T23:00[Pacific/Apia]')]
  expect(workedBetween(from, to, samoa)).toBe(8 * HOUR)
})

test('four working hours after a Friday afternoon end on Monday', () => {
  expect(afterWorked(at(`2026-05-22T15:00${HEL}`), 4 * HOUR, helsinki)).toBe(at(`2026-05-25T11:00${HEL}`))
  expect(afterWorked(at(`2026-05-23T12:00${HEL}`), HOUR, helsinki)).toBe(at(`2026-05-25T10:00${HEL}`))
  expect(afterWorked(at(`2026-05-23T12:00${HEL}`), 0, helsinki)).toBe(at(`2026-05-23T12:00${HEL}`))
})

test('one working day after Friday is Monday, whatever the hour', () => {
  expect(workingDayAfter(at(`2026-05-22T23:30${HEL}`), 1, helsinki)).toBe('2026-05-25')
  expect(workingDayAfter(at(`2026-05-23T08:00${HEL}`), 2, helsinki)).toBe('2026-05-26')
  expect(workingDayAfter(at(`2026-05-22T23:30${HEL}`), 1, { ...helsinki, hours: OFF })).toBe('2026-05-23')
})

const zone = fc.constantFrom('Europe/Helsinki', 'America/St_Johns', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC')
const time = fc.integer({ min: 0, max: 24 * 60 - 2 })
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const day = fc.option(
  fc.tuple(time, time).map(([a, b]) => ({ from: clock(Math.min(a, b)), to: clock(Math.max(a, b) + 1) })),
)
const hours: fc.Arbitrary<WorkingHours> = fc.record({
  mon: day,
  tue: day,
  wed: day,
  thu: day,
  fri: day,
  sat: day,
  sun: day,
})
const working = fc.record({ zone, hours })
const instant = fc.integer({ min: Date.UTC(2011, 0, 1), max: Date.UTC(2030, 0, 1) })

test('time that was worked adds up and is never more than time that passed', () => {
  fc.assert(
    fc.property(working, instant, fc.nat(40 * DAY), fc.nat(40 * DAY), (when, from, first, second) => {
      const [middle, to] = [from + first, from + first + second]
      const whole = workedBetween(from, to, when)
      expect(whole).toBe(workedBetween(from, middle, when) + workedBetween(middle, to, when))
      expect(whole).toBeLessThanOrEqual(to - from)
    }),
  )
})

test('after so much work, exactly so much was worked, and a moment earlier less', () => {
  const some = working.filter(({ hours: week }) => WEEKDAYS.some((name) => week[name] !== null))
  fc.assert(
    fc.property(some, instant, fc.integer({ min: 1, max: 30 * MINUTE }), (when, from, ms) => {
      const then = afterWorked(from, ms, when)
      expect(workedBetween(from, then, when)).toBe(ms)
      expect(workedBetween(from, then - 1, when)).toBe(ms - 1)
    }),
  )
})
