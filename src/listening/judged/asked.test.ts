import { afterEach, expect, test, vi } from 'vitest'
import { LANGUAGES } from '#foundation/language.ts'
import { BadUse, languagesIn, runAsked } from './asked.ts'
import { NoPublicData, publicRows } from './public-rows.ts'

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

test('no name is all languages, a name is that one, once, and an unknown one is refused by name', () => {
  expect(languagesIn([])).toEqual(LANGUAGES)
  expect(languagesIn(['el', 'pl', 'el'])).toEqual(['pl', 'el'])
  expect(() => languagesIn(['en', 'sv'])).toThrow(new BadUse('“sv” is none of the languages en, ru, pl, fi, el'))
})

test('what the user can mend is said in one line and fails; anything else is thrown', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  runAsked(() => publicRows('/nowhere', 'train'))
  expect(said.mock.calls).toEqual([
    ['There is no train.jsonl.gz in /nowhere: --data DIR says where the public corpus is.'],
  ])
  expect(process.exitCode).toBe(1)
  expect(() =>
    runAsked(() => {
      throw new RangeError('unforeseen')
    }),
  ).toThrow('unforeseen')
})

test('a folder without the public corpus is an error of its own', () => {
  expect(() => publicRows('/nowhere', 'dev')).toThrow(NoPublicData)
})
