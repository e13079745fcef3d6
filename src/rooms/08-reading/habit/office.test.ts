import { expect, test } from 'vitest'
import { WEEK } from '#testing/test-house.ts'
import { officeOf } from './office.ts'

// S0-13: a contact's zone, weekend and feasts.

const who = (address: string, country: string | null = null) => ({
  addresses: [address],
  language: 'en' as const,
  country,
})
const week = { zone: 'Europe/Helsinki', days: [1, 2, 3, 4] }

test('without a country it is the week of the studio', () => {
  expect(officeOf(who('ada@engine.example'), week)).toEqual({ ...week, country: null })
})

test('a country has its own clock and weekend, whatever days the studio works', () => {
  expect(officeOf(who('ola@firma.pl'), week)).toEqual({ zone: 'Europe/Warsaw', days: [1, 2, 3, 4, 5], country: 'PL' })
  expect(officeOf(who('noa@studio.example', 'IL'), week).days).toEqual([1, 2, 3, 4, 7])
})

test('of several zones it is the main one, or the one of the studio where it is among them', () => {
  expect(officeOf(who('ivan@firma.ru'), week).zone).toBe('Europe/Moscow')
  expect(officeOf(who('ann@firm.us'), { ...WEEK, zone: 'America/Chicago' }).zone).toBe('America/Chicago')
})
