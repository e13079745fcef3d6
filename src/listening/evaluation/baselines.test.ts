import { expect, test } from 'vitest'
import { BASELINES, OURS } from './baselines.ts'
import { listen } from '../listen.ts'

const scorer = (name: string): (typeof BASELINES)[number] => {
  const found = BASELINES.find((one) => one.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}

test.each(['sentiment', 'vader-sentiment', 'multilang-sentiment'])(
  '%s flags what is negative, nothing else',
  (name) => {
    const { score, threshold } = scorer(name)
    expect(score('This is terrible, I hate it.', 'en')).toBeGreaterThanOrEqual(threshold)
    expect(score('Wonderful, I love it.', 'en')).toBeLessThan(threshold)
    expect(score('The table is in the room.', 'en')).toBeLessThan(threshold)
  },
)

test.each([
  ['ru', 'Это ужасно'],
  ['pl', 'To jest okropne, jestem rozczarowany'],
  ['fi', 'Olen pettynyt'],
  ['el', 'Είμαι απογοητευμένος'],
] as const)('multilang-sentiment knows %s', (lang, text) => {
  const { score, langs, threshold } = scorer('multilang-sentiment')
  expect(langs).toContain(lang)
  expect(score(text, lang)).toBeGreaterThanOrEqual(threshold)
})

test('ours is the score of listen(), flagged as its reading says', () => {
  const text = 'I am disappointed, this is not what we agreed.'
  const heard = listen(text, { lang: 'en' })
  expect(OURS.score(text, 'en')).toBe(heard.score)
  expect(heard.score >= OURS.threshold).toBe(heard.reading !== 'calm')
})
