import { expect, test } from 'vitest'
import { readConfig } from '#foundation/config.ts'
import { originsOf, passkeyPlace } from './origins.ts'

// issue 4: passkeys belong to a host that browsers trust, and to none that only says it is ours (WebAuthn 5.1.3, 5.1.4)

const place = (env: Record<string, string>, origin: string | undefined, host: string) =>
  passkeyPlace(originsOf(readConfig(env)), { origin, host })

test('on this computer passkeys belong to localhost, whatever the port', () => {
  expect(place({}, 'http://localhost:3000', 'localhost:3000')).toEqual({
    host: 'localhost',
    origin: 'http://localhost:3000',
  })
})

test('behind a proxy they belong to the public address, also where the proxy names another host', () => {
  const env = { PUBLIC_URL: 'https://care.example.com' }
  const own = { host: 'care.example.com', origin: 'https://care.example.com' }
  expect(place(env, 'https://care.example.com', 'care.example.com')).toEqual(own)
  expect(place(env, 'https://care.example.com', 'localhost:3000')).toEqual(own)
})

test.each([
  ['a bare address', {}, 'http://127.0.0.1:3000', '127.0.0.1:3000'],
  ['a bare address of the newer kind', {}, 'http://[::1]:3000', '[::1]:3000'],
  ['plain http on a network', { HOST: '0.0.0.0' }, 'http://192.168.1.5:3000', '192.168.1.5:3000'],
  [
    'a public address without https',
    { PUBLIC_URL: 'http://care.example.com' },
    'http://care.example.com',
    'care.example.com',
  ],
  ['another site', {}, 'https://evil.example', 'localhost:3000'],
  ['a site that only begins like ours', {}, 'http://localhost.evil.example:3000', 'localhost:3000'],
  ['a frame without an origin', {}, 'null', 'localhost:3000'],
])('%s has none', (_, env, origin, host) => {
  expect(place(env, origin, host)).toBeNull()
})

test('a page that does not say where it is has none', () => {
  expect(place({}, undefined, 'localhost:3000')).toBeNull()
})
