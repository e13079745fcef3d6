import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { readConfig } from '#foundation/config.ts'
import { builtAssets } from './assets.ts'
import { openWeb } from './web.ts'

// S0-13; reliability.md Security: CSRF 3.5.1/3.5.3, CSP 3.4.3 to 3.4.6; DNS rebinding

const folder = mkdtempSync(join(tmpdir(), 'consonance-web-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'assets'))
writeFileSync(
  join(folder, 'manifest.json'),
  JSON.stringify({ 'src/browser/app.ts': { file: 'assets/app-1.js', css: ['assets/app-1.css'] } }),
)
writeFileSync(join(folder, 'assets', 'app-1.js'), 'let a = 1')
writeFileSync(join(folder, 'assets', 'app-1.js.br'), brotliCompressSync('let a = 1'))
writeFileSync(join(folder, 'secret.txt'), 'no')

const lines: Record<string, unknown>[] = []
const assets = builtAssets(folder)

function web(env: Record<string, string> = {}) {
  const app = openWeb({
    config: readConfig(env),
    assets,
    limits: { most: 1000, larger: (path) => (path === '/import' ? 5000 : undefined) },
    secretPath: (path) => path.startsWith('/p/'),
    troublePage: (c, trouble, reference = '') => c.html(`<h1>${trouble}</h1>${reference}`),
    log: (line) => lines.push(line),
    now: () => 0,
    address: () => 'http://localhost:3000',
  })
  app.get('/', (c) => c.html(`<script nonce="${c.var.nonce}"></script>${'calm '.repeat(900)}`))
  app.get('/own', (c) => c.html('', 200, { 'content-security-policy': 'sandbox' }))
  app.get('/p/:token', () => {
    throw new Error('Dear Ada, my card number is 4111')
  })
  for (const path of ['/clients', '/import'] as const)
    app.post(path, async (c) => c.text(`made of ${(await c.req.arrayBuffer()).byteLength}`))
  return app
}

const ours = { host: 'localhost:3000', 'sec-fetch-site': 'same-origin' }
const get = (app: ReturnType<typeof web>, path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { host: 'localhost:3000', ...headers } })
const post = (app: ReturnType<typeof web>, headers: Record<string, string>, body = 'name=Ada', path = '/clients') =>
  app.request(path, { method: 'POST', headers, body })

test('every answer forbids what is not ours, and the page knows its nonce', async () => {
  const answer = await get(web(), '/')
  const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1]
  expect(answer.headers.get('content-security-policy')).toBe(
    `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; ` +
      `connect-src 'self'; form-action 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'`,
  )
  for (const path of ['/', '/nothing', '/assets/app-1.js', '/p/x']) {
    const { headers } = await get(web({ PUBLIC_URL: 'https://care.example.com' }), path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  }
  expect((await get(web(), '/')).headers.get('strict-transport-security')).toBeNull()
})

test('a route keeps a policy of its own', async () => {
  expect((await get(web(), '/own')).headers.get('content-security-policy')).toBe('sandbox')
})

describe('hosts', () => {
  test.each([
    [{}, 'localhost:3000', 200],
    [{}, '127.0.0.1:3000', 200],
    [{}, '[::1]:3000', 200],
    [{}, 'evil.example.com:3000', 421],
    [{}, '192.168.1.5:3000', 421],
    [{}, 'localhost.evil.com', 421],
    [{}, 'a@localhost', 421],
    [{ PUBLIC_URL: 'https://care.example.com' }, 'care.example.com', 200],
    [{ PUBLIC_URL: 'https://care.example.com' }, 'other.example.com', 421],
    [{ HOST: '0.0.0.0' }, '192.168.1.5:3000', 200],
    [{ HOST: '0.0.0.0' }, 'evil.example.com', 421],
  ])('%j answers to %s with %i', async (env, host, status) => {
    expect((await get(web(env), '/', { host })).status).toBe(status)
  })
})

describe('a form', () => {
  const cases: [string, Record<string, string>, number][] = [
    ['from our own page', ours, 200],
    [
      'from another site',
      { host: 'localhost:3000', 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' },
      403,
    ],
    ['from a neighbour port', { host: 'localhost:3000', 'sec-fetch-site': 'same-site' }, 403],
    [
      'with our Origin, from a browser without Sec-Fetch-Site',
      { host: 'localhost:3000', origin: 'http://localhost:3000' },
      200,
    ],
    ['with a foreign Origin', { host: 'localhost:3000', origin: 'http://evil.example.com' }, 403],
    ['with a null Origin', { host: 'localhost:3000', origin: 'null' }, 403],
    ['with nothing that says where it is from', { host: 'localhost:3000' }, 403],
  ]
  test.each(cases)('%s', async (_, headers, status) => {
    expect((await post(web(), headers)).status).toBe(status)
  })

  test('from a page without a referrer is taken where the address is itself a secret, and from elsewhere it is not', async () => {
    const host = 'localhost:3000'
    const at = async (headers: Record<string, string>) =>
      (await post(web(), { host, ...headers }, '', '/p/token')).status
    expect([await at({ origin: 'null' }), await at({ origin: 'null', 'sec-fetch-site': 'cross-site' })]).toEqual([
      404, 403,
    ])
    expect([await at({ origin: 'http://evil.example.com' }), await at({})]).toEqual([403, 403])
  })

  test('behind a proxy comes from the public address', async () => {
    const app = web({ PUBLIC_URL: 'https://care.example.com' })
    expect((await post(app, { host: '127.0.0.1:3000', origin: 'https://care.example.com' })).status).toBe(200)
    expect((await post(app, { host: 'care.example.com', origin: 'http://care.example.com.evil.org' })).status).toBe(403)
  })

  test('of every unsafe method is held to it', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PURGE'])
      expect((await web().request('/clients', { method, headers: { host: 'localhost' } })).status).toBe(403)
  })

  test('that is too large is refused, an upload may be larger', async () => {
    const headers = { ...ours, 'content-length': '3000' }
    const large = await post(web(), headers, 'x'.repeat(3000))
    expect([large.status, await large.text()]).toEqual([413, '<h1>tooLarge</h1>'])
    expect(await (await post(web(), headers, 'x'.repeat(3000), '/import')).text()).toBe('made of 3000')
    expect((await post(web(), { ...ours, 'content-length': '6000' }, 'x'.repeat(6000), '/import')).status).toBe(413)
  })
})

test('an upload that does not tell its length is held to the same limit, and is no fault of ours', async () => {
  lines.length = 0
  const upload = (pieces: number) => {
    const body = new ReadableStream({
      start(sending) {
        for (let piece = 0; piece < pieces; piece++) sending.enqueue(new Uint8Array(1000))
        sending.close()
      },
    })
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: ours, body, duplex: 'half' }
    return web().request('/import', init)
  }
  expect(await (await upload(5)).text()).toBe('made of 5000')
  const large = await upload(6)
  expect([large.status, await large.text(), lines]).toEqual([413, '<h1>tooLarge</h1>', []])
})

