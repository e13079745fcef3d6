import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outgoing, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { backup } from '#foundation/store/backup.ts'
import { accept, ADA } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letterWithLink } from '#testing/portal.ts'
import { settledApp, TEST_SECRET } from '#testing/test-app.ts'
import { linkIn, linkToken } from './links/link-token.ts'
import { portalPaths } from './portal-paths.ts'

// reliability.md, Security: magic link, secrets at rest, sessions (3.3.1 to 3.3.4), 14.2.1, 16.2.5; decisions/009

const LINK = { workspace: '01890000-0000-7000-8000-000000000001', outgoing: '01890000-0000-7000-8000-000000000002' }

test('a token is 86 characters that lead back to its message, and to nothing under another secret', () => {
  const token = linkToken(TEST_SECRET, LINK)
  expect([token.length, linkIn(TEST_SECRET, token)]).toEqual([86, LINK])
  expect(linkIn(`${TEST_SECRET} `, token)).toBeNull()
})

test('no single change of a token is taken', () => {
  const token = linkToken(TEST_SECRET, LINK)
  for (let place = 0; place < token.length; place++)
    for (const other of ['A', 'B', '_', '='])
      if (token[place] !== other)
        expect(linkIn(TEST_SECRET, token.slice(0, place) + other + token.slice(place + 1))).toBeNull()
  for (const wrong of ['', 'links', token.slice(1), `${token}A`, token.repeat(9), '💔'.repeat(40)])
    expect(linkIn(TEST_SECRET, wrong)).toBeNull()
})

eachEngine((engine) => {
  let settled: Awaited<ReturnType<typeof settledApp>>
  beforeAll(async () => {
    settled = await settledApp(engine, { publicUrl: 'https://care.example.com' })
  })
  const folder = mkdtempSync(join(tmpdir(), 'consonance-secrets-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('with a public address a message has its link, a session is bound to host and https, and neither stands anywhere', async () => {
    const { app, house, mira } = settled
    const whose = await accept(house, ADA)
    const { id, path } = await letterWithLink(house, whose)
    const message = await outgoing(house, { id })
    const link = message && app.premises.linkOf(house, message)
    expect(link).toBe(`https://care.example.com${path}`)
    const phone = app.visitor()
    const [cookie = ''] = (await phone.post(path)).headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-consonance-p-[\w-]+=/u)
    for (const part of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax', 'Max-Age=15552000'])
      expect(cookie.split('; ')).toContain(part)
    expect(cookie).not.toContain('Domain')
    const page = await phone.get(`/p/${whose.contact}/about`)
    const body = await page.text()
    expect([page.status, page.headers.get('strict-transport-security')]).toEqual([200, 'max-age=63072000'])
    await mira.page(`/clients/${whose.client}`)
    const secret = /\.([\w-]{43})(?:;|$)/u.exec(cookie)?.[1] ?? ''
    const token = path.slice('/p/links/'.length)
    const file = join(folder, `${engine.name}.backup`)
    await backup(app.store, file)
    const kept = zstdDecompressSync(readFileSync(file)).toString() + JSON.stringify(app.logged) + body
    expect(kept).toContain(whose.contact)
    for (const hidden of [secret, token, token.slice(-43), TEST_SECRET]) {
      expect(hidden.length).toBeGreaterThan(40)
      expect(kept).not.toContain(hidden)
    }
  })

  test('what was sent is kept without its link, so that a backup opens no page', async () => {
    const { app, house, mira } = settled
    const whose = await accept(house, { name: 'Grace', address: 'grace@harbour.example' })
    const { id, path } = await letterWithLink(house, whose)
    const text = `Here it is:\nhttps://care.example.com${path}\n\nMira`
    expect((await mira.post(`/outbox/${id}/sending`, { subject: 'Your page', text })).status).toBe(303)
    expect((await outgoing(house, { id }))?.text).toBe('Here it is:\nhttps://care.example.com/p/links/…\n\nMira')
    const file = join(folder, `${engine.name}.sent`)
    await backup(app.store, file)
    expect(zstdDecompressSync(readFileSync(file)).toString()).not.toContain(path.slice(-43))
    expect((await app.visitor().post(path)).status).toBe(303)
  })

  test('a fresh link that the user writes waits in the outbox with its address', async () => {
    const { app, house, mira } = settled
    const whose = await accept(house, { name: 'Charles', address: 'charles@mill.example' })
    const written = await mira.post(`/contacts/${whose.contact}/links`)
    expect([written.status, written.headers.get('location')]).toEqual([303, '/outbox'])
    const [message] = await waitingOutgoing(house, { contact: whose.contact })
    const link = message && app.premises.linkOf(house, message)
    expect(await mira.page(`/outbox/${message?.id}`)).toContain(link)
    expect((await app.visitor().post(new URL(link ?? '').pathname)).status).toBe(303)
  })

  test('when the secret of the house was changed, links say plainly that they open nothing', async () => {
    const { app, house } = settled
    const whose = await accept(house, { name: 'Emmy', address: 'emmy@ring.example' })
    const { id } = await letterWithLink(house, whose)
    const old = linkToken('the secret of the house as it was before', {
      workspace: house.store.workspace,
      outgoing: id,
    })
    const answer = await app.visitor().get(portalPaths.link(old))
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('ask for a fresh link')])
  })
})
