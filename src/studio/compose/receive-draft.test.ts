import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { MOST_BYTES } from '#conversation/conversation.ts'
import { receiveDraft } from './receive-draft.ts'

// ASVS 5.2.1: what a form brings is never held beyond what a letter may carry, however much of it there is

const MIB = 1024 * 1024

const app = new Hono().post('/', async (c) => {
  const { values, files, tooLarge } = await receiveDraft(c)
  return c.json({ values, tooLarge, files: files.map(({ name, size }) => [name, size]) })
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
  expect(found).toMatchObject({ files: kept, tooLarge: ['b', 'd'] })
})

test('a thousand files and a thousand fields are cut off where a letter ends', async () => {
  const many = <Value>(value: Value) => Object.fromEntries(Array.from({ length: 1000 }, (_, one) => [`n${one}`, value]))
  const found = await received(many(1), many('x'))
  expect(found.files).toHaveLength(31)
  expect(Object.keys(found.values).length).toBeLessThan(30)
})
