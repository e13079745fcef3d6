import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addAccount, askConsent, loginOf, noteAccountProblem, takeConsent } from '#conversation/conversation.ts'
import { readConfig } from '#foundation/config.ts'
import type { House } from '#foundation/house.ts'
import { keyringOf } from '#foundation/sealed.ts'
import { backup } from '#foundation/store/backup.ts'
import { MailProblem } from '#mail/mail-problem.ts'
import { mailProblemOf } from '#mail/servers/mail-problem-of.ts'
import { eachEngine } from '#testing/engines.ts'
import { type OAuth2Server, startOAuth2Server } from '#testing/oauth2-server.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import type { Visitor } from '#testing/visitor.ts'

// ASVS 13.3.1, 13.3.2, 16.2.5; reliability.md, secrets at rest: no secret in logs, exports, error pages, backups

const PASS = 'correct-horse-battery-staple'
const USER = 'mira-at-home'

const WAYS = {
  resolver: { addresses: (host: string) => Promise.resolve([host === '127.0.0.1' ? host : '93.184.216.34']) },
  isNamed: (host: string) => host === '127.0.0.1',
}

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  let provider: OAuth2Server
  let ids: string[]
  let token: string
  const folder = mkdtempSync(join(tmpdir(), 'consonance-secrets-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
    provider = await startOAuth2Server()
    ids = [await withPassword(), await withConsent()]
    token = await tokenOf(ids[1] ?? '')
    for (const id of ids) await failing(id)
  })
  afterAll(() => provider.close())

  const keyring = () => keyringOf({ dataDir: app.premises.config.dataDir, config: app.premises.config })
  const facts = {
    name: 'Mira',
    also: [],
    user: USER,
    incoming: { host: 'imap.home.example', port: 993, protection: 'tls' },
    outgoing: null,
    savesSent: false,
  } as const

  const withPassword = () =>
    addAccount(house, keyring(), { ...facts, address: 'a@home.example', proof: { pass: PASS } })

  const withConsent = async () => {
    const proof = { oauth2: provider.client, clientSecret: provider.clientSecret }
    const account = await addAccount(house, keyring(), { ...facts, address: 'b@home.example', proof })
    const back = await provider.agree(
      await askConsent(house, keyring(), { account, redirectUri: 'https://x.example/' }),
    )
    const given = { state: back.get('state') ?? '', code: back.get('code') ?? '', ways: WAYS }
    await takeConsent(house, keyring(), given)
    await askConsent(house, keyring(), { account, redirectUri: 'https://x.example/' })
    return account
  }
  const loginTo = (account: string) => loginOf(house, keyring(), { account, work: 'incoming', ways: WAYS })
  const tokenOf = async (account: string) => {
    const { auth } = await loginTo(account)
    return 'accessToken' in auth ? auth.accessToken : ''
  }

  /** A server that repeats whatever it is told. */
  const failing = async (id: string) => {
    const login = await loginTo(id)
    const { auth } = login
    const secret = 'pass' in auth ? auth.pass : auth.accessToken
    const repeated = Buffer.from(`\0${auth.user}\0${secret}`).toString('base64')
    const error = Object.assign(new Error(`Command failed: ${secret}`), {
      responseText: `I know you: ${secret} ${repeated}`,
      executedCommand: `1 LOGIN ${auth.user} ${secret}`,
      authenticationFailed: true,
    })
    await noteAccountProblem(house, { id, of: 'incoming', problem: mailProblemOf(error, login) })
  }

  /** In every way in which somebody could read them. */
  const secrets = () => [
    ...[PASS, token, provider.clientSecret].flatMap((one) => [
      one,
      encodeURIComponent(one),
      Buffer.from(one).toString('base64').slice(0, -4),
      Buffer.from(one).toString('hex'),
    ]),
    'renewing-token',
    Buffer.from(`\0${USER}\0${PASS}`).toString('base64').slice(24, -4),
    keyText(),
  ]
  const keyText = () => readFileSync(join(app.premises.config.dataDir, 'mailbox-key'), 'utf8').trim()
  /** Where a secret was found, told by its first letters. */
  const leaks = (text: string, where: string) => {
    expect(text.length, where).toBeGreaterThan(0)
    return [...new Set(secrets())]
      .filter((secret) => text.includes(secret))
      .map((secret) => `${where}: ${secret.slice(0, 4)}…`)
  }

  test('the secrets are really there, and nothing that was looked at is empty', async () => {
    expect((await loginTo(ids[0] ?? '')).auth).toEqual({ user: USER, pass: PASS })
    expect(provider.isGood(token)).toBe(true)
    expect(leaks(`x ${PASS}`, 'a text')).toEqual(['a text: corr…'])
    expect(leaks(`x ${keyText()}`, 'a text')).toHaveLength(1)
  })

  describe('no secret stands in the clear', () => {
    test('in any page of the studio', async () => {
      const pages = [
        '/',
        '/settings',
        '/accounts',
        '/accounts/new',
        '/import',
        '/outbox',
        ...ids.map((id) => `/accounts/${id}`),
      ]
      for (const page of pages) {
        const answer = await mira.get(page)
        expect([page, answer.status, leaks(await answer.text(), page)]).toEqual([page, 200, []])
      }
    })

    test('in an error page, or in what is logged of an error, even where the database is gone', async () => {
      const rename = (from: string, to: string) => app.store.whole.schema.alterTable(from).renameTo(to).execute()
      await rename('mail_account', 'mail_account_away')
      const told: string[] = []
      for (const page of ['/accounts', ...ids.map((id) => `/accounts/${id}`)]) {
        const answer = await mira.get(page)
        told.push(`${answer.status} ${await answer.text()}`)
      }
      const problem = new MailProblem('busy')
      const failed = await noteAccountProblem(house, { id: ids[0] ?? '', of: 'incoming', problem }).catch(String)
      await rename('mail_account_away', 'mail_account')
      expect(told.filter((page) => !page.startsWith('500 '))).toEqual([])
      expect(app.logged.length).toBeGreaterThan(0)
      expect(failed).toMatch(/mail_account/u)
      expect(leaks([...told, failed, JSON.stringify(app.logged)].join(' '), 'what failed')).toEqual([])
    })

    test('in a backup', async () => {
      const file = join(folder, 'all.consonance')
      await backup(app.store, file)
      const bytes = readFileSync(file)
      expect(leaks(bytes.toString('latin1'), 'the backup')).toEqual([])
      const whole = zstdDecompressSync(bytes).toString('latin1')
      expect(leaks(whole, 'the unpacked backup')).toEqual([])
      expect(whole).toContain('b@home.example')
    })

    test('in any file of the data folder but the key’s own', () => {
      const { dataDir } = app.premises.config
      const files = readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
        .filter((name) => name !== 'mailbox-key')
        .filter((name) => statSync(join(dataDir, name)).isFile())
      expect(files.flatMap((name) => leaks(`${readFileSync(join(dataDir, name), 'latin1')} `, name))).toEqual([])
    })

    test('in what the configuration says of itself', () => {
      expect(() => readConfig({ MAILBOX_KEY: `${keyText()},short` })).toThrow(
        'MAILBOX_KEY is not a key: give 64 hexadecimal digits, as npx consonance mailbox-key --new prints them.',
      )
    })
  })
})
