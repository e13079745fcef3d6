import { expect, test } from 'vitest'
import type { New, ThreadRow } from './conversation-tables.ts'
import { type Placed, Placing } from './placing.ts'

// reliability.md: Message-ID only threads (RFC 5322, 3.6.4)

const letter = (message: string, ids: readonly string[], at: number): Placed => ({
  message,
  ids,
  subject: `Subject of ${message}`,
  at,
})

const kept = (id: string, at: number): New<ThreadRow> => ({
  id,
  subject: id,
  last_at: at,
  last_message: `last of ${id}`,
  messages: 2,
  person: null,
})

function placed(placing: Placing, letters: readonly Placed[]): string[] {
  const places = letters.map((one) => placing.place(one))
  return places.map((place) => placing.final(place))
}

test('letters that tie the same ids are one thread, others are others', () => {
  const placing = new Placing(new Map(), new Map())
  const [first, answer, other] = placed(placing, [
    letter('a', ['a@x'], 1),
    letter('b', ['b@x', 'a@x'], 2),
    letter('c', ['c@x'], 3),
  ])
  expect([answer === first, other === first]).toEqual([true, false])
  const { added, changed, told } = placing.outcome()
  expect(changed).toEqual([])
  expect(added.find((thread) => thread.id === first)).toMatchObject({
    subject: 'Subject of a',
    messages: 2,
    last_message: 'b',
  })
  expect(told.map((one) => one.message_id).toSorted()).toEqual(['a@x', 'b@x', 'c@x'])
})

test('an older letter that comes later joins its thread without becoming the newest', () => {
  const placing = new Placing(new Map([['a@x', 't1']]), new Map([['t1', kept('t1', 10)]]))
  expect(placed(placing, [letter('late', ['z@x', 'a@x'], 5)])).toEqual(['t1'])
  expect(placing.outcome().changed).toMatchObject([{ id: 't1', messages: 3, last_at: 10, last_message: 'last of t1' }])
})

test('a letter that ties two threads joins them into the older one, and everything follows', () => {
  const known = new Map([
    ['a@x', 't1'],
    ['b@x', 't2'],
  ])
  const placing = new Placing(
    known,
    new Map([
      ['t1', kept('t1', 10)],
      ['t2', kept('t2', 20)],
    ]),
  )
  expect(placed(placing, [letter('new', ['n@x', 'a@x', 'b@x'], 15), letter('more', ['m@x', 'b@x'], 30)])).toEqual([
    't1',
    't1',
  ])
  const { changed, joined, told } = placing.outcome()
  expect(changed).toMatchObject([{ id: 't1', messages: 6, last_at: 30, last_message: 'more' }])
  expect(joined).toEqual([{ gone: 't2', into: 't1' }])
  expect(told.every((one) => one.thread === 't1')).toBe(true)
})

test('threads that were begun and joined in one go leave no trace of the second', () => {
  const placing = new Placing(new Map(), new Map())
  const places = placed(placing, [
    letter('a', ['a@x'], 1),
    letter('b', ['b@x'], 2),
    letter('c', ['c@x', 'a@x', 'b@x'], 3),
  ])
  expect(new Set(places).size).toBe(1)
  const { added, joined } = placing.outcome()
  expect([added.length, added[0]?.messages, joined]).toEqual([1, 3, []])
})
