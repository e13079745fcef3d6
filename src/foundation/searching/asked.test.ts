import { expect, test } from 'vitest'
import { askedOf, likePattern, placesIn, triplesOf } from './asked.ts'

// issue 3, Search

test.each([
  ['logo  Ärger', ['logo', 'arger']],
  ['"second draft" logo', ['second draft', 'logo']],
  ['„druga wersja” «второй макет» “the plan”', ['druga wersja', 'второи макет', 'the plan']],
  ['"never closed', ['never', 'closed']],
  ['logo LOGO lo', ['logo']],
  ['', []],
  ['  "" « » ', []],
])('%s asks for %j', (typed, terms) => {
  expect(askedOf(typed).terms).toEqual(terms)
})

test('what is longer than a question is cut, and words below three letters stand in no index', () => {
  expect(askedOf('x'.repeat(5_000)).terms).toEqual(['x'.repeat(200)])
  expect(askedOf('ab logo 12 second').indexed).toEqual(['second', 'logo'])
})

test('signs that mean something to a database mean nothing here', () => {
  expect(likePattern('100%_\\')).toBe('%100\\%\\_\\\\%')
  expect(triplesOf(['a"bc', 'not'])).toBe('"a""b" AND """bc" AND "not"')
})

test('what was found is told apart in the text as it was written', () => {
  const text = 'Żółty ŁABĘDŹ i zolty'
  expect(placesIn(text, askedOf('zolty łab')).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Żółty',
    'ŁAB',
    'zolty',
  ])
  expect(placesIn('ananas', askedOf('ana nas'))).toEqual([{ start: 0, end: 6 }])
})
