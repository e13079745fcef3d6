import { expect, test } from 'vitest'
import { joined, speaker } from './words.ts'

const hall = catalogue({ 'hall.welcome': 'Welcome, {name}', 'hall.open': "It''s open" })
const yard = catalogue({ 'yard.trees': '{count, plural, one {# tree} other {# trees}}' })

/** The same sentences in every language. */
function catalogue<Key extends string>(sentences: Record<Key, string>) {
  return { en: sentences, ru: sentences, pl: sentences, fi: sentences, el: sentences }
}

test('the sentences of several rooms are one catalogue', () => {
  expect(Object.keys(joined(hall, yard).fi)).toEqual(['hall.welcome', 'hall.open', 'yard.trees'])
})

test('a sentence is filled with values, and a number finds its form', () => {
  const say = speaker(joined(hall, yard), 'en')
  expect(say('hall.welcome', { name: 'Ada' })).toBe('Welcome, Ada')
  expect([1, 2].map((count) => say('yard.trees', { count }))).toEqual(['1 tree', '2 trees'])
})

test('an apostrophe reads as one, whether or not something fills the sentence', () => {
  const say = speaker(hall, 'en')
  expect(say('hall.open')).toBe("It's open")
  expect(say('hall.open', {})).toBe("It's open")
})

test('a name that looks like markup stays the name it is', () => {
  expect(speaker(hall, 'en')('hall.welcome', { name: '<b>Ada</b> {x}' })).toBe('Welcome, <b>Ada</b> {x}')
})
