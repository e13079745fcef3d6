import { expect, test } from 'vitest'
import type { Language } from '#foundation/language.ts'
import { countryOf } from './country-rules.ts'

// S0-13: the feasts of the country a contact works in.

const guessed = (address: string, language: Language = 'en') =>
  countryOf({ addresses: [address], language, country: null })

test.each([
  ['ola@firma.pl', 'PL'],
  ['ann@firm.co.uk', 'GB'],
  ['nikos@etairia.gr', 'GR'],
  ['eleni@etairia.com.cy', 'CY'],
  ['иван@фирма.рф', 'RU'],
])('%s is taken to be in %s', (address, country) => {
  expect(guessed(address)).toBe(country)
})

test('a domain that is sold to everybody says nothing; then the language does, but English', () => {
  expect(guessed('dev@startup.io')).toBeNull()
  expect(guessed('info@firma.com', 'fi')).toBe('FI')
  expect(guessed('info@firma.co', 'ru')).toBe('RU')
})

test('what the user said stands above every guess', () => {
  expect(countryOf({ addresses: ['ola@firma.pl'], language: 'pl', country: 'DE' })).toBe('DE')
})
