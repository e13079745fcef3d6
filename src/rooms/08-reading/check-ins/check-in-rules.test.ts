import { expect, test } from 'vitest'
import { dueAfterSigning } from '#testing/check-ins.ts'
import { afterOf, answerOf, isSameAnswer, nextPart, occasionOf } from './check-in-rules.ts'

// S0-20, S0-36

test('each part has its turn, beginning with the work, and after a delivery there is no progress to ask about', () => {
  const delivered = false
  expect(nextPart([], { delivered })).toBe('work')
  expect(nextPart(['work'], { delivered })).toBe('process')
  expect(nextPart(['process', 'work'], { delivered })).toBe('progress')
  expect(nextPart(['progress', 'process', 'work'], { delivered })).toBe('work')
  expect(nextPart(['process'], { delivered: true })).toBe('work')
  expect(nextPart(['progress', 'work'], { delivered: true })).toBe('process')
})

test('one occasion is the same at every look; who was not answered for as long again is another', () => {
  const due = dueAfterSigning({ project: 'p', overdue: 1.2 })
  expect(occasionOf(due)).toBe(occasionOf({ ...due, overdue: 1.9 }))
  expect(occasionOf({ ...due, overdue: 2.1 })).not.toBe(occasionOf(due))
  expect(occasionOf({ ...due, askedAt: 7 })).not.toBe(occasionOf(due))
  const step = { ...due, after: 'step', step: 's1' } as const
  expect(occasionOf({ ...step, overdue: 3, askedAt: 9 })).toBe(occasionOf(step))
})

test('the letter says what it is asked after: the beginning, a step, a delivery, or a while', () => {
  const due = dueAfterSigning()
  expect(afterOf(due)).toBe('signing')
  expect(afterOf({ ...due, after: 'delivery' })).toBe('delivery')
  expect(afterOf({ ...due, askedAt: 5 })).toBe('while')
  expect(afterOf({ ...due, after: 'step', step: 's1', askedAt: 5 })).toBe('step')
})

test('the newest answer counts; the same said twice is once, unless it was set aside meanwhile', () => {
  const answer = { id: '1', checkIn: 'c', contact: 'g', client: 'w', at: 1, actor: 'contact:g' } as const
  const said = { ...answer, ease: 'so-so', words: 'Hm.', word: { by: 'portal' }, aside: null } as const
  expect(answerOf({ answers: [] })).toBeNull()
  expect(answerOf({ answers: [said, { ...said, id: '2', ease: 'bothered' }] })?.id).toBe('2')
  expect(isSameAnswer(said, { ease: 'so-so', words: 'Hm.' })).toBe(true)
  expect(isSameAnswer(said, { ease: 'so-so', words: 'Hm!' })).toBe(false)
  expect(isSameAnswer({ ...said, aside: 'misread' }, { ease: 'so-so', words: 'Hm.' })).toBe(false)
  expect(isSameAnswer(null, { ease: 'so-so', words: '' })).toBe(false)
})
