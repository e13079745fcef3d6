import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import {
  addAccount,
  dispatchIn,
  type AccountFacts,
  type NewDispatch,
  sendDue,
  type SendDue,
  type SendingHooks,
  type SentDue,
} from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { type Keyring, keyringOf } from '#foundation/sealed.ts'
import { loginAt, type Sink } from './smtp-sink.ts'
import { MIRA } from './test-house.ts'

/** A keyring of this test file's own. */
export function testKeyring(): Keyring {
  const dataDir = mkdtempSync(join(tmpdir(), 'consonance-keys-'))
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
  return keyringOf({ dataDir, config: { mailboxKeys: [] } })
}

let folder: string | undefined

/** Where this test file's senders take down what they do; theirs are the first to go at the end of it. */
export function logFolder(): string {
  folder ??= mkdtempSync(join(tmpdir(), 'consonance-sending-'))
  return folder
}

/** Mira's account, which sends by this server and receives nothing unless it is said. */
export function accountAt(
  house: House,
  { port, keyring, ...facts }: { port: number; keyring: Keyring } & Partial<AccountFacts>,
): Promise<string> {
  const outgoing = { host: '127.0.0.1', port, protection: 'plain' } as const
  const own = { address: MIRA, name: 'Mira Salo', also: [], user: 'mira', incoming: null, outgoing, savesSent: false }
  return addAccount(house, keyring, { ...own, ...facts, proof: { pass: 'secret' } })
}

/** A letter of Mira's to Grace that leaves at once. */
export const letterFrom = (house: House, account: string, more: Partial<NewDispatch> = {}): NewDispatch => ({
  account,
  kind: 'letter',
  to: [{ address: 'grace@harbour.example', name: 'Grace Hopper' }],
  subject: 'The first page',
  text: 'Dear Grace,\n\nthe first page is ready.',
  leaveAt: house.now(),
  ...more,
})

export const queued = (house: House, wanted: NewDispatch): Promise<string> =>
  house.store.write((tx) => dispatchIn(tx, house, wanted))

/** Nothing else of the house is to be asked. */
export const NO_HOOKS: SendingHooks = {
  isStillTrue: () => Promise.resolve(null),
  handedOverIn: () => Promise.resolve(),
}

/** Sends what is due, by a sink. */
export const sending = (house: House, sink: Pick<Sink, 'port'>, more: Partial<SendDue> = {}): Promise<SentDue> =>
  sendDue(house, {
    login: () => Promise.resolve(loginAt(sink.port)),
    holder: 'test',
    folder: logFolder(),
    hooks: NO_HOOKS,
    signal: new AbortController().signal,
    patience: { connect: 2_000, greeting: 2_000, silent: 2_000 },
    ...more,
  })
