import { readFileSync } from 'node:fs'
import { type NewDispatch, dispatchIn } from '#conversation/conversation.ts'
import { databaseIn } from '#foundation/data-folder.ts'
import { type House, housesOn } from '#foundation/house.ts'
import { openStore } from '#foundation/store/store.ts'
import { migrations } from '#house/migrations.ts'
import type { DnsServer } from '#testing/dns-server.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import type { Environment, Served } from '#testing/launcher.ts'
import type { Visitor } from '#testing/visitor.ts'
import { childrenOf } from './looking.ts'

/** What lets a studio speak with servers of this machine, and ask this one for names. */
export const besideServers = (dns: DnsServer): Environment => ({
  MAIL_PRIVATE_HOSTS: '127.0.0.1,localhost',
  DNS_SERVERS: dns.address,
})

/** The house of a studio that runs, opened beside it as its carrier does. */
export async function houseBeside(env: Environment): Promise<{ house: House; close: () => Promise<void> }> {
  const { DATABASE_URL: url, DATA_DIR: home = '' } = env
  const store = await openStore(url ? { url } : { file: databaseIn(home) }, migrations)
  const { id } = await store.outside.selectFrom('workspace').select('id').executeTakeFirstOrThrow()
  return { house: housesOn(store, Date.now)(id, 'house'), close: () => store.close().catch(() => undefined) }
}

interface Mailbox {
  address?: string
  incoming?: { port: number; user: string; pass: string }
  /** A port without TLS, or with it for `localhost`. */
  outgoing?: number | { starttls: number }
  savesSent?: boolean
}

/** Connects a mailbox by the page, without the live try; returns its id. */
export async function connectMailbox(
  mira: Visitor,
  { address, incoming, outgoing, savesSent }: Mailbox,
): Promise<string> {
  const answer = await mira.post('/accounts', {
    proof: 'password',
    address: address ?? FIRST_RUN.addresses,
    name: 'Mira Salo',
    also: '',
    user: incoming?.user ?? 'mira',
    pass: incoming?.pass ?? 'secret',
    ...place('incoming', incoming?.port),
    ...place('outgoing', outgoing),
    ...(savesSent ? { savesSent: 'yes' } : {}),
    anyway: 'yes',
  })
  if (answer.status !== 303) throw new Error(`The mailbox was not connected: ${await answer.text()}`)
  return answer.headers.get('location')?.split('/').at(-1) ?? ''
}

function place(side: string, at: Mailbox['outgoing']) {
  const [host, port, protection] =
    typeof at === 'object' ? ['localhost', at.starttls, 'starttls'] : [at === undefined ? '' : '127.0.0.1', at, 'plain']
  return { [`${side}Host`]: host, [`${side}Port`]: String(port ?? 993), [`${side}Protection`]: protection }
}

/** Queues letters of an account, a hundred in each transaction; returns the Message-IDs. */
export async function queueLetters(house: House, account: string, count: number, more: Partial<NewDispatch> = {}) {
  const ids = Array.from({ length: count }, (_, place) => `letter-${place}-${crypto.randomUUID()}@salo.example`)
  for (let at = 0; at < count; at += 100)
    await house.store.write(async (tx) => {
      for (const messageId of ids.slice(at, at + 100))
        await dispatchIn(tx, house, { ...letter(account, messageId), leaveAt: house.now(), ...more })
    })
  return ids
}

const letter = (account: string, messageId: string) =>
  ({
    account,
    kind: 'letter',
    messageId,
    to: [{ address: 'grace@harbour.example', name: 'Grace Hopper' }],
    subject: `About ${messageId}`,
    text: `Dear Grace,\n\nthis is ${messageId}.`,
  }) as const

/** The process that carries a studio's mail; null while there is none. */
export function carrierOf({ pid }: Served): number | null {
  return childrenOf(pid).find((child) => commandOf(child).at(-1) === 'carrier') ?? null
}

function commandOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean)
  } catch {
    return []
  }
}
