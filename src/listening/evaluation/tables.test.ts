import { expect, test } from 'vitest'
import { count, figure, rate, table } from './tables.ts'
import { atLeast, atMost } from './targets.ts'

test('a table is Markdown with aligned columns', () => {
  expect(
    table(
      ['language', 'F1'],
      [
        ['en', '.85'],
        ['ru', '–'],
      ],
    ),
  ).toBe(['| language | F1  |', '| -------- | --- |', '| en       | .85 |', '| ru       | –   |'].join('\n'))
})

test('shares have two digits; what was not measured is a dash', () => {
  expect([rate(0.847), rate(1), rate(0), rate(NaN)]).toEqual(['.85', '1.00', '.00', '–'])
  expect(figure({ value: 0.5, low: 0.4, high: 0.61 })).toBe('.50 (.40–.61)')
  expect(figure({ value: NaN, low: NaN, high: NaN })).toBe('–')
  expect([count(7, 10), count(0, 0)]).toEqual(['7/10', '–'])
})

test('a target is met at its value', () => {
  expect([atLeast(0.8, 0.8), atLeast(0.79, 0.8), atLeast(NaN, 0.8)]).toEqual(['.80 met', '.80 not met', '–'])
  expect([atMost(0.1, 0.1), atMost(0.11, 0.1), atMost(NaN, 0.1)]).toEqual(['.10 met', '.10 not met', '–'])
})
