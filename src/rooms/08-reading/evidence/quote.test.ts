import { expect, test } from 'vitest'
import type { Language } from '#foundation/language.ts'
import { sentenceAround } from './quote.ts'

// S0-12: a quoted phrase as evidence, in the client's own words

function quoted(words: string, phrase: string, language: Language = 'en'): string {
  const start = words.indexOf(phrase)
  return sentenceAround(words, { start, end: start + phrase.length }, language)
}

test('the sentence around a telling phrase is quoted, and nothing beside it', () => {
  const words = 'Thank you for the plan. I am not sure this is what we need! Shall we talk?'
  expect(quoted(words, 'not sure')).toBe('I am not sure this is what we need!')
})

test('a line of its own is a sentence of its own', () => {
  expect(quoted('Hello Mira,\nstill no answer\nGrace', 'no answer')).toBe('still no answer')
})

test('a Greek question ends with its own mark', () => {
  expect(quoted('Πότε θα είναι έτοιμο; Ανησυχώ πολύ. Ευχαριστώ.', 'Ανησυχώ', 'el')).toBe('Ανησυχώ πολύ.')
})

test('a full stop within a number or a name ends nothing', () => {
  expect(quoted('Version 2.1 of example.com worries me.', 'worries')).toBe('Version 2.1 of example.com worries me.')
})

test('a phrase that reaches over two sentences is quoted with both', () => {
  expect(quoted('First. Why so long? Nobody writes. Last.', 'long? Nobody')).toBe('Why so long? Nobody writes.')
})

test('a very long sentence is cut at words on both sides, and shows that it was', () => {
  const words = `${'before '.repeat(60)}I begin to worry ${'after '.repeat(60)}`
  const quote = quoted(words, 'I begin to worry')
  expect(quote).toMatch(/^… before .*I begin to worry.* after …$/u)
  expect(quote.length).toBeLessThanOrEqual(224)
})

test('a long sentence keeps the telling words at its own end, and at its own beginning', () => {
  const long = 'before '.repeat(60)
  const ending = `${long}I am not sure this was the right decision.`
  expect(quoted(ending, 'not sure this was the right decision')).toMatch(/^… .* was the right decision\.$/u)
  const after = ' after'.repeat(60)
  expect(quoted(`Disappointed is the word${after}.`, 'Disappointed')).toMatch(/^Disappointed is the word after .* …$/u)
})

test('a telling stretch longer than a quotation stays whole', () => {
  const stretch = `nobody ${'ever '.repeat(60)}answers`
  expect(quoted(`I see that ${stretch} us here.`, stretch)).toBe(`… ${stretch} …`)
})

test('mail wrapped at seventy columns is quoted by the sentence, not by the line', () => {
  const words =
    'We looked at the plan again and I have to say that I am not sure\nthis was the right decision for a place of our size. Anna'
  expect(quoted(words, 'not sure')).toBe(
    'We looked at the plan again and I have to say that I am not sure this was the right decision for a place of our size.',
  )
})

test('the quotation mark or bracket around a sentence belongs to it', () => {
  expect(quoted('Thanks. "Not sure" is the word (really!). Anna', 'Not sure')).toBe('"Not sure" is the word (really!).')
})
