import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folders } from '#conversation/conversation.ts'
import type { ConversationTables } from '#conversation/conversation-tables.ts'
import type { IntakeTables } from '#conversation/intake/intake-tables.ts'
import type { DispatchTables } from '#conversation/sending/dispatch-tables.ts'
import type { House } from '#foundation/house.ts'
import { dnsServer, type DnsServer } from '#testing/dns-server.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import { type ImapServer, startImapServer } from '#testing/imap-server.ts'
import { hashesOf, keptHashes, lettersOf } from '#testing/intake-runs.ts'
import { ended } from '#testing/launcher.ts'
import { type Sink, smtpSink } from '#testing/smtp-sink.ts'
import { Visitor } from '#testing/visitor.ts'
import { besideServers, carrierOf, connectMailbox, houseBeside, queueLetters } from './live-studio.ts'
import { PATIENCE } from './mail-studio.ts'
import { type Served, until, workshop } from './serving.ts'

// issue 6, Reading: one process at a time syncs an account, also when several share a Postgres; if it dies another goes on within a minute. S0-17, S0-32

const SERVER = process.env['TEST_DATABASE_URL'] ?? ''
if (!SERVER) console.log('Not tried on a real PostgreSQL server: TEST_DATABASE_URL names none (.ci/run starts one).')

/** Two programs cannot be told of each other, so each gets the same keys. */
const SHARED = { SECRET: 'a secret of forty characters for tests only', MAILBOX_KEY: randomBytes(32).toString('hex') }

describe.skipIf(!SERVER)('two programs on one database', { timeout: 4 * PATIENCE }, () => {
  const { folder, serve } = workshop()
  const name = `consonance_e2e_${randomUUID().replaceAll('-', '')}`
  let dns: DnsServer
  let imap: ImapServer
  let sink: Sink
  beforeAll(async () => {
    await inServer(`create database ${name}`)
    dns = await dnsServer({})
    imap = await startImapServer()
    sink = await smtpSink()
  })
  afterAll(async () => {
    await imap.stop()
    await sink.close()
    await dns.close()
  })

  test('one of them syncs the account, both send; and when that one dies the other goes on within a minute: nothing twice', async () => {
    const database = new URL(SERVER)
    database.pathname = `/${name}`
    const env = { ...SHARED, ...besideServers(dns), DATABASE_URL: database.href }
    const one = await serve({ ...env, DATA_DIR: folder('a') })
    const mira = new Visitor(one.origin)
    await mira.firstRun()
    const letters = lettersOf(160)
    for (const raw of letters.slice(0, 120)) imap.inbox.add(raw)
    const { port, user, pass } = imap
    const account = await connectMailbox(mira, { incoming: { port, user, pass }, outgoing: sink.port, savesSent: true })
    const two = await serve({ ...env, DATA_DIR: folder('b') })
    const { house, close } = await houseBeside(env)

    let most = 0
    const watching = setInterval(() => (most = Math.max(most, imap.connections())), 5)
    const inbox = async () => (await folders(house, { account })).find(({ role }) => role === 'inbox')
    await until('all are in', async () => (await inbox())?.held === 120, PATIENCE)
    await until('both have a process that carries', () => carrierOf(one) && carrierOf(two), PATIENCE)

    // Slow enough that both find something to send.
    sink.plays((stage) => (stage === 'sender' ? { late: 40 } : null))
    const before = sink.connections()
    const ids = await queueLetters(house, account, 120)
    await until('all left', async () => (await waiting(house)) === 0, PATIENCE)
    sink.plays(null)
    expect(sink.connections() - before).toBeGreaterThanOrEqual(2)

    const holder = await syncing(house)
    const [dead, alive] = carrierOf(one) === holder ? [one, two] : [two, one]
    expect(carrierOf(dead)).toBe(holder)
    const killedAt = Date.now()
    process.kill(holder, 'SIGKILL')
    await ended(dead.process, 'SIGKILL')
    for (const raw of letters.slice(120)) imap.inbox.add(raw)
    ids.push(...(await queueLetters(house, account, 50)))
    await until('the other goes on', async () => (await inbox())?.held === 160, PATIENCE)
    const took = Date.now() - killedAt
    await until('the rest left', async () => (await waiting(house)) === 0, PATIENCE)
    clearInterval(watching)
    console.log(`The other went on after ${took} ms; ${most} session at most`)
    expect(took).toBeLessThan(60_000)
    expect(await syncing(house)).toBe(carrierOf(alive))
    expect(most).toBe(1)

    expect(sink.sunk.map(({ messageId }) => messageId).toSorted()).toEqual(ids.toSorted())
    await until('all are read', async () => (await messages(house)) >= 160 + ids.length, PATIENCE)
    expect(await messages(house)).toBe(160 + ids.length)
    const kept = await keptHashes(house)
    expect(kept).toEqual(expect.arrayContaining(hashesOf(letters)))
    expect([kept.length, new Set(kept).size]).toEqual([160 + ids.length, 160 + ids.length])
    await signedIn(alive)
    await close()
    expect(alive.told()).toBe('')
    expect(await alive.end('SIGINT')).toBe(0)
    await inServer(`drop database if exists ${name} with (force)`)
  })
})

/** Pages are answered by whoever is left. */
async function signedIn({ origin }: Served): Promise<void> {
  const mira = new Visitor(origin)
  expect((await mira.post('/sign-in', { email: FIRST_RUN.email, password: FIRST_RUN.password })).status).toBe(303)
  expect(await mira.page('/outbox')).toContain('</html>')
}

/** The process that syncs now. */
async function syncing({ store }: House): Promise<number> {
  const lease = await store.read((tx) =>
    tx.$extendTables<IntakeTables>().selectFrom('account_lease').select('holder').executeTakeFirst(),
  )
  return Number(lease?.holder.split(':')[1])
}

/** How many messages are not handed over. */
const waiting = ({ store }: House): Promise<number> =>
  store.read(async (tx) => {
    const of = tx.$extendTables<DispatchTables>().selectFrom('dispatch').select('id')
    return (await of.where('state', '!=', 'handed-over').execute()).length
  })

const messages = ({ store }: House): Promise<number> =>
  store.read(
    async (tx) => (await tx.$extendTables<ConversationTables>().selectFrom('message').select('id').execute()).length,
  )

async function inServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
