import { expect, test } from 'vitest'
import { lettersIn, textOf } from './digest.ts'
import type { HeardLetter } from '../reading-types.ts'

// S2-4, Scale: a reading that only grew old is computed from what its letters were last found to say

const bare: HeardLetter = {
  id: 'one',
  thread: 't1',
  messageId: 'a@x',
  answers: [],
  at: 1_000,
  by: 'studio',
  language: 'en',
  wordCount: 12,
  asks: true,
  evidence: [],
  relief: 0,
  excused: false,
  leaves: false,
  warmth: null,
  questions: [],
  copied: [],
}

const full: HeardLetter = {
  ...bare,
  id: 'two',
  thread: 't2',
  messageId: null,
  answers: ['a@x'],
  at: 2_000,
  by: 'contact',
  language: 'unknown',
  asks: false,
  evidence: [{ id: 'e', start: 3, end: 9, text: 'doubts', kind: 'doubt', weight: 0.4 }],
  relief: 0.3,
  excused: true,
  warmth: 0,
  questions: ['price page'],
  copied: ['boss@x.example'],
}

test('letters that were kept are the same letters', () => {
  const machine: HeardLetter = { ...bare, id: 'three', messageId: 'c@x', by: 'machine', language: 'none', asks: false }
  const early = { ...full, at: 500 }
  expect(lettersIn(textOf([machine, early, bare]))).toEqual([machine, early, bare])
  expect(lettersIn(textOf([]))).toEqual([])
})

test('what a letter answers is kept where a clock was wrong, of the letters that are there', () => {
  const early = { ...full, at: 500, answers: ['gone@x', 'a@x'] }
  expect(lettersIn(textOf([early, bare]))[0]?.answers).toEqual(['a@x'])
  expect(lettersIn(textOf([full, bare]))[0]?.answers).toEqual([])
})
