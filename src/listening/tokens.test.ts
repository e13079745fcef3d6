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

test.each(['it is $5k more', 'it is €2.5m more', 'it is 2.5kg more'])(
  'letters behind a sum are part of it: %s',
  (text) => {
    expect(words(text)).toEqual(['it is  more'])
  },
)

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

test.each([
  ['English', 'He said “we, the board, like it” again', 'we the board like it'],
  ['typewritten', 'He said "we, the board, like it" again', 'we the board like it'],
  ['Finnish', 'Hän sanoi: ”me, siis hallitus, pidämme siitä” taas', 'me siis hallitus pidamme siita'],
  ['Finnish with guillemets', 'Hän sanoi »me pidämme siitä» taas', 'me pidamme siita'],
  ['Polish', 'Powiedział „my, zarząd, to lubimy” znowu', 'my zarzad to lubimy'],
  ['Russian', 'Сказал: «нам, правлению, нравится» снова', 'нам правлению нравится'],
  ['Russian, inner', 'Сказал „нам, правлению, нравится“ снова', 'нам правлению нравится'],
  ['Greek', 'Είπε «μας αρέσει, αλήθεια» ξανά', 'μασ αρεσει αληθεια'],
  ['two sentences', 'He said “We like it. We take it.” Again', 'we like it we take it'],
])('a quotation is told from what stands around it: %s', (_, text, quoted) => {
  const tokens = sentencesOf(text, 'en').flatMap((sentence) => sentence.tokens)
  const inside = tokens.filter((token) => token.quotation)
  expect(inside.map((token) => token.word).join(' ')).toBe(quoted)
  expect(new Set(inside.map((token) => token.quotation?.words))).toEqual(new Set([inside.length]))
})

test('inches and a lonely mark quote nothing, and a blank line ends a quotation that nobody closed', () => {
  const quoted = (text: string) =>
    sentencesOf(text, 'en').flatMap(({ tokens }) =>
      tokens.filter((token) => token.quotation).map((token) => token.word),
    )
  expect(quoted('The 24" screen and the 27” one')).toEqual([])
  expect(quoted('That” is odd')).toEqual([])
  expect(quoted('“Long ago\n\nNot any more')).toEqual(['long', 'ago'])
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
