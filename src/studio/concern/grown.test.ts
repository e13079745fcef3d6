import { expect, test } from 'vitest'
import { DEFAULT_HOURS } from '#studio/studio-rules.ts'
import { callTimes } from './call-times.ts'
import { isAged, returnsOf } from './grown-rules.ts'

// S0-22: small problems that grow

test('a sign that was never answered did not come back', () => {
  expect(returnsOf([1, 5, 9], [])).toBe(0)
})

test('a sign comes back once for each answer that it outlived', () => {
  expect(returnsOf([1, 5], [3])).toBe(1)
  expect(returnsOf([1, 5, 6, 12], [3, 10])).toBe(2)
  expect(returnsOf([1, 12], [3, 4, 10])).toBe(1)
})

test('what was seen only before its answer, or only after it, did not come back', () => {
  expect(returnsOf([1, 2], [3])).toBe(0)
  expect(returnsOf([5], [3])).toBe(0)
})

test('five working days are over on the day after the fifth', () => {
  expect(isAged('2026-02-13', '2026-02-13')).toBe(false)
  expect(isAged('2026-02-13', '2026-02-14')).toBe(true)
})

// S0-39, S3-51
test('three hours are proposed on the next three working days, at different times within the studio’s hours', () => {
  const friday = Date.parse('2026-02-13T10:00:00Z')
  expect(callTimes(friday, { zone: 'UTC', hours: DEFAULT_HOURS })).toEqual([
    { on: '2026-02-16', time: '11:00' },
    { on: '2026-02-17', time: '15:00' },
    { on: '2026-02-18', time: '13:00' },
  ])
})

test('a studio that works in the evening is called in the evening', () => {
  const evenings = { ...DEFAULT_HOURS, mon: { from: '18:30', to: '20:30' } }
  expect(callTimes(Date.parse('2026-02-13T10:00:00Z'), { zone: 'UTC', hours: evenings })[0]).toEqual({
    on: '2026-02-16',
    time: '19:00',
  })
})
