import { expect, test } from 'vitest'
import { hashOf, markHash } from '../model/features.ts'
import { type Seeing, seeing, seeingOpenly } from './vectors.ts'

const TEXT = 'Hello Mira. We are very disappointed with the menu!'

const lengthOf = (counts: Float32Array): number => Math.sqrt(counts.reduce((sum, one) => sum + one * one, 0))

test('a text is seen by its sentences, which stand where they say', () => {
  const { sentences } = seeing(TEXT, 'en')
  expect(sentences.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'Hello Mira',
    'We are very disappointed with the menu',
  ])
})

test('a longer text is seen by passages of three sentences, which stand where they say', () => {
  const text = 'One came. Two left. Three stayed. Four slept.'
  const { passages } = seeing(text, 'en')
  expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual([
    'One came. Two left. Three stayed',
    'Two left. Three stayed. Four slept',
  ])
  expect(passages[1]?.features).toContain(hashOf('slept'))
  expect(passages[0]?.features).not.toContain(hashOf('slept'))
})

test('features that come once each have length one; each is named once', () => {
  const { sentences } = seeing(TEXT, 'en')
  for (const { features, counts } of sentences) {
    expect(new Set(features).size).toBe(features.length)
    expect(lengthOf(counts)).toBeCloseTo(1, 1)
  }
})

test('what the phrases heard is seen, unless it is to be left out', () => {
  const disappointment = markHash('heard disappointment')
  const featuresOf = (seen: Seeing) => seen.passages.flatMap(({ features }) => [...features])
  expect(featuresOf(seeing(TEXT, 'en'))).toContain(disappointment)
  const unheard = featuresOf(seeing(TEXT, 'en', { heard: false }))
  expect(unheard).not.toContain(disappointment)
  expect(unheard).toContain(hashOf('disappointed'))
})

test('a public text is seen as a mail is seen openly', () => {
  expect(seeingOpenly(TEXT, 'en')).toEqual(seeing(TEXT, 'en').openly)
})

test('an empty text has nothing to see', () => {
  expect(seeing('', 'fi')).toMatchObject({ sentences: [], passages: [], openly: { features: new Uint32Array() } })
})
