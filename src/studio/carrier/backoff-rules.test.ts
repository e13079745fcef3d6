import { expect, test } from 'vitest'
import { HOUR, MINUTE, SECOND } from '#foundation/days.ts'
import { restAfter } from './backoff-rules.ts'

// reliability.md, Intake: on close, re-create the client; architecture.md, rule 2

const middle = { chance: 0.5 }

test('a connection that broke is tried again soon, and then ever later, but never later than some minutes', () => {
  expect([1, 2, 3].map((times) => restAfter('dropped', { times, ...middle }))).toEqual([2, 4, 8].map((n) => n * SECOND))
  expect(restAfter('timed-out', { times: 1_000, ...middle })).toBe(5 * MINUTE)
  expect(restAfter('busy', { times: 1_000, chance: 1 })).toBeLessThan(7 * MINUTE)
})

test('a wrong password is not tried over and over: some servers lock out whoever knocks too often', () => {
  for (const code of ['wrong-password', 'consent-ended', 'no-key'] as const)
    expect(restAfter(code, { times: 1, ...middle })).toBe(HOUR)
})

test('accounts of one server do not come back in the same instant', () => {
  expect(restAfter('dropped', { times: 5, chance: 0 })).toBeLessThan(restAfter('dropped', { times: 5, chance: 1 }))
})
