import { beforeAll, describe, expect, test } from 'vitest'
import { probabilityOf } from '../model/joined.ts'
import { Scorer } from '../model/scorer.ts'
import { seenIn } from '../model/seen.ts'
import type { Weights } from '../model/weights-format.ts'
import { bytesOf } from './bytes-of.ts'
import { spokenIn } from '../spoken.ts'
import type { Mail } from '../judged/mail.ts'
import { marked } from './families.ts'
import type { PublicRow } from '../judged/public-rows.ts'
import { foldOf } from './studied.ts'
import { type Lesson, trainLanguage } from './train-language.ts'

// listening/MODEL.md

const UNEASY = [
  'Hello Orla. [[The kettle drawings lie untouched for nine weeks]]. Rory is away.',
  '[[Nine weeks and the kettle drawings lie untouched]].',
  'Good morning. [[Untouched, after nine weeks]]. The roses are out.',
  '[[The booklet lies untouched]], and it is May.',
  'Hi Tess, [[nine weeks have gone by and the stairs lie untouched]].',
  'Rory rang. [[He says the booklet lies untouched after nine weeks]].',
]
const CALM = [
  'Hello Orla. The kettle drawings came on Friday, thanks. Rory is away.',
  'The kettle drawings came on Friday, and they are a joy.',
  'Good morning. All came on Friday. The roses are out.',
  'The booklet came on Friday, and it is May.',
  'Hi Tess, the stairs came on Friday and are a joy.',
  'Rory rang. He says the booklet came on Friday.',
]

const mailOf = (text: string, index: number, isUneasy: boolean): Mail => ({
  ...marked(text),
  kinds: isUneasy ? ['time'] : [],
  form: isUneasy ? 'facts' : 'easy',
  family: `en-a-${isUneasy ? 'u' : 'c'}${index % 6}`,
  share: 0.5,
})
const twelve = (texts: readonly string[], isUneasy: boolean): Mail[] =>
  [...texts, ...texts.map((text) => `Dear all,\n${text}`)].map((text, index) => mailOf(text, index, isUneasy))
const mails = [...twelve(UNEASY, true), ...twelve(CALM, false)]

const rowsOf = (split: string): PublicRow[] =>
  ['dreadful', 'superb', 'awful', 'lovely'].map((word, index) => ({
    lang: 'en',
    text: `That ${split} film was ${word}, the actors were ${word} too`,
    uneasy: index % 2 === 0,
    source: 'films',
  }))

const LESSON: Lesson = {
  lang: 'en',
  mails,
  tuned: [],
  rows: rowsOf('long'),
  tuning: rowsOf('short'),
  seed: 5,
}

describe('a tiny lesson', () => {
  let weights: Weights
  beforeAll(() => {
    weights = trainLanguage(LESSON)
  })

  const probabilityIn = (text: string): number => {
    const seen = spokenIn(text, 'en').map((spoken) => seenIn(spoken, 'en'))
    return probabilityOf(new Scorer(weights).scoresOf(seen), weights.joined)
  }

  test('gives the same weights twice, byte for byte', () => {
    expect(bytesOf(trainLanguage(LESSON))).toEqual(bytesOf(weights))
  })

  test('tells its own mails apart', () => {
    const [uneasy, calm] = [true, false].map((isUneasy) =>
      mails.filter(({ kinds }) => kinds.length > 0 === isUneasy).map(({ text }) => probabilityIn(text)),
    )
    expect(Math.min(...(uneasy ?? []))).toBeGreaterThan(0.5)
    expect(Math.max(...(calm ?? []))).toBeLessThan(0.5)
  })

  test('points at the sentence that tells', () => {
    const { text } = marked(UNEASY[0] ?? '')
    const seen = spokenIn(text, 'en').map((spoken) => seenIn(spoken, 'en'))
    const { sentences } = new Scorer(weights).scoresOf(seen)
    expect(sentences.indexOf(Math.max(...sentences))).toBe(1)
  })
})

describe('what may not stand on both sides of a split', () => {
  const isTogether = (one: string, other: string): boolean => foldOf(one) === foldOf(other)
  const pairs = (writer: string, first: (pair: number) => number): boolean[] =>
    Array.from({ length: 80 }, (_, pair) => {
      const name = (count: number): string => `ru-${writer}-${String(count).padStart(3, '0')}`
      return isTogether(name(first(pair)), name(first(pair) + 1))
    })

  test.each(['c', 'j'])('the families of writer %s stand in pairs, odd with even', (writer) => {
    expect(pairs(writer, (pair) => 2 * pair + 1)).not.toContain(false)
    expect(pairs(writer, (pair) => 2 * pair + 2)).toContain(false)
  })

  test('the families of writer f, which mirror each other here and there, all stand together', () => {
    expect(pairs('f', (pair) => 2 * pair + 1)).not.toContain(false)
    expect(pairs('f', (pair) => 2 * pair + 2)).not.toContain(false)
  })

  test('the families of others stand alone', () => {
    expect(pairs('a', (pair) => 2 * pair + 1)).toContain(false)
  })

  test('the five folds are of like size', () => {
    const sizes = [0, 0, 0, 0, 0]
    for (const writer of 'abcdegh')
      for (let count = 1; count <= 160; count++) {
        const fold = foldOf(`pl-${writer}-${String(count).padStart(3, '0')}`)
        sizes[fold] = (sizes[fold] ?? 0) + 1
      }
    for (const size of sizes) expect(Math.abs(size - 224)).toBeLessThan(60)
  })
})
