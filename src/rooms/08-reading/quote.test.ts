import { expect, test } from 'vitest'
import { sentenceAround } from './quote.ts'

// S0-12: a quoted phrase as evidence, in the client's own words

function quoted(words: string, phrase: string): string {
  const start = words.indexOf(phrase)
  return sentenceAround(words, start, start + phrase.length)
}

test('the sentence around a telling phrase is quoted, and nothing beside it', () => {
  const words = 'Thank you for the plan. I am not sure this is what we need! Shall we talk?'
  expect(quoted(words, 'not sure')).toBe('I am not sure this is what we need!')
})

test('a line of its own is a sentence of its own', () => {
  expect(quoted('Hello Mira,\nstill no answer\nGrace', 'no answer')).toBe('still no answer')
})

test('a Greek question ends with its own mark', () => {
  expect(quoted('Πότε θα είναι έτοιμο; Ανησυχώ πολύ. Ευχαριστώ.', 'Ανησυχώ')).toBe('Ανησυχώ πολύ.')
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
