import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from './tokens.ts'

const words = (text: string, lang: 'en' | 'el' = 'en') =>
  sentencesOf(text, lang).map(({ tokens }) => tokens.map((token) => token.word).join(' '))

// S0-12

test('sentences end at marks, blank lines and the ends of short lines', () => {
  expect(words('Hi Mira,\nwe are fine! Really? Yes.\n\nBest\nJoan')).toEqual([
    'hi mira',
    'we are fine',
    'really',
    'yes',
    'best',
    'joan',
  ])
})

test('a line that a mail program wrapped goes on in the next one', () => {
  const wrapped = 'we have thought about it for quite a while now and we are really not\nsure about it'
  expect(words(wrapped)).toHaveLength(1)
})

test('links, addresses and sums are one word each, without letters to match', () => {
  const [sentence] = sentencesOf(
    'See https://not-happy.example/late?x=1 or anna.worried@unhappy.example for £4,800 now',
    'en',
  )
  expect(sentence?.tokens.map((token) => token.word)).toEqual(['see', '', 'or', '', 'for', '', 'now'])
})

test('a point inside a number, a name or after an abbreviation ends nothing', () => {
  expect(words('It is 3.5 percent at approx. ten pounds, see mira.co now')).toHaveLength(1)
})

test('three dots before a small letter go on with the sentence', () => {
  expect(words('not sure... maybe later. Fine')).toEqual(['not sure maybe later', 'fine'])
})

test('a Greek semicolon asks, an English one only pauses', () => {
  expect(sentencesOf('Πότε θα είναι έτοιμο; Περιμένουμε.', 'el').map((one) => one.question)).toEqual([true, false])
  expect(sentencesOf('It is late; we wait.', 'en').map((one) => one.question)).toEqual([false])
})

test('words lie in order inside the text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      let last = 0
      for (const { tokens } of sentencesOf(text, 'el')) {
        for (const { start, end } of tokens) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }
    }),
  )
})
