import { expect, test } from 'vitest'
import { HOUR } from '#foundation/days.ts'
import { read, START, written } from '../trials/written.ts'
import { inOrder } from './in-order.ts'

// issue "Who is uneasy", bad input: a clock an hour wrong.

const asked = written('studio', START, { asks: true })

test('an answer whose clock is an hour slow is put after what it answers, and took no less than no time', () => {
  const answer = written('contact', START - HOUR, { answers: [asked.messageId ?? ''] })
  const [first, second] = inOrder([answer, asked])
  expect([first?.id, second?.id]).toEqual([asked.id, answer.id])
  expect(second?.at).toBeGreaterThan(asked.at)
  expect(read([answer, asked], START + HOUR).usual.exchanges[0]?.hours).toBe(0.1)
})

test('what is answered moves its answers along, however many', () => {
  const answer = written('contact', START - 24 * HOUR, { answers: ['unknown', asked.messageId ?? ''] })
  const thanks = written('studio', START - 23 * HOUR, { answers: [answer.messageId ?? ''] })
  expect(inOrder([thanks, answer, asked]).map((letter) => letter.id)).toEqual([asked.id, answer.id, thanks.id])
})

test('letters in order keep their times, and so do those that claim to answer each other', () => {
  const one = written('contact', START, { messageId: 'a', answers: ['b'] })
  const other = written('studio', START + HOUR, { messageId: 'b', answers: ['a'] })
  expect(inOrder([asked, other])).toEqual([asked, other])
  expect(
    inOrder([one, other])
      .map((letter) => letter.id)
      .toSorted(),
  ).toEqual([one.id, other.id].toSorted())
})
