import { expect, test } from 'vitest'
import { LANGUAGES } from '#foundation/language.ts'
import { NO_READING } from '../trials/no-letters.ts'
import { SIGNS } from '../sign-rules.ts'
import { sayIn } from '#house/words.ts'
import { datesIn } from '#ui/dates.ts'
import type { Reading, Sign } from '../reading-types.ts'
import { explain, explainedOf } from './explain.ts'

const NOW = Date.UTC(2026, 1, 13)

const sign = (kind: Sign['kind'], weight: number): Sign => {
  return { id: kind, letter: 'letter', messageId: null, at: NOW, kind, source: 'words', text: '', weight }
}

const read = (more: Partial<Reading>): Reading => ({
  reading: 'uneasy',
  score: 0.7,
  sure: 'firm',
  since: NOW,
  signs: [sign('money', 0.4), sign('doubt', 0.6), sign('slower', 0.2)],
  against: [],
  voiced: true,
  alertSince: NOW,
  trustedChange: false,
  none: null,
  noHabit: null,
  usual: NO_READING.usual,
  course: [],
  ...more,
})

test('the sign that weighs most is explained, with the newest that speaks against it', () => {
  const against = [
    { why: 'thanked' as const, at: NOW - 1, letter: null },
    { why: 'answered' as const, at: NOW, letter: null },
  ]
  expect(explainedOf(read({ against }))).toEqual({ kind: 'doubt', sure: 'firm', since: NOW, against: 'answered' })
})

test('a calm reading, and none, have nothing to explain', () => {
  expect(explainedOf(read({ reading: 'calm', signs: [] }))).toBeNull()
  expect(explainedOf(read({ none: 'gap' }))).toBeNull()
})

// S2-1: whole sentences in the studio's language, whatever it rests on
test.for(LANGUAGES)('every kind, sureness and counter-reason is whole sentences in %s', (language) => {
  const say = sayIn(language)
  const dates = datesIn(language, 'Europe/Helsinki', NOW)
  for (const kind of SIGNS)
    for (const sure of ['faint', 'fair', 'firm'] as const)
      for (const against of ['thanked', 'mended', 'answered', 'asUsual', 'away', 'past', null] as const) {
        const sentences = explain(say, dates, { kind, sure, since: NOW, against })
        expect(sentences).toHaveLength(against ? 3 : 2)
        for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
        expect(sentences[1]).toContain(dates.day(NOW))
      }
})
