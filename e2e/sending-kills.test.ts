import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendingPaths } from '#conversation/sending-paths.ts'
import { type DnsServer, dnsServer } from '#testing/dns-server.ts'
import { type ImapServer, startImapServer } from '#testing/imap-server.ts'
import { type Sink, type SinkStage, smtpSink } from '#testing/smtp-sink.ts'
import { count, look } from './looking.ts'
import { random } from './mailbox.ts'
import { besideServers, connectMailbox, houseBeside, queueLetters } from './live-studio.ts'
import { IS_FULL, KILLED, KilledStudio, PATIENCE, ROUNDS } from './mail-studio.ts'
import { until, workshop } from './serving.ts'

// reliability.md, Sending exactly once: kill -9 at each stage; the sink has each Message-ID once, or the user is told that it is uncertain. S0-32

const { folder, serve } = workshop()

/** The same cuts again: CONSONANCE_SEED=42 npm test e2e/sending-kills */
const SEED = Number(process.env['CONSONANCE_SEED'] ?? Date.now() % 1_000_000)
const chance = random(SEED)
console.log(`Killed where CONSONANCE_SEED=${SEED} says`)

const LETTERS = IS_FULL ? 10_000 : 300
const STAGES = ['content', 'answered', 'recipient', 'sender'] as const

let dns: DnsServer
let sink: Sink
let imap: ImapServer
beforeAll(async () => {
  dns = await dnsServer({})
})
afterAll(async () => {
  await dns.close()
  await sink.close()
  await imap.stop()
})

/** Resolves when the sink comes to this stage of a message after so many; at that very moment `strike` is called. */
function struckAt(sink: Sink, stage: (typeof STAGES)[number], after: number, strike: () => void): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let done = false
  const now = () => {
    if (done) return
    done = true
    strike()
    resolve()
  }
  sink.plays((at: SinkStage) => {
    if (done || sink.sunk.length < after) return null
    if (at === stage) now()
    // The server says 250, and whoever waits for it dies about then.
    else if (stage === 'answered' && at === 'content') setTimeout(now, chance() * 4)
    return null
  })
  return promise
}

/** How often the sink has each. */
function copies(sink: Sink): Map<string, number> {
  const found = new Map<string, number>()
  for (const { messageId } of sink.sunk) found.set(messageId, (found.get(messageId) ?? 0) + 1)
  return found
}

interface Row {
  id: string
  state: string
  message_id: string
}

const rowsIn = (home: string) => look<Row>(home, 'select id, state, message_id from dispatch')
const isOnItsWay = ({ state }: Row) => state === 'queued' || state === 'claimed' || state === 'deferred'

test(
  `${LETTERS} letters leave while whoever carries them is killed ${ROUNDS} times: each is at the server once, or uncertain`,
  { timeout: 15 * PATIENCE },
  async () => {
    const env = { DATA_DIR: folder(), ...besideServers(dns) }
    sink = await smtpSink()
    const killed = await KilledStudio.begin(serve, env)
    const account = await connectMailbox(killed.mira, { outgoing: sink.port })
    const { house, close } = await houseBeside(env)
    const began = Date.now()
    sink.plays((stage) => (stage === 'sender' ? { late: 200 } : null))
    const ids = await queueLetters(house, account, LETTERS)
    for (let round = 0; round < ROUNDS; round += 1) {
      const who = KILLED[round % KILLED.length] ?? 'carrier'
      const stage = STAGES[round % STAGES.length] ?? 'content'
      const after = Math.floor(((round + chance()) * LETTERS) / (ROUNDS + 1))
      const carrier = await killed.carrier()
      await struckAt(sink, stage, after, () => killed.strike(who))
      // Until somebody carries again the server takes its time, so that the next kill comes in the midst of sending too.
      sink.plays((stage) => (stage === 'sender' ? { late: 200 } : null))
      await killed.rise(who, carrier)
    }
    sink.plays(null)
    await until('nothing is on its way', () => !rowsIn(env.DATA_DIR).some(isOnItsWay), 10 * PATIENCE)
    const took = Date.now() - began
    const rows = rowsIn(env.DATA_DIR)
    const uncertain = rows.filter(({ state }) => state === 'uncertain')
    const at = copies(sink)
    console.log(
      `${LETTERS} letters, ${ROUNDS} kills, ${took} ms: ${uncertain.length} uncertain, of which ${uncertain.filter((one) => at.has(one.message_id)).length} had left`,
    )
    // Never twice, whatever happened; and what is not there is not thought to be.
    expect(Math.max(...at.values())).toBe(1)
    expect(ids.filter((id) => !at.has(id)).toSorted()).toEqual(
      uncertain.flatMap(({ message_id: id }) => (at.has(id) ? [] : id)).toSorted(),
    )
    expect(rows.filter(({ state }) => state !== 'handed-over' && state !== 'uncertain')).toEqual([])
    // No kill can leave more than the one message uncertain that was in hand.
    expect(uncertain.length).toBeLessThanOrEqual(ROUNDS)

    // The user sees each of them and knows, from the client or from the server, whether it arrived.
    const outbox = await killed.mira.page('/outbox')
    for (const { id, message_id: messageId } of uncertain) {
      expect(outbox).toContain(sendingPaths.arrival(id))
      await killed.mira.post(sendingPaths.arrival(id), { arrived: at.has(messageId) ? 'yes' : 'no' })
    }
    await until(
      'all are handed over',
      () => rowsIn(env.DATA_DIR).every(({ state }) => state === 'handed-over'),
      PATIENCE,
    )
    expect([...copies(sink)].filter(([, times]) => times !== 1)).toEqual([])
    expect([...copies(sink).keys()].toSorted()).toEqual(ids.toSorted())
    // Each is a letter of its conversation, once.
    await until('all are read', () => count(env.DATA_DIR, 'message') === LETTERS, PATIENCE)
    expect(count(env.DATA_DIR, 'raw_mail')).toBe(LETTERS)
    await close()
    expect(await killed.end()).toBe(0)
  },
)

test(
  'where the server keeps what it sends, what became uncertain is found there, and nobody is asked',
  { timeout: 3 * PATIENCE },
  async () => {
    const env = { DATA_DIR: folder(), ...besideServers(dns) }
    const mail = await smtpSink()
    imap = await startImapServer()
    const killed = await KilledStudio.begin(serve, env)
    const { port, user, pass } = imap
    const account = await connectMailbox(killed.mira, {
      incoming: { port, user, pass },
      outgoing: mail.port,
      savesSent: true,
    })
    const { house, close } = await houseBeside(env)
    const carrier = await killed.carrier()
    let strikes = 1
    mail.plays((stage) => {
      if (stage !== 'content') return null
      imap.sent.add(mail.sunk.at(-1)?.bytes ?? Buffer.alloc(0))
      if (mail.sunk.length < 20 || strikes === 0) return null
      strikes -= 1
      killed.strike('carrier')
      return null
    })
    await queueLetters(house, account, 40)
    await until('it was struck', () => strikes === 0, PATIENCE)
    await killed.rise('carrier', carrier)
    await until('all left', () => rowsIn(env.DATA_DIR).every(({ state }) => state === 'handed-over'), PATIENCE)
    expect(look(env.DATA_DIR, `select 1 from journal where kind = 'dispatch.uncertain'`)).toHaveLength(1)
    expect([...copies(mail).values()].filter((times) => times !== 1)).toEqual([])
    expect(mail.sunk).toHaveLength(40)
    expect(await killed.mira.page('/outbox')).not.toContain('/arrival')
    await close()
    expect(await killed.end()).toBe(0)
    await mail.close()
  },
)
