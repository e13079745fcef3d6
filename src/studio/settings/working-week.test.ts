import { expect, test } from 'vitest'
import { DEFAULT_HOURS } from '../studio-rules.ts'
import { weekOf } from './working-week.ts'

const none = { mon: null, tue: null, wed: null, thu: null, fri: null, sat: null, sun: null }

test('the days that have hours are the ones that count', () => {
  expect(weekOf({ zone: 'UTC', hours: DEFAULT_HOURS })).toEqual({ zone: 'UTC', days: [1, 2, 3, 4, 5] })
  expect(weekOf({ zone: 'UTC', hours: { ...none, sun: { from: '10:00', to: '14:00' } } }).days).toEqual([7])
})

test('who gives no hours at all has no day off', () => {
  expect(weekOf({ zone: 'Europe/Athens', hours: none }).days).toEqual([1, 2, 3, 4, 5, 6, 7])
})