test('a page is packed where the browser takes it, and its length is told', async () => {
  const packed = await get(web(), '/', { 'accept-encoding': 'br, gzip' })
  const body = Buffer.from(await packed.arrayBuffer())
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('content-length')).toBe(String(body.length))
  expect(gunzipSync(body).toString()).toContain('calm calm')
  const plain = await get(web(), '/', { 'accept-encoding': 'gzip;q=0' })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toContain('calm calm')
})

test('an asset is kept for good, comes packed, and nothing else of the folder is shown', async () => {
  expect([assets.script, assets.style]).toEqual(['/assets/app-1.js', '/assets/app-1.css'])
  const answer = await get(web(), '/assets/app-1.js', { 'accept-encoding': 'gzip, br' })
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(await (await get(web(), '/assets/app-1.js')).text()).toBe('let a = 1')
  for (const path of ['/assets/../secret.txt', '/secret.txt', '/assets/%2e%2e/secret.txt', '/manifest.json'])
    expect((await get(web(), path)).status).toBe(404)
})

test('what fails is logged once, without the link and without anybody’s words', async () => {
  lines.length = 0
  const answer = await get(web(), '/p/very-secret-token')
  const page = await answer.text()
  expect([answer.status, page.slice(0, 15)]).toEqual([500, '<h1>failed</h1>'])
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ level: 'error', method: 'GET', route: '/p/:token', status: 500, error: 'Error' })
  expect(lines[0]).toMatchObject({ reference: page.slice(15) })
  expect(JSON.stringify(lines)).not.toMatch(/Ada|4111|very-secret/)
})
