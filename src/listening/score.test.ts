import { expect, test } from 'vitest'
import type { WordEvidence } from './kinds.ts'
import { listen } from './listen.ts'
import { scoreOf, UNEASY, WATCH } from './score.ts'

// S0-12, S2-1: how signs add up, and what keeps ordinary words from adding up to a worry.

const sign = (start: number, weight: number): WordEvidence => ({
  start,
  end: start + 10,
  text: 'x',
  kind: 'doubt',
  weight,
})

test('two faint signs beside each other are worth a look, far apart they are not', () => {
  expect(scoreOf([sign(0, 0.3), sign(40, 0.3)], 0, 0, 20)).toBeGreaterThan(WATCH)
  expect(scoreOf([sign(0, 0.3), sign(900, 0.3)], 0, 0, 40)).toBeLessThan(WATCH)
})

test('faint signs alone, however many, are never unease', () => {
  const many = Array.from({ length: 30 }, (_, index) => sign(index * 20, 0.35))
  expect(scoreOf(many, 0, 0, 60)).toBeLessThan(UNEASY)
})

test('a single phrase that is not outspoken says less in a long letter; an outspoken one says the same', () => {
  expect(scoreOf([sign(0, 0.5)], 0, 0, 200)).toBeLessThan(WATCH)
  expect(scoreOf([sign(0, 0.5)], 0, 0, 20)).toBeGreaterThan(WATCH)
  expect(scoreOf([sign(0, 0.8)], 0, 0, 200)).toBe(0.8)
})

test('clear praise after a mild worry outweighs it; a word of thanks does not', () => {
  expect(scoreOf([sign(0, 0.6)], 0.8, 0, 30)).toBeLessThan(WATCH)
  expect(scoreOf([sign(0, 0.6)], 0.25, 0, 30)).toBeGreaterThanOrEqual(WATCH)
  expect(scoreOf([sign(0, 0.9)], 0.8, 0, 30)).toBeGreaterThanOrEqual(WATCH)
})

test('remarks in a list are corrections', () => {
  const remarks = 'Our remarks:\n- the intro sounds lifeless\n- page 3 please in blue\nThe rest can stay.'
  expect(listen(remarks, { lang: 'en', model: false }).reading).toBe('calm')
  expect(listen('The intro sounds lifeless.', { lang: 'en', model: false }).reading).not.toBe('calm')
})
