import { expect, test } from 'vitest'
import { figuresOf, lookThrough } from './figures.ts'
import { yearOf } from './year.ts'

// rules-and-facts.md: alerts are few, at most one a week for twenty clients; the whole report is made by `npm run simulate`.

const CLIENTS = 40

test('the same seed gives the same year, another one another', () => {
  const letters = (seed: number) => yearOf(seed, 2).map((year) => year.letters.map((letter) => letter.at))
  expect(letters(1)).toEqual(letters(1))
  expect(letters(1)).not.toEqual(letters(2))
})

test('in a made-up year twenty clients make less than one alert a week, a third of them right, and four in ten times of unease are told', () => {
  const { alertsAWeekForTwenty, recall, precision } = figuresOf(lookThrough(yearOf(1, CLIENTS)), CLIENTS)
  expect(alertsAWeekForTwenty).toBeLessThan(1)
  expect(alertsAWeekForTwenty).toBeGreaterThan(0.2)
  expect(recall).toBeGreaterThan(0.4)
  expect(precision).toBeGreaterThan(1 / 3)
}, 60_000)
