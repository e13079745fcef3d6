import { expect, test } from 'vitest'
import { isLanguage } from './language.ts'

test('German is not yet one of the five', () => {
  expect(isLanguage('de')).toBe(false)
  expect(isLanguage('fi')).toBe(true)
})
