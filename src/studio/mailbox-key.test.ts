import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addAccount, askConsent, loginOf, removeAccount } from '#conversation/conversation.ts'
import { readConfig } from '#foundation/config.ts'
import { type House, type HouseOf, housesOn } from '#foundation/house.ts'
import { type Keyring, keyringOf, newMailboxKey } from '#foundation/sealed.ts'
import { OAUTH2_PRESETS } from '#mail/oauth2/presets.ts'
import type { Tx } from '#foundation/store/store.ts'
import { eachEngine } from '#testing/engines.ts'
import { type TestHouse, testHouse } from '#testing/test-house.ts'
import { turnMailboxKey } from './mailbox-key.ts'

// ASVS 13.3.4; reliability.md, secrets at rest: key id per row, rotation command

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

const SERVERS = {
  name: '',
  also: [],
  user: '',
  incoming: { host: 'imap.home.example', port: 993, protection: 'tls' },
  outgoing: null,
  savesSent: false,
} as const
const WAYS = { resolver: { addresses: () => Promise.resolve(['93.184.216.34']) }, isNamed: () => false }

/** What these tests look at of the accounts. */
type Tables = { mail_account: { secret_key: string | null; consent_key: string | null } }

eachEngine((engine) => {
  let house: TestHouse
  let houseOf: HouseOf
  beforeAll(async () => {
    house = await testHouse(engine)
    houseOf = housesOn(house.store, () => house.clock.now)
  })

  let dataDir: string
  let keyring: Keyring
  let studios: { studio: House; account: string; pass: string }[]
  const file = () => readFileSync(join(dataDir, 'mailbox-key'), 'utf8').trim().split('\n')

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'consonance-turning-'))
    folders.push(dataDir)
    keyring = keyringOf({ dataDir, config: { mailboxKeys: [] } })
    // Each test looks at the whole database: what others left in it would be lost keys.
    await inEveryStudio((tx) => tx.$extendTables<Tables>().deleteFrom('mail_account').execute())
    studios = []
    for (const pass of ['one', 'two', 'three']) {
      const studio = await house.studio()
      const account = await addAccount(studio, keyring, { ...SERVERS, address: 'a@home.example', proof: { pass } })
      studios.push({ studio, account, pass })
    }
  })

  async function inEveryStudio<Found>(work: (tx: Tx) => Promise<Found>): Promise<Found[]> {
    const found: Found[] = []
    for (const { id } of await house.store.outside.selectFrom('workspace').select('id').execute())
      found.push(await houseOf(id, 'command').store.write(work))
    return found
  }

  const turn = (env: Record<string, string> = {}) =>
    turnMailboxKey({ config: readConfig({ DATA_DIR: dataDir, ...env }), store: house.store, houseOf })
  const opened = (key: Keyring) =>
    Promise.all(
      studios.map(async ({ studio, account }) => {
        const { auth } = await loginOf(studio, key, { account, work: 'incoming', ways: WAYS })
        return 'pass' in auth ? auth.pass : ''
      }),
    )
  const keysInUse = async () => {
    const rows = await inEveryStudio((tx) =>
      tx.$extendTables<Tables>().selectFrom('mail_account').select(['secret_key', 'consent_key']).execute(),
    )
    return new Set(
      rows
        .flat()
        .flatMap((row) => [row.secret_key, row.consent_key])
        .filter((key) => key !== null),
    )
  }

  test('a turned key seals every password of every studio, and the old one is gone', async () => {
    const [old] = file()
    expect(await turn()).toEqual({ anew: 3, lost: 0, from: 'file' })
    expect(file()).toEqual([expect.not.stringMatching(old ?? '')])
    expect(await opened(keyring)).toEqual(['one', 'two', 'three'])
    expect(await keysInUse()).toEqual(new Set([keyring.current()]))
  })

  test('removed accounts and consents that are being asked for are sealed anew too', async () => {
    const [first] = studios
    if (!first) throw new Error('three were made')
    await removeAccount(first.studio, { id: first.account })
    const client = { provider: 'google', clientId: 'x', ...OAUTH2_PRESETS.google } as const
    const proof = { oauth2: client, clientSecret: 'hush' }
    const account = await addAccount(first.studio, keyring, { ...SERVERS, address: 'b@home.example', proof })
    await askConsent(first.studio, keyring, { account, redirectUri: 'https://care.example.com/back' })
    expect(await turn()).toMatchObject({ anew: 4, lost: 0 })
    expect(await keysInUse()).toEqual(new Set([keyring.current()]))
  })

  test('broken off after some studios it has lost nothing, and the next turn brings it to its end', async () => {
    let times = 0
    const breaking: HouseOf = (workspace, actor) => {
      times += 1
      if (times > 2 && studios.some(({ studio }) => studio.store.workspace === workspace)) throw new Error('killed')
      return houseOf(workspace, actor)
    }
    const config = readConfig({ DATA_DIR: dataDir })
    await expect(turnMailboxKey({ config, store: house.store, houseOf: breaking })).rejects.toThrow('killed')
    expect(file()).toHaveLength(2)
    expect(await opened(keyring)).toEqual(['one', 'two', 'three'])
    const current = keyring.current()
    expect(await turn()).toMatchObject({ lost: 0 })
    expect([file().length, keyring.current()]).toEqual([1, current])
    expect(await opened(keyring)).toEqual(['one', 'two', 'three'])
  })

  test('what is sealed while it turns is sealed with the new key', async () => {
    const meanwhile: HouseOf = (workspace, actor) => {
      const sealed = keyring.seal('x', { of: 'y' })
      expect(sealed.keyId).toBe(keyring.current())
      return houseOf(workspace, actor)
    }
    const config = readConfig({ DATA_DIR: dataDir })
    await turnMailboxKey({ config, store: house.store, houseOf: meanwhile })
    expect(await keysInUse()).toEqual(new Set([keyring.current()]))
  })

  test('keys of the environment are not made or dropped here: the first one seals what the others sealed', async () => {
    const [old] = file()
    const fresh = newMailboxKey()
    const both = `${fresh},${old}`
    expect(await turn({ MAILBOX_KEY: both })).toEqual({ anew: 3, lost: 0, from: 'environment' })
    expect(file()).toEqual([old])
    expect(await opened(keyringOf({ dataDir, config: { mailboxKeys: [fresh] } }))).toEqual(['one', 'two', 'three'])
    expect(await turn({ MAILBOX_KEY: both })).toMatchObject({ anew: 0, lost: 0 })
  })

  test('what cannot be opened is counted and left as it is', async () => {
    const [old = ''] = file()
    writeFileSync(join(dataDir, 'mailbox-key'), `${newMailboxKey()}\n`)
    expect(await turn()).toMatchObject({ anew: 0, lost: 3 })
    writeFileSync(join(dataDir, 'mailbox-key'), `${old}\n`)
    expect(await opened(keyring)).toEqual(['one', 'two', 'three'])
  })

  test('a damaged file is left as it is', async () => {
    writeFileSync(join(dataDir, 'mailbox-key'), 'rubbish')
    await expect(turn()).rejects.toThrow('The mailbox key was not turned: ')
    expect(file()).toEqual(['rubbish'])
  })
})
