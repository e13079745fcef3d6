import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Say } from '#foundation/words.ts'
import { type Said, sayNext, takeSaid } from './page-env.ts'

const say: Say<string> = (key) => key

const app = (said: Said, secure = false) =>
  new Hono<{ Variables: { say: Say<string>; secure: boolean } }>()
    .use((c, next) => {
      c.set('say', say)
      c.set('secure', secure)
      return next()
    })
    .post('/act', (c) => {
      sayNext(c, said)
      return c.redirect('/', 303)
    })
    .get('/', (c) => c.json(takeSaid(c)))

async function nextPage(said: Said): Promise<{ said: unknown; after: string }> {
  const kept = (await app(said).request('/act', { method: 'POST' })).headers.getSetCookie()[0] ?? ''
  const page = await app(said).request('/', { headers: { cookie: kept.split(';')[0] ?? '' } })
  return { said: await page.json(), after: page.headers.getSetCookie()[0] ?? '' }
}

test('what was done is said once, on the next page, with the way to take it back', async () => {
  const said = {
    key: 'client.done.archived',
    values: { name: 'Ω; Byron', count: 2 },
    undo: { action: '/undo', hidden: { a: 'no' } },
  }
  const next = await nextPage(said)
  expect(next.said).toEqual(said)
  expect(next.after).toContain('Max-Age=0')
})

test('a long name is cut so that it fits into a cookie', async () => {
  const { said } = await nextPage({ key: 'client.done.added', values: { name: 'x'.repeat(5000) } })
  expect(said).toEqual({ key: 'client.done.added', values: { name: 'x'.repeat(200) } })
})

test('over https the cookie goes no other way', async () => {
  const kept = async (secure: boolean) =>
    (await app({ key: 'a' }, secure).request('/act', { method: 'POST' })).headers.getSetCookie()[0]
  expect(await kept(true)).toContain('; Secure')
  expect(await kept(false)).not.toContain('Secure')
})

test.each([
  [
    'words of somebody in the undo',
    JSON.stringify({ key: 'a', undo: { action: '/x', hidden: { a: 'x'.repeat(101) } } }),
  ],
  ['not JSON at all', 'nonsense'],
  ['an undo at another site', JSON.stringify({ key: 'a', undo: { action: '//elsewhere.example/x' } })],
  ['no key', JSON.stringify({ values: {} })],
])('%s is said to nobody', async (_, cookie) => {
  const page = await app({ key: 'a' }).request('/', {
    headers: { cookie: `consonance_said=${encodeURIComponent(cookie)}` },
  })
  expect(await page.json()).toBeNull()
})

test('where nothing waits, nothing is said and no cookie is touched', async () => {
  const page = await app({ key: 'a' }).request('/')
  expect([await page.json(), page.headers.getSetCookie()]).toEqual([null, []])
})
