import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { accounts, addAccount, loginOf } from '#conversation/conversation.ts'
import { readConfig } from '#foundation/config.ts'
import { housesOn } from '#foundation/house.ts'
import { keyringOf } from '#foundation/sealed.ts'
import { MIRA } from '#testing/test-house.ts'
import { Misuse } from './command.ts'
import { mailboxKey } from './mailbox-key.ts'
import { withReadyStore } from './with-store.ts'

// ASVS 13.3.4: a key can be turned, by a command

let dataDir: string
let said: string[]
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'consonance-mailbox-key-'))
  said = []
  vi.stubEnv('DATA_DIR', dataDir)
  const heard = (text: string | Uint8Array) => said.push(String(text)) > 0
  vi.spyOn(process.stdout, 'write').mockImplementation(heard)
  vi.spyOn(process.stderr, 'write').mockImplementation(heard)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true, force: true })
})

const keyring = () => keyringOf({ dataDir, config: readConfig({ DATA_DIR: dataDir }) })
const SERVERS = {
  address: MIRA,
  name: '',
  also: [],
  user: '',
  incoming: { host: '93.184.216.34', port: 993, protection: 'tls' },
  outgoing: null,
  savesSent: false,
} as const

test('a new key is printed as MAILBOX_KEY takes it, another one each time', async () => {
  expect(await mailboxKey.run(['--new'])).toBe(0)
  expect(await mailboxKey.run(['--new'])).toBe(0)
  expect(said).toEqual([expect.stringMatching(/^[0-9a-f]{64}\n$/u), expect.stringMatching(/^[0-9a-f]{64}\n$/u)])
  expect(new Set(said).size).toBe(2)
})

test('the key of a studio that does not run is turned, and its passwords open as before', async () => {
  await withReadyStore(async ({ store }) => {
    const house = housesOn(store, Date.now)(await store.newWorkspace(0), 'command')
    await addAccount(house, keyring(), { ...SERVERS, proof: { pass: 'correct-horse' } })
  })
  const before = readFileSync(join(dataDir, 'mailbox-key'), 'utf8')
  expect(await mailboxKey.run(['--rotate'])).toBe(0)
  const after = readFileSync(join(dataDir, 'mailbox-key'), 'utf8')
  expect(after).toMatch(/^[0-9a-f]{64}\n$/u)
  expect(after).not.toBe(before)
  expect(said.join('')).toBe(
    'Sealed anew: 1.\nThe new key is in mailbox-key in DATA_DIR: keep a copy of it elsewhere.\n',
  )
  await withReadyStore(async ({ store }) => {
    const { id } = await store.outside.selectFrom('workspace').select('id').executeTakeFirstOrThrow()
    const house = housesOn(store, Date.now)(id, 'command')
    const [known] = await accounts(house)
    const ways = { resolver: { addresses: (host: string) => Promise.resolve([host]) }, isNamed: () => false }
    const asked = { account: known?.id ?? '', work: 'incoming', ways } as const
    expect((await loginOf(house, keyring(), asked)).auth).toEqual({ user: MIRA, pass: 'correct-horse' })
  })
})

test.each([[[]], [['--new', '--rotate']]])('%j says too little or too much', async (args) => {
  await expect(mailboxKey.run(args)).rejects.toBeInstanceOf(Misuse)
})
