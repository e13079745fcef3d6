import { expect, test } from 'vitest'
import type { PersonReading, Reading } from '#reading/reading.ts'
import { NO_READING } from '#reading/trials/no-letters.ts'
import { lineOf, sentenceOn } from './readings-line.ts'

// architecture.md, Line formats that programs rely on; issue 4: no reading rather than a wrong one, and it says why

const AT = Date.parse('2026-05-20T10:00:00Z')

const person = (reading: Partial<Reading>): PersonReading => ({
  email: 'ada@engine.example',
  name: 'Ada Byron',
  language: 'en',
  client: 'Engine',
  reading: { ...NO_READING, none: null, ...reading },
  letters: 7,
})

const uneasy = person({
  reading: 'uneasy',
  score: 0.71,
  sure: 'firm',
  voiced: true,
  since: AT,
  alertSince: AT,
  signs: [
    { id: 'e', letter: 'l', messageId: 'm@x', at: AT, kind: 'doubt', source: 'words', text: 'not sure', weight: 0.5 },
    {
      id: 'slower:l',
      letter: 'l',
      messageId: 'm@x',
      at: AT,
      kind: 'slower',
      source: 'behaviour',
      text: '50 h / 2 h',
      weight: 0.3,
    },
  ],
  against: [
    { why: 'answered', at: AT, letter: 's', messageId: 's@x' },
    { why: 'past', at: AT, letter: null },
  ],
})

test('a line holds what programs rely on, and what stands behind the reading', () => {
  const at = '2026-05-20T10:00:00.000Z'
  expect(lineOf(uneasy)).toEqual({
    email: 'ada@engine.example',
    name: 'Ada Byron',
    lang: 'en',
    client: 'Engine',
    reading: 'uneasy',
    since: at,
    score: 0.71,
    evidence: [
      { message_id: 'm@x', at, kind: 'doubt', source: 'words', text: 'not sure', weight: 0.5 },
      { message_id: 'm@x', at, kind: 'slower', source: 'behaviour', text: '50 h / 2 h', weight: 0.3 },
    ],
    messages: 7,
    sure: 'firm',
    voiced: true,
    alert_since: at,
    against: [
      { why: 'answered', at, message_id: 's@x' },
      { why: 'past', at, message_id: null },
    ],
    no_reading: null,
    no_habit: 'few',
  })
})

test('where nothing can be read the line says calm and why it is none', () => {
  const line = lineOf(person({ none: 'language' }))
  expect([line.reading, line.score, line.since, line.no_reading]).toEqual(['calm', 0, null, 'language'])
})

test('people are told one sentence each', () => {
  expect(sentenceOn(uneasy)).toBe(
    'Ada Byron <ada@engine.example> may be uneasy since 2026-05-20 and asks for your attention: said outright (doubt, “not sure”; slower, 50 h / 2 h).',
  )
  expect(sentenceOn(person({}))).toBe('Ada Byron <ada@engine.example> seems at ease.')
  expect(sentenceOn({ ...person({ none: 'oneLetter' }), name: '' })).toBe(
    'ada@engine.example: nothing can be read, as there is only one letter of theirs.',
  )
})
