import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { type Keyring, keyringOf } from '#foundation/sealed.ts'
import { MailProblem } from '#mail/mail-problem.ts'
import { ADA, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as room from '../conversation.ts'
import type { AccountFacts } from '../conversation.ts'

// S0-16; ASVS 13.3.1; reliability.md, secrets at rest

const PASS = 'correct-horse-battery'
const HOME = 'mira@home.example'

const FACTS: AccountFacts = {
  address: HOME,
  name: 'Mira Salo',
  also: ['hello@home.example', HOME],
  user: '',
  incoming: { host: 'imap.home.example', port: 993, protection: 'tls' },
  outgoing: { host: 'smtp.home.example', port: 587, protection: 'starttls' },
  savesSent: false,
}

/** Every name leads to one public address. */
const WAYS = { resolver: { addresses: () => Promise.resolve(['93.184.216.34']) }, isNamed: () => false }

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))
const newKeyring = (): Keyring & { file: string } => {
  const dataDir = mkdtempSync(join(tmpdir(), 'consonance-accounts-'))
  folders.push(dataDir)
  return { ...keyringOf({ dataDir, config: { mailboxKeys: [] } }), file: join(dataDir, 'mailbox-key') }
}

eachEngine((engine) => {
  let house: TestHouse
  const keyring = newKeyring()
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  const withAccount = async (facts: Partial<AccountFacts> = {}): Promise<{ studio: House; id: string }> => {
    const studio = await house.studio()
    return { studio, id: await room.addAccount(studio, keyring, { ...FACTS, ...facts, proof: { pass: PASS } }) }
  }
  const journal = async (studio: House) =>
    (await studio.store.read((tx) => tx.selectFrom('journal').select(['kind', 'facts']).execute()))
      .filter(({ kind }) => kind.startsWith('account.'))
      .map(({ kind, facts }) => [kind, JSON.parse(facts)])
  const login = (studio: House, id: string, work: 'incoming' | 'outgoing' = 'incoming', key: Keyring = keyring) =>
    room.loginOf(studio, key, { account: id, work, ways: WAYS })

  describe('an account', () => {
    test('is kept as it was said, known by its address where no user was named, and tells nobody its password', async () => {
      const { studio, id } = await withAccount()
      const known = await room.account(studio, { id })
      expect(known).toEqual({
        id,
        ...FACTS,
        also: ['hello@home.example'],
        user: HOME,
        proof: 'password',
        oauth2: null,
        isReady: true,
        on: true,
        problem: null,
        wellAt: null,
        createdAt: NOW,
        changedAt: NOW,
      })
      expect(await room.accounts(studio)).toEqual([known])
      expect(await journal(studio)).toEqual([['account.added', {}]])
    })

    test('enters its servers at the address that was looked at', async () => {
      const { studio, id } = await withAccount({ user: 'mira' })
      expect(await login(studio, id)).toEqual({
        place: {
          ...FACTS.incoming,
          address: '93.184.216.34',
          servername: 'imap.home.example',
        },
        auth: { user: 'mira', pass: PASS },
      })
      expect((await login(studio, id, 'outgoing')).place.port).toBe(587)
    })

    test('that only sends has nowhere to receive from, and one without either is none', async () => {
      const { studio, id } = await withAccount({ incoming: null })
      await expect(login(studio, id)).rejects.toMatchObject({ code: 'no-host' })
      const bare = { ...FACTS, address: 'b@home.example', incoming: null, outgoing: null, proof: { pass: PASS } }
      await expect(room.addAccount(studio, keyring, bare)).rejects.toMatchObject({ code: 'account.refused.nowhere' })
    })

    test('is one for an address in a studio; another studio may have one for the same', async () => {
      const { studio } = await withAccount()
      const again = { ...FACTS, proof: { pass: 'other' } }
      await expect(room.addAccount(studio, keyring, again)).rejects.toMatchObject({ code: 'account.refused.taken' })
      const other = await room.addAccount(studio, keyring, { ...again, address: 'b@home.example' })
      await expect(room.changeAccount(studio, keyring, { ...FACTS, id: other })).rejects.toMatchObject({
        code: 'account.refused.taken',
      })
      const elsewhere = await withAccount()
      expect(await room.accounts(elsewhere.studio)).toHaveLength(1)
      expect(await room.account(elsewhere.studio, { id: other })).toBeNull()
      await expect(login(elsewhere.studio, other)).rejects.toMatchObject({ code: 'no-host' })
    })

    test('of two that are added at once for one address, one is', async () => {
      const studio = await house.studio()
      const adding = () => room.addAccount(studio, keyring, { ...FACTS, proof: { pass: PASS } })
      const done = await Promise.allSettled([adding(), adding(), adding()])
      expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(await room.accounts(studio)).toHaveLength(1)
    })

    test('makes its addresses the studio’s own, so that what was sent from them changes sides', async () => {
      const studio = await house.studio()
      const home = { name: 'Mira', address: 'hello@home.example' }
      await receive(studio, [letter({ from: home, to: ADA, subject: 'Sketch', body: 'Here it is.', at: NOW })])
      const writer = async () => {
        const [first] = await room.conversations(studio, { most: 1 })
        return first?.last?.writer
      }
      expect(await writer()).toBe('person')
      await room.addAccount(studio, keyring, { ...FACTS, proof: { pass: PASS } })
      expect(await writer()).toBe('studio')
      expect(await room.ownAddresses(studio)).toEqual(['hello@home.example', HOME, MIRA])
      // What Settings says cannot take them away while there is the account.
      await room.setOwnAddresses(studio, { addresses: [MIRA] })
      expect(await room.ownAddresses(studio)).toEqual(['hello@home.example', HOME, MIRA])
    })

    test('keeps its password when something else is changed, and takes a new one', async () => {
      const { studio, id } = await withAccount()
      house.clock.now = NOW + HOUR
      await room.changeAccount(studio, keyring, { ...FACTS, id, name: 'Mira at home', also: ['more@home.example'] })
      house.clock.now = NOW
      expect(await room.account(studio, { id })).toMatchObject({ name: 'Mira at home', changedAt: NOW + HOUR })
      expect((await login(studio, id)).auth).toEqual({ user: HOME, pass: PASS })
      await room.changeAccount(studio, keyring, { ...FACTS, id, proof: { pass: 'another' } })
      expect((await login(studio, id)).auth).toEqual({ user: HOME, pass: 'another' })
      expect(await room.ownAddresses(studio)).toContain('more@home.example')
    })

    test('is not entered at a place that is not for mail', async () => {
      const inside = await withAccount({ incoming: { host: '127.0.0.1', port: 993, protection: 'tls' } })
      const ways = { resolver: { addresses: (host: string) => Promise.resolve([host]) }, isNamed: () => false }
      const asked = { account: inside.id, work: 'incoming', ways } as const
      await expect(room.loginOf(inside.studio, keyring, asked)).rejects.toMatchObject({ code: 'private-host' })
    })
  })

  describe('its password', () => {
    test('stands nowhere in the database', async () => {
      const { studio } = await withAccount()
      const rows = await studio.store.read((tx) => tx.selectFrom('journal').selectAll().execute())
      const stored = JSON.stringify([rows, await allRows(studio)])
      for (const form of [PASS, Buffer.from(PASS).toString('base64').slice(0, -2)]) expect(stored).not.toContain(form)
      expect(stored).toContain(HOME)
    })

    test('cannot be opened without its key, and says so', async () => {
      const { studio, id } = await withAccount()
      await expect(login(studio, id, 'incoming', newKeyring())).rejects.toMatchObject({ code: 'no-key', detail: '' })
    })

    test('of another account, put in its place by somebody who can write to the database, opens nothing', async () => {
      const { studio, id } = await withAccount()
      const theirs = await room.addAccount(studio, keyring, {
        ...FACTS,
        address: 'b@home.example',
        proof: { pass: 'theirs' },
      })
      const { secret, secret_key } = (await allRows(studio)).find((one) => one.id === theirs) ?? {}
      if (!secret || !secret_key) throw new Error('no password is kept')
      await studio.store.write((tx) =>
        tx
          .$extendTables<Tables>()
          .updateTable('mail_account')
          .set({ secret, secret_key })
          .where('id', '=', id)
          .execute(),
      )
      await expect(login(studio, id)).rejects.toMatchObject({ code: 'no-key' })
      expect((await login(studio, theirs)).auth).toEqual({ user: 'b@home.example', pass: 'theirs' })
    })

    test('is not taken while the key cannot be read: nothing is saved', async () => {
      const studio = await house.studio()
      const damaged = newKeyring()
      writeFileSync(damaged.file, 'rubbish')
      const adding = room.addAccount(studio, damaged, { ...FACTS, proof: { pass: PASS } })
      await expect(adding).rejects.toMatchObject({ code: 'account.refused.noKey' })
      expect(await room.accounts(studio)).toEqual([])
      expect(await room.ownAddresses(studio)).toEqual([MIRA])
    })
  })

  describe('switched off', () => {
    test('it stays, and on again it is tried at once', async () => {
      const { studio, id } = await withAccount()
      await room.noteAccountProblem(studio, { id, of: 'incoming', problem: new MailProblem('wrong-password') })
      await room.switchAccount(studio, { id, on: false })
      await room.switchAccount(studio, { id, on: false })
      expect(await room.account(studio, { id })).toMatchObject({ on: false, problem: null })
      await room.switchAccount(studio, { id, on: true })
      const told = (await journal(studio)).map(([kind]) => kind)
      expect(told).toHaveLength(4)
      expect(told).toEqual(expect.arrayContaining(['account.switched-off', 'account.switched-on', 'account.troubled']))
    })
  })

  describe('removed', () => {
    test('it is gone, its mail and the studio’s own addresses stay, and for a day it can be put back', async () => {
      const { studio, id } = await withAccount()
      await receive(studio, [letter({ from: ADA, to: HOME, subject: 'Hello', body: 'Hi.', at: NOW })])
      await room.removeAccount(studio, { id })
      expect([await room.accounts(studio), await room.account(studio, { id })]).toEqual([[], null])
      expect(await room.conversations(studio, { most: 9 })).toHaveLength(1)
      expect(await room.ownAddresses(studio)).toContain(HOME)
      await expect(login(studio, id)).rejects.toMatchObject({ code: 'no-host' })
      house.clock.now = NOW + DAY - MINUTE
      await room.forgetRemovedAccounts(studio)
      await room.putBackAccount(studio, { id })
      house.clock.now = NOW
      expect((await login(studio, id)).auth).toEqual({ user: HOME, pass: PASS })
    })

    test('after a day its password is gone, and it is no longer put back', async () => {
      const { studio, id } = await withAccount()
      await room.removeAccount(studio, { id })
      house.clock.now = NOW + DAY + MINUTE
      await expect(room.putBackAccount(studio, { id })).rejects.toMatchObject({ code: 'account.refused.over' })
      await room.forgetRemovedAccounts(studio)
      house.clock.now = NOW
      const row = (await allRows(studio)).find((one) => one.id === id)
      expect(row).toMatchObject({ secret: null, secret_key: null, address: HOME })
      await expect(room.putBackAccount(studio, { id })).rejects.toMatchObject({ code: 'account.refused.over' })
    })

    test('its address may have a new account, beside which the old one is not put back', async () => {
      const { studio, id } = await withAccount()
      await room.removeAccount(studio, { id })
      const fresh = await room.addAccount(studio, keyring, { ...FACTS, proof: { pass: PASS } })
      expect(fresh).not.toBe(id)
      await expect(room.putBackAccount(studio, { id })).rejects.toMatchObject({ code: 'account.refused.taken' })
    })

    test('or never known, it is not found', async () => {
      const { studio, id } = await withAccount()
      await room.removeAccount(studio, { id })
      for (const verb of [
        () => room.removeAccount(studio, { id }),
        () => room.switchAccount(studio, { id, on: false }),
        () => room.changeAccount(studio, keyring, { ...FACTS, id }),
        () => room.putBackAccount(studio, { id: 'nobody' }),
      ])
        await expect(verb()).rejects.toMatchObject({ code: 'account.refused.notFound' })
      await room.noteAccountProblem(studio, { id, of: 'incoming', problem: new MailProblem('busy') })
      expect(await journal(studio)).not.toContainEqual(['account.troubled', expect.anything()])
    })
  })

  describe('what stands in its way', () => {
    test('is known since it began, and told once', async () => {
      const { studio, id } = await withAccount()
      const refused = new MailProblem('wrong-password', 'Invalid credentials')
      await room.noteAccountProblem(studio, { id, of: 'incoming', problem: refused })
      house.clock.now = NOW + HOUR
      await room.noteAccountProblem(studio, { id, of: 'incoming', problem: refused })
      await room.noteAccountProblem(studio, { id, of: 'incoming', problem: new MailProblem('wrong-password', 'Again') })
      house.clock.now = NOW
      const problem = { code: 'wrong-password', detail: 'Again', at: NOW, of: 'incoming' }
      expect((await room.account(studio, { id }))?.problem).toEqual(problem)
      const told = (await journal(studio)).filter(([kind]) => kind !== 'account.added')
      expect(told).toEqual([['account.troubled', { code: 'wrong-password', of: 'incoming' }]])
    })

    test('is over when that side is well, and not when the other one is', async () => {
      const { studio, id } = await withAccount()
      await room.noteAccountProblem(studio, { id, of: 'outgoing', problem: new MailProblem('quota') })
      await room.noteAccountProblem(studio, { id, of: 'incoming', problem: null })
      expect(await room.account(studio, { id })).toMatchObject({ problem: { code: 'quota' }, wellAt: NOW })
      await room.noteAccountProblem(studio, { id, of: 'outgoing', problem: null })
      expect((await room.account(studio, { id }))?.problem).toBeNull()
      expect(await journal(studio)).toContainEqual(['account.well', { of: 'outgoing' }])
    })

    test('is not, while all is well: the moment is noted once a minute, and the journal hears nothing', async () => {
      const { studio, id } = await withAccount()
      for (const at of [0, MINUTE / 2, MINUTE, MINUTE * 1.5]) {
        house.clock.now = NOW + at
        await room.noteAccountProblem(studio, { id, of: 'incoming', problem: null })
      }
      house.clock.now = NOW
      expect((await room.account(studio, { id }))?.wellAt).toBe(NOW + MINUTE)
      expect(await journal(studio)).toEqual([['account.added', {}]])
    })
  })
})

type Tables = {
  mail_account: { id: string; address: string; secret: string | null; secret_key: string | null }
}

/** All that the database holds of them, as somebody sees it who has its rows. */
const allRows = (studio: House) =>
  studio.store.read((tx) => tx.$extendTables<Tables>().selectFrom('mail_account').selectAll().execute())
