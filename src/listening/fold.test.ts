import { expect, test } from 'vitest'
import { fold } from './fold.ts'

// S0-12

test.each([
  ['Wątpię', 'watpie'],
  ['ŁÓDŹ', 'lodz'],
  ['Ещё', 'еще'],
  ['pöytä', 'poyta'],
  ['Ανησυχούμε', 'ανησυχουμε'],
  ['λόγος', 'λογοσ'],
  ['Straße', 'strasse'],
])('%s is read as it is typed without marks', (typed, folded) => {
  expect(fold(typed)).toBe(folded)
})

test('an apostrophe that hurried people leave out makes no other word', () => {
  expect(fold('don’t')).toBe(fold('dont'))
  expect(fold("I'm")).toBe(fold('im'))
  expect(fold("That's")).toBe(fold('thats'))
})

test('an apostrophe that tells two words apart stays', () => {
  expect(fold("we're")).not.toBe(fold('were'))
  expect(fold("we'll")).not.toBe(fold('well'))
})

test('characters nobody sees do not hide a word', () => {
  expect(fold('wor\u00adried')).toBe('worried')
  expect(fold('\u200fworried\u200b')).toBe('worried')
})
