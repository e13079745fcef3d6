import { describe, expect, test } from 'vitest'
import { AccountForm, OAuth2Form, PasswordForm, PlaceForm } from './account-rules.ts'

// S0-16; ASVS 1.3.11: nothing that is typed becomes a second line of a protocol

const problems = (read: { success: boolean; error?: { issues: { message: string; path: PropertyKey[] }[] } }) =>
  read.error?.issues.map(({ message, path }) => [path.join('.'), message]) ?? []

test('an account is read as people type it', () => {
  const typed = {
    address: ' Mira@Home.Example ',
    name: ' Mira\r\nSalo ',
    also: 'hello@home.example, MIRA@old.example\nhello@home.example',
    user: '',
  }
  expect(AccountForm.parse(typed)).toEqual({
    address: 'mira@home.example',
    name: 'Mira Salo',
    also: ['hello@home.example', 'mira@old.example'],
    user: '',
  })
  expect(AccountForm.parse({ address: 'a@b.example' })).toEqual({
    address: 'a@b.example',
    name: '',
    also: [],
    user: '',
  })
})

test.each([
  [{ address: 'mira' }, 'address', 'account.refused.address'],
  [{ address: 'mira@home.example\r\nRCPT TO:<eve@x.example>' }, 'address', 'account.refused.address'],
  [{ address: 'a@b.example', also: 'c@d.example, nobody' }, 'also.1', 'account.refused.also'],
  [
    { address: 'a@b.example', also: Array.from({ length: 21 }, (_, n) => `a${n}@b.example`).join(' ') },
    'also',
    'account.refused.alsoMany',
  ],
  [{ address: 'a@b.example', name: 'x'.repeat(321) }, 'name', 'account.refused.long'],
])('%j is answered at %s', (typed, field, problem) => {
  expect(problems(AccountForm.safeParse(typed))).toEqual([[field, problem]])
})

describe('a server', () => {
  test('is read as people type it', () => {
    const typed = { host: ' IMAP.Home.Example ', port: ' 993 ', protection: 'tls' }
    expect(PlaceForm.parse(typed)).toEqual({ host: 'imap.home.example', port: 993, protection: 'tls' })
  })

  test.each([
    [{ host: '' }, 'host', 'account.refused.host'],
    [{ host: 'a b' }, 'host', 'account.refused.host'],
    [{ host: 'https://imap.home.example' }, 'host', 'account.refused.host'],
    [{ host: 'mira@home.example' }, 'host', 'account.refused.host'],
    [{ port: '0' }, 'port', 'account.refused.port'],
    [{ port: '65536' }, 'port', 'account.refused.port'],
    [{ port: '99x' }, 'port', 'account.refused.port'],
    [{ protection: 'none' }, 'protection', 'account.refused.protection'],
  ])('%j is answered at %s', (more, field, problem) => {
    const typed = { host: 'imap.home.example', port: '993', protection: 'tls', ...more }
    expect(problems(PlaceForm.safeParse(typed))).toEqual([[field, problem]])
  })
})

test('a password is kept to the letter, spaces at its ends too', () => {
  expect(PasswordForm.parse({ pass: '  ключ “κλειδί” 🗝 ' })).toEqual({ pass: '  ключ “κλειδί” 🗝 ' })
})

test.each([
  ['', 'account.refused.noSecret'],
  ['one\r\nA2 LOGOUT', 'account.refused.secret'],
  ['nul\0', 'account.refused.secret'],
  ['x'.repeat(4_097), 'account.refused.long'],
])('a password like %j is refused', (pass, problem) => {
  expect(problems(PasswordForm.safeParse({ pass }))).toEqual([['pass', problem]])
})

describe('a registration with a provider', () => {
  test('of Google or Microsoft needs no endpoints', () => {
    const { oauth2, clientSecret } = OAuth2Form.parse({ provider: 'google', clientId: ' abc ', clientSecret: 's' })
    expect(oauth2).toMatchObject({ clientId: 'abc', tokenUrl: 'https://oauth2.googleapis.com/token' })
    expect([clientSecret, Object.values(oauth2)]).toEqual(['s', expect.not.arrayContaining(['s'])])
    // What is typed for a known provider cannot lead its secret elsewhere.
    const misled = OAuth2Form.parse({ provider: 'microsoft', clientId: 'x', tokenUrl: 'https://evil.example/' })
    expect(misled.oauth2.tokenUrl).toMatch(/^https:\/\/login\.microsoftonline\.com\//u)
  })

  test('of another one tells them', () => {
    const typed = { provider: 'other', clientId: 'x', authorizeUrl: 'https://a.example/auth', tokenUrl: 'nowhere' }
    expect(problems(OAuth2Form.safeParse(typed))).toEqual([['tokenUrl', 'account.refused.endpoint']])
    const read = OAuth2Form.parse({ ...typed, tokenUrl: 'https://a.example/token', scope: ' mail   offline ' })
    expect(read.oauth2).toMatchObject({ scope: 'mail offline', tokenUrl: 'https://a.example/token' })
  })

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://u:p@a.example/', ''])(
    'at %j is refused',
    (authorizeUrl) => {
      const typed = { provider: 'other', clientId: 'x', authorizeUrl, tokenUrl: 'https://a.example/token' }
      expect(problems(OAuth2Form.safeParse(typed))).toEqual([['authorizeUrl', 'account.refused.endpoint']])
    },
  )
})
