import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { MOST_BYTES, MOST_FILES } from '#conversation/conversation.ts'
import { receiveDraft } from './receive-draft.ts'

// ASVS 5.2.1: what a form brings is never held beyond what a letter may carry, however much of it there is

const MIB = 1024 * 1024

const app = new Hono().post('/', async (c) => {
  const { values, files, refused } = await receiveDraft(c)
  return c.json({ values, refused, files: files.map(({ name, size }) => [name, size]) })
})

async function received(files: Readonly<Record<string, number>>, fields: Readonly<Record<string, string>> = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const [name, size] of Object.entries(files)) form.append('files', new Blob([randomBytes(size)]), name)
  return (await app.request('/', { method: 'POST', body: form })).json()
}

test('files that are too large together are told by name, those that fit are kept, and no more is held', async () => {
  const found = await received({ a: 20 * MIB, b: 20 * MIB, c: 3 * MIB, d: 20 * MIB, e: MOST_BYTES - 23 * MIB })
  const kept = [
    ['a', 20 * MIB],
    ['c', 3 * MIB],
    ['e', MOST_BYTES - 23 * MIB],
  ]
  expect(found).toMatchObject({
    files: kept,
    refused: [
      { name: 'b', why: 'tooLarge' },
      { name: 'd', why: 'tooLarge' },
    ],
  })
})

test('of a thousand files and fields those beyond a letter are told, the next seventy by name, and none is held', async () => {
  const many = <Value>(value: Value) => Object.fromEntries(Array.from({ length: 1000 }, (_, one) => [`n${one}`, value]))
  const found = await received(many(1), many('x'))
  expect(found.files).toHaveLength(MOST_FILES)
  expect(found.refused).toHaveLength(70)
  expect(found.refused[0]).toEqual({ name: `n${MOST_FILES}`, why: 'tooMany' })
  expect(Object.keys(found.values).length).toBeLessThan(30)
})
