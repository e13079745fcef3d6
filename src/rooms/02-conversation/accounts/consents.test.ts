import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { keyringOf } from '#foundation/sealed.ts'
import { migrations } from '#house/migrations.ts'
import { MailProblem } from '#mail/mail-problem.ts'
import type { MailWays } from '#mail/servers/checked-place.ts'
import { eachEngine } from '#testing/engines.ts'
import { type OAuth2Server, startOAuth2Server } from '#testing/oauth2-server.ts'
import { NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as room from '../conversation.ts'

// S0-16; RFC 6749, RFC 7636, RFC 9700; ASVS 13.3.1. No real provider can be reached here: the server is strict and our own.

const dataDir = mkdtempSync(join(tmpdir(), 'consonance-consents-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
const keyring = keyringOf({ dataDir, config: { mailboxKeys: [] } })

const BACK = 'https://care.example.com/accounts/consent'
const FACTS = {
  address: 'mira@home.example',
  name: 'Mira Salo',
  also: [],
  user: '',
  incoming: { host: 'imap.home.example', port: 993, protection: 'tls' },
  outgoing: null,
  savesSent: true,
} as const

/** The provider is on this machine, which its installer names; mail is elsewhere. */
const WAYS: MailWays = {
  resolver: { addresses: (host) => Promise.resolve([host === '127.0.0.1' ? host : '93.184.216.34']) },
  isNamed: (host) => host === '127.0.0.1',
}

eachEngine((engine) => {
  let house: TestHouse
  let provider: OAuth2Server
  beforeAll(async () => {
    house = await testHouse(engine)
  })
  beforeEach(async () => {
    house.clock.now = NOW
    provider = await startOAuth2Server()
    return () => provider.close()
  })

  const added = async (): Promise<{ studio: House; id: string }> => {
    const studio = await house.studio()
    const proof = { oauth2: provider.client, clientSecret: provider.clientSecret }
    return { studio, id: await room.addAccount(studio, keyring, { ...FACTS, proof }) }
  }
  const consented = async () => {
    const { studio, id } = await added()
    const url = await room.askConsent(studio, keyring, { account: id, redirectUri: BACK })
    const back = await provider.agree(url)
    const state = back.get('state') ?? ''
    await room.takeConsent(studio, keyring, { state, code: back.get('code') ?? '', ways: WAYS })
    return { studio, id, state }
  }
  const token = async (studio: House, id: string) => {
    const { auth } = await room.loginOf(studio, keyring, { account: id, work: 'incoming', ways: WAYS })
    return 'accessToken' in auth ? auth.accessToken : ''
  }

  describe('consent', () => {
    test('given once, switches the account on and enters its servers', async () => {
      const { studio, id } = await added()
      expect(await room.account(studio, { id })).toMatchObject({ on: false, isReady: false, proof: 'oauth2' })
      await expect(token(studio, id)).rejects.toMatchObject({ code: 'consent-ended' })
      const url = await room.askConsent(studio, keyring, { account: id, redirectUri: BACK })
      expect(new URL(url).searchParams.get('login_hint')).toBe('mira@home.example')
      const back = await provider.agree(url)
      const [state, code] = [back.get('state') ?? '', back.get('code') ?? '']
      expect(await room.consentOf(studio, { state })).toBe(id)
      expect(await room.takeConsent(studio, keyring, { state, code, ways: WAYS })).toBe(id)
      expect(await room.account(studio, { id })).toMatchObject({ on: true, isReady: true, problem: null })
      expect(provider.isGood(await token(studio, id))).toBe(true)
      expect(provider.asked).toEqual({ authorization_code: 1 })
    })

    test('is taken once: who comes with it a second time is refused, and what was given stays', async () => {
      const { studio, id, state } = await consented()
      const again = room.takeConsent(studio, keyring, { state, code: 'another', ways: WAYS })
      await expect(again).rejects.toMatchObject({ code: 'account.refused.consent' })
      expect(provider.isGood(await token(studio, id))).toBe(true)
    })

    test.each([
      ['of another state', { state: (state: string) => `${state.slice(0, -1)}~` }],
      ['of no account of ours', { state: (state: string) => state.replace(/^[^.]+/u, 'nobody') }],
      ['of nothing', { state: () => '' }],
      ['a quarter of an hour too late', { later: 16 * MINUTE }],
      ['that somebody else asked for', { actor: 'member:eve' as const }],
    ])('%s is refused before the provider hears of it', async (_, { state: change, later = 0, actor }: Otherwise) => {
      const { studio, id } = await added()
      const back = await provider.agree(await room.askConsent(studio, keyring, { account: id, redirectUri: BACK }))
      const state = back.get('state') ?? ''
      house.clock.now += later
      const who = { ...studio, ...(actor && { actor }) }
      const asked = { state: change ? change(state) : state, code: back.get('code') ?? '', ways: WAYS }
      await expect(room.takeConsent(who, keyring, asked)).rejects.toMatchObject({ code: 'account.refused.consent' })
      expect(provider.asked).toEqual({})
      expect(await room.account(studio, { id })).toMatchObject({ on: false })
    })

    test('asked for again, only the last asking counts', async () => {
      const { studio, id } = await added()
      const ask = async () => provider.agree(await room.askConsent(studio, keyring, { account: id, redirectUri: BACK }))
      const [first, second] = [await ask(), await ask()]
      const take = (back: URLSearchParams) =>
        room.takeConsent(studio, keyring, { state: back.get('state') ?? '', code: back.get('code') ?? '', ways: WAYS })
      await expect(take(first)).rejects.toMatchObject({ code: 'account.refused.consent' })
      expect(await take(second)).toBe(id)
    })

    test('for an hour only is none', async () => {
      provider.manners.forOnce = true
      await expect(consented()).rejects.toMatchObject({ code: 'account.refused.noRefresh' })
    })

    test('is not asked for where a password is the proof', async () => {
      const studio = await house.studio()
      const id = await room.addAccount(studio, keyring, { ...FACTS, proof: { pass: 'word' } })
      const asking = room.askConsent(studio, keyring, { account: id, redirectUri: BACK })
      await expect(asking).rejects.toMatchObject({ code: 'account.refused.notFound' })
    })

    test('that the provider does not take says so, without the code', async () => {
      const { studio, id } = await added()
      const back = await provider.agree(await room.askConsent(studio, keyring, { account: id, redirectUri: BACK }))
      const asked = { state: back.get('state') ?? '', code: 'a-code-of-somebody', ways: WAYS }
      const refused = await room.takeConsent(studio, keyring, asked).catch((error: unknown) => error)
      expect(refused).toMatchObject({ code: 'consent-ended', detail: 'invalid_grant: The code … was not taken.' })
    })
  })

  describe('an access token', () => {
    test('is used while it lives, and asked for anew before it ends, with the refresh token of the last time', async () => {
      const { studio, id } = await consented()
      const first = await token(studio, id)
      house.clock.now = NOW + 58 * MINUTE
      expect(await token(studio, id)).toBe(first)
      for (const hours of [1, 2, 3]) {
        house.clock.now = NOW + hours * HOUR
        const next = await token(studio, id)
        expect([next === first, provider.isGood(next)]).toEqual([false, true])
      }
      expect(provider.asked).toEqual({ authorization_code: 1, refresh_token: 3 })
    })

    test('stays with a refresh token that does not turn', async () => {
      provider.manners.rotates = false
      const { studio, id } = await consented()
      for (const days of [1, 30, 300]) {
        house.clock.now = NOW + days * DAY
        expect(provider.isGood(await token(studio, id))).toBe(true)
      }
    })

    test('of which nothing is said how long it lives is asked for anew after some minutes', async () => {
      provider.manners.lives = null
      const { studio, id } = await consented()
      const first = await token(studio, id)
      house.clock.now = NOW + 5 * MINUTE
      expect(await token(studio, id)).not.toBe(first)
    })

    test('that a server did not take is not shown to it again', async () => {
      const { studio, id } = await consented()
      const first = await token(studio, id)
      await room.noteAccountProblem(studio, { id, of: 'incoming', problem: new MailProblem('consent-ended') })
      const second = await token(studio, id)
      expect([second === first, provider.isGood(second)]).toEqual([false, true])
    })

    test('asked for by eight at once is asked for once, so that a refresh token which turns is never used twice', async () => {
      provider.manners.thinks = 400
      const { studio, id } = await consented()
      house.clock.now = NOW + 2 * HOUR
      const tokens = await Promise.all(Array.from({ length: 8 }, () => token(studio, id)))
      expect(new Set(tokens).size).toBe(1)
      expect(provider.asked['refresh_token']).toBe(1)
      house.clock.now = NOW + 4 * HOUR
      expect(provider.isGood(await token(studio, id))).toBe(true)
    })

    // Two connections to one file in one process wait for each other for ever; two processes do not.
    test.skipIf(engine.name === 'SQLite')('asked for by two processes at once is asked for once', async () => {
      provider.manners.thinks = 400
      const { studio, id } = await consented()
      house.clock.now = NOW + 2 * HOUR
      const other = await engine.again(migrations)
      const beside: House = { ...studio, store: other.within(studio.store.workspace) }
      const tokens = await Promise.all([token(studio, id), token(beside, id), token(studio, id), token(beside, id)])
      expect(new Set(tokens).size).toBe(1)
      expect(provider.asked['refresh_token']).toBe(1)
    })

    test('is asked for by another when the one who was asking died', async () => {
      const { studio, id } = await consented()
      house.clock.now = NOW + 2 * HOUR
      await house.store.whole
        .withTables<{ mail_account: { id: string; refresher: string; refreshing_until: number } }>()
        .updateTable('mail_account')
        .set({ refresher: 'dead', refreshing_until: house.clock.now + 1_000 })
        .where('id', '=', id)
        .execute()
      const waiting = token(studio, id)
      setTimeout(() => (house.clock.now += 2_000), 600)
      expect(provider.isGood(await waiting)).toBe(true)
    })
  })

  describe('consent that has ended', () => {
    test('says so, is forgotten, and can be given again', async () => {
      const { studio, id } = await consented()
      provider.endConsents()
      house.clock.now = NOW + 2 * HOUR
      const refused = await token(studio, id).catch((error: unknown) => error)
      expect(refused).toMatchObject({
        code: 'consent-ended',
        detail: 'invalid_grant: The token … has been expired or revoked.',
      })
      expect(await room.account(studio, { id })).toMatchObject({ isReady: false, on: true })
      await expect(token(studio, id)).rejects.toMatchObject({ code: 'consent-ended' })
      expect(provider.asked['refresh_token']).toBe(1)
      const back = await provider.agree(await room.askConsent(studio, keyring, { account: id, redirectUri: BACK }))
      const given = { state: back.get('state') ?? '', code: back.get('code') ?? '', ways: WAYS }
      await room.takeConsent(studio, keyring, given)
      expect(provider.isGood(await token(studio, id))).toBe(true)
    })

    test.each([
      [{ status: 503, body: 'Busy' }, 'busy', '503'],
      [{ status: 429, body: '{}' }, 'busy', '429'],
      [{ status: 400, body: '{"error":"temporarily_unavailable"}' }, 'busy', 'temporarily_unavailable'],
      [{ status: 401, body: '{"error":"invalid_client"}' }, 'other', 'invalid_client'],
      [{ status: 200, body: '<html>' }, 'other', '200'],
    ])('is told from a provider that only answers %j', async (fails, code, detail) => {
      const { studio, id } = await consented()
      house.clock.now = NOW + 2 * HOUR
      provider.manners.fails = fails
      await expect(token(studio, id)).rejects.toMatchObject({ code, detail })
      provider.manners.fails = null
      expect(provider.isGood(await token(studio, id))).toBe(true)
    })

    test('is told from a provider that is away, or may not be asked', async () => {
      const { studio, id } = await consented()
      house.clock.now = NOW + 2 * HOUR
      const ways = { ...WAYS, isNamed: () => false }
      const asked = { account: id, work: 'incoming', ways } as const
      await expect(room.loginOf(studio, keyring, asked)).rejects.toMatchObject({ code: 'no-tls' })
      await provider.close()
      await expect(token(studio, id)).rejects.toMatchObject({ code: 'timed-out' })
      expect(await room.account(studio, { id })).toMatchObject({ isReady: true })
    })
  })

  test('the registration changed, its consent is for nothing; unchanged, it stays without its secret typed again', async () => {
    const { studio, id } = await consented()
    const same = { oauth2: provider.client, clientSecret: '' }
    await room.changeAccount(studio, keyring, { ...FACTS, id, proof: same })
    house.clock.now = NOW + 2 * HOUR
    expect(provider.isGood(await token(studio, id))).toBe(true)
    const other = { oauth2: { ...provider.client, clientId: 'another' }, clientSecret: 'x' }
    await room.changeAccount(studio, keyring, { ...FACTS, id, proof: other })
    expect(await room.account(studio, { id })).toMatchObject({ isReady: false })
    await expect(token(studio, id)).rejects.toMatchObject({ code: 'consent-ended' })
  })

  test('nothing that a consent gave stands in the clear in the database', async () => {
    const { studio, id } = await consented()
    const given = await token(studio, id)
    await room.askConsent(studio, keyring, { account: id, redirectUri: BACK })
    const rows = await studio.store.read((tx) =>
      tx.$extendTables<{ mail_account: { id: string } }>().selectFrom('mail_account').selectAll().execute(),
    )
    const stored = JSON.stringify(rows)
    for (const secret of [given, 'renewing-token', 'entering-token', provider.clientSecret, 'verifier'])
      expect(stored).not.toContain(secret)
    expect(stored).toContain(provider.client.clientId)
  })
})

interface Otherwise {
  state?: (state: string) => string
  later?: number
  actor?: House['actor']
}
