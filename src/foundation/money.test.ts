import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES } from './language.ts'
import { isCurrency, minorDigits, money, moneyField, parseMoney } from './money.ts'

// S0-3: a price is compared with what a client spent before, so that it must be read as it was meant

test.each([
  ['4800', 480_000],
  ['4 800', 480_000],
  ['4\u00a0800', 480_000],
  ['4,800', 480_000],
  ['4.800', 480_000],
  ['4.800,50', 480_050],
  ['4,800.50', 480_050],
  ['4’800.50', 480_050],
  ['4800.5', 480_050],
  ['1.234.567,89', 123_456_789],
  ['€4800', 480_000],
  ['4800 €', 480_000],
  ['0', 0],
])('"%s" is the amount that its writer means, in cents', (typed, cents) => {
  expect(parseMoney(typed, 'EUR')).toBe(cents)
})

test.each(['', 'a lot', '-5', '4800 EUR', '1.23.456', '48,00,00', '4800.505.1', '99999999999999999'])(
  '"%s" is no amount, and nothing is guessed',
  (typed) => {
    expect(parseMoney(typed, 'EUR')).toBeUndefined()
  },
)

test('a currency without minor units takes none, one with three takes three', () => {
  expect([minorDigits('JPY'), minorDigits('EUR'), minorDigits('KWD')]).toEqual([0, 2, 3])
  expect(parseMoney('4,800', 'JPY')).toBe(4800)
  expect(parseMoney('4.80', 'JPY')).toBeUndefined()
})

test('a currency is one that ISO 4217 knows', () => {
  expect([isCurrency('EUR'), isCurrency('eur'), isCurrency('XXY'), isCurrency('')]).toEqual([true, false, false, false])
})

test('what stands in the form is read back as the same amount', () => {
  const currency = fc.constantFrom('EUR', 'JPY', 'KWD', 'PLN')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), currency, (minor, code) => {
      expect(parseMoney(moneyField(minor, code), code)).toBe(minor)
    }),
  )
})

test('no price is an empty field', () => {
  expect(moneyField(null, 'EUR')).toBe('')
})

test('a whole amount is shown without cents, in the way of each language', () => {
  expect(money(480_000, 'GBP', 'en')).toBe('£4,800')
  expect(money(480_050, 'EUR', 'fi').replaceAll(/\s/gu, ' ')).toBe('4 800,50 €')
  for (const language of LANGUAGES) expect(money(480_000, 'EUR', language), language).toMatch(/^€?4[.,\s]?800\s?€?$/u)
})
