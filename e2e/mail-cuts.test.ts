import { afterAll, beforeAll, expect, test } from 'vitest'
import { accounts as mailboxes, folders } from '#conversation/conversation.ts'
import { sendingPaths } from '#conversation/sending-paths.ts'
import { type CuttingProxy, startCuttingProxy } from '#testing/cutting-proxy.ts'
import { type DnsServer, dnsServer } from '#testing/dns-server.ts'
import { type ImapServer, startImapServer } from '#testing/imap-server.ts'
import { hashesOf, keptHashes, lettersOf } from '#testing/intake-runs.ts'
import { type Sink, smtpSink } from '#testing/smtp-sink.ts'
import { count, look } from './looking.ts'
import { besideServers, connectMailbox, houseBeside, queueLetters } from './live-studio.ts'
import { IS_FULL, KilledStudio, PATIENCE } from './mail-studio.ts'
import { until, workshop } from './serving.ts'

// reliability.md: a proxy that cuts the connection after k bytes from the server, for every k in a list; here the whole program behind it. S0-17, S0-32

const { folder, serve } = workshop()

/** From before the greeting to the midst of mail; and of the few words that a server of submission says, every place where one ends. */
const BYTES = IS_FULL
  ? {
      imap: [1, 60, 200, 600, 1_200, 2_500, 5_000, 10_000, 15_000],
      smtp: [1, 30, 80, 110, 130, 160, 180, 200, 230, 250, 300],
    }
  : { imap: [1, 600, 2_500, 10_000], smtp: [1, 110, 180, 230] }

/** How often each way breaks before it holds. */
const CUTS = IS_FULL ? 3 : 1

let dns: DnsServer
const ways: CuttingProxy[] = []
const boxes: ImapServer[] = []
let sink: Sink
beforeAll(async () => {
  dns = await dnsServer({})
  sink = await smtpSink()
})
afterAll(async () => {
  for (const way of ways) await way.stop()
  for (const box of boxes) await box.stop()
  await sink.close()
  await dns.close()
})

async function wayTo(port: number, bytes: number): Promise<CuttingProxy> {
  const way = await startCuttingProxy({ port })
  ways.push(way)
  way.cutAfter(bytes)
  return way
}

test(
  `mail comes in by ways that break after ${BYTES.imap.join(', ')} bytes: every letter in the end, once`,
  { timeout: 2 * PATIENCE },
  async () => {
    const env = { DATA_DIR: folder(), ...besideServers(dns) }
    const studio = await KilledStudio.begin(serve, env)
    const all: Uint8Array[] = []
    const cut = new Map<string, CuttingProxy>()
    for (const bytes of BYTES.imap) {
      const box = await startImapServer()
      boxes.push(box)
      const letters = lettersOf(25, `Cut after ${bytes}, letter`)
      for (const raw of letters) box.inbox.add(raw)
      all.push(...letters)
      const way = await wayTo(box.port, bytes)
      const incoming = { port: way.port, user: box.user, pass: box.pass }
      const address = `cut-${bytes}@salo.example`
      cut.set(await connectMailbox(studio.mira, { address, incoming }), way)
    }
    const heldOf = (account: string) =>
      look<{ held: number }>(
        env.DATA_DIR,
        `select held from mail_folder where role = 'inbox' and account = '${account}'`,
      )
    for (const [account, way] of cut) {
      await until('it was cut, or holds', () => way.cuts() >= CUTS || heldOf(account)[0]?.held === 25, PATIENCE)
      way.cutAfter(null)
    }
    expect([...cut.values()].every((way) => way.cuts() > 0)).toBe(true)
    await until('all are in', () => count(env.DATA_DIR, 'message') >= all.length, PATIENCE)
    const { house, close } = await houseBeside(env)
    for (const account of cut.keys()) {
      const inbox = await until(
        'the folder is known',
        async () => (await folders(house, { account })).find(({ role, complete }) => role === 'inbox' && complete),
        PATIENCE,
      )
      expect(inbox).toMatchObject({ onServer: 25, held: 25, unfetched: 0 })
    }
    expect(await keptHashes(house)).toEqual(hashesOf(all))
    expect(count(env.DATA_DIR, 'message')).toBe(all.length)
    await until(
      'nothing stands in the way',
      async () => (await mailboxes(house)).every(({ problem }) => !problem),
      PATIENCE,
    )
    await close()
    expect(await studio.end()).toBe(0)
  },
)

interface Row {
  id: string
  account: string
  state: string
  message_id: string
}

test(
  `letters leave by ways that break after ${BYTES.smtp.join(', ')} bytes: each once, or uncertain and shown`,
  { timeout: 2 * PATIENCE },
  async () => {
    const env = { DATA_DIR: folder(), ...besideServers(dns) }
    const rows = () => look<Row>(env.DATA_DIR, 'select id, account, state, message_id from dispatch')
    const studio = await KilledStudio.begin(serve, env)
    const { house, close } = await houseBeside(env)
    const ids: string[] = []
    const cut: CuttingProxy[] = []
    for (const bytes of BYTES.smtp) {
      const way = await wayTo(sink.port, bytes)
      cut.push(way)
      const account = await connectMailbox(studio.mira, { address: `cut-${bytes}@salo.example`, outgoing: way.port })
      ids.push(...(await queueLetters(house, account, 4, { from: `cut-${bytes}@salo.example` })))
    }
    await until('each was cut', () => cut.every((way) => way.cuts() >= 1), PATIENCE)
    const isOver = ({ state }: Row) => state === 'deferred' || state === 'uncertain' || state === 'handed-over'
    await until('each was tried', () => rows().every(isOver), PATIENCE)
    for (const way of cut) way.cutAfter(null)
    const at = () =>
      new Map([...Map.groupBy(sink.sunk, ({ messageId }) => messageId)].map(([id, all]) => [id, all.length]))
    const uncertain = rows().filter(({ state }) => state === 'uncertain')
    console.log(`${ids.length} letters, ${cut.map((way) => way.cuts()).join('+')} cuts: ${uncertain.length} uncertain`)
    // Only what a server has in its hands is uncertain, and nothing else is there.
    const gone = rows().flatMap(({ state, message_id: id }) => (state === 'deferred' ? [] : [id]))
    expect([...at().keys()].toSorted()).toEqual(gone.toSorted())
    const outbox = await studio.mira.page('/outbox')
    for (const { id } of uncertain) {
      expect(outbox).toContain(sendingPaths.arrival(id))
      await studio.mira.post(sendingPaths.arrival(id), { arrived: 'yes' })
    }
    // A minute later they would leave by themselves.
    for (const { id, state } of rows()) if (state === 'deferred') await studio.mira.post(sendingPaths.anotherTry(id))
    await until('all left', () => rows().every(({ state }) => state === 'handed-over'), PATIENCE)
    expect([...at()].filter(([, times]) => times !== 1)).toEqual([])
    expect([...at().keys()].toSorted()).toEqual(ids.toSorted())
    await close()
    expect(await studio.end()).toBe(0)
  },
)
