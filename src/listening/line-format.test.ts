import { expect, test } from 'vitest'
import { answerLine } from './line-format.ts'

// S0-12; architecture.md, Line formats that programs rely on

test('a line with id, language and text is answered with a reading and its evidence', () => {
  const text = 'Hello Mira, I keep wondering whether we really need all eight pages.'
  const answer = answerLine(JSON.stringify({ id: 'a1', lang: 'en', text }))
  expect(answer).toMatchObject({ id: 'a1', lang: 'en', reading: 'uneasy' })
  if ('error' in answer) throw new Error(answer.error)
  expect(Object.keys(answer)).toEqual(['id', 'lang', 'reading', 'score', 'kinds', 'evidence'])
  expect(answer.evidence.length).toBeGreaterThan(0)
  for (const { start, end, text: shown } of answer.evidence) expect(text.slice(start, end)).toBe(shown)
})

test('without a language the text itself tells it', () => {
  expect(answerLine(JSON.stringify({ text: 'Hei Mira, kiitos luonnoksista, katsomme niitä huomenna.' }))).toMatchObject(
    {
      lang: 'fi',
      reading: 'calm',
    },
  )
})

test('a sixth language gets no reading, and the answer says so', () => {
  const answer = answerLine(
    JSON.stringify({ id: '7', text: 'Hallo Mira, wir sind leider noch nicht ganz überzeugt von der Seite.' }),
  )
  expect(answer).toEqual({
    id: '7',
    lang: 'unknown',
    reading: 'calm',
    score: 0,
    kinds: [],
    evidence: [],
    note: 'written in none of the five languages; no reading was made',
  })
})

test('too little to tell a language from is said to be that', () => {
  expect(answerLine('{"text":"👍"}')).toMatchObject({ lang: 'unknown', note: expect.stringContaining('too little') })
})

test.each([
  ['no JSON at all', 'hello', { error: 'not a JSON object' }],
  ['a list', '[1]', { error: 'not a JSON object' }],
  ['an empty line', '', { error: 'not a JSON object' }],
])('a bad line is answered with an error: %s', (_, line, expected) => {
  expect(answerLine(line)).toEqual(expected)
})

test('an error keeps the id of its line and names the field', () => {
  expect(answerLine('{"id":"x"}')).toEqual({ id: 'x', error: expect.stringMatching(/^text: /u) })
  expect(answerLine('{"id":"x","lang":"de","text":"a"}')).toEqual({ id: 'x', error: expect.stringMatching(/^lang: /u) })
  expect(answerLine('{"id":3,"text":"a"}')).toEqual({ error: expect.stringMatching(/^id: /u) })
})
