import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { problemsOf, typed, unprocessed } from './typed.ts'

const app = new Hono()
  .post('/typed', async (c) => c.json(await typed(c)))
  .post('/again', (c) => unprocessed(c, () => c.html('<form>as it was typed</form>')))

function sent(path: string, fields: readonly (readonly [string, string | Blob])[]) {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return app.request(path, { method: 'POST', body })
}

test('a form is its text fields, a file is none, and of a name sent twice the last counts', async () => {
  const form = [
    ['name', 'Ada'],
    ['name', 'Grace'],
    ['file', new Blob(['x'])],
  ] as const
  expect(await (await sent('/typed', form)).json()).toEqual({ name: 'Grace' })
})

test('a field named like a part of every object is only a field', async () => {
  expect(await (await sent('/typed', [['constructor', 'x']])).json()).toEqual({ constructor: 'x' })
})

test('a form that could not be taken comes back as a page of its own, not as a redirect', async () => {
  const answer = await sent('/again', [])
  expect([answer.status, await answer.text()]).toEqual([422, '<form>as it was typed</form>'])
})

test('each field has one problem, the first', () => {
  const schema = z.object({
    name: z.string().min(2, 'short').regex(/^A/u, 'no A'),
    hours: z.object({ mon: z.string('no time') }),
  })
  const { error } = schema.safeParse({ name: 'b', hours: { mon: 5 } })
  expect(error && problemsOf(error, (key) => `${key}!`)).toEqual({ name: 'short!', hours: 'no time!' })
})
