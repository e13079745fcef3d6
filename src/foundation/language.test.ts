import { expect, test } from 'vitest'
import { isLanguage, LANGUAGES, preferredLanguage } from './language.ts'

test('the five languages are languages, anything else is none', () => {
  for (const language of LANGUAGES) expect(isLanguage(language)).toBe(true)
  for (const other of ['de', 'EN', '', null, undefined, 5]) expect(isLanguage(other)).toBe(false)
})

test('a browser is answered in the first of its languages that we speak, whatever the country', () => {
  expect(preferredLanguage('de-DE,pl-PL;q=0.9,en;q=0.5')).toBe('pl')
  expect(preferredLanguage('EL')).toBe('el')
})

test('a language whose name only begins like one of ours is another language', () => {
  expect(preferredLanguage('fil-PH,fil;q=0.9,el ;q=0.8')).toBe('el')
})

test('a browser that names none of ours, or nothing, is answered in English', () => {
  for (const header of ['de, fr', '', undefined, ';;;,,']) expect(preferredLanguage(header)).toBe('en')
})
