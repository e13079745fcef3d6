import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folders } from '#conversation/conversation.ts'
import { dnsServer, type DnsServer } from '#testing/dns-server.ts'
import { hashesOf, keptHashes } from '#testing/intake-runs.ts'
import { MAIL_SERVERS, type TestMailbox, type TestMailServer } from '#testing/mail-servers.ts'
import { realMail, withoutRealMail } from '#testing/real-mail.ts'
import { count, lettersIn, look } from './looking.ts'
import { manyLetters, random } from './mailbox.ts'
import { besideServers, connectMailbox, houseBeside } from './live-studio.ts'
import { KILLED, KilledStudio, PATIENCE, ROUNDS } from './mail-studio.ts'
import { until, workshop } from './serving.ts'

// reliability.md, Intake that loses nothing: kill -9 at random points of 200 messages, 20 rounds (ROUNDS=20): N of N, no doubles. S0-17

const { folder, serve } = workshop()

/** The same cuts again: CONSONANCE_SEED=42 npm test e2e/mail-kills */
const SEED = Number(process.env['CONSONANCE_SEED'] ?? Date.now() % 1_000_000)
const chance = random(SEED)

/** When it happens: so many milliseconds at most after the account is listened to, the first are kept, the first are read. */
const MOMENTS = [
  { when: 'listening', most: 1_500, is: (home: string) => look(home, 'select 1 from account_lease').length > 0 },
  { when: 'keeping', most: 600, is: (home: string) => count(home, 'raw_mail') > 0 },
  { when: 'reading', most: 1_500, is: (home: string) => count(home, 'message') > 0 },
] as const

const real = MAIL_SERVERS.find(({ name, without }) => name === 'Dovecot' && !without)
const server = real ?? MAIL_SERVERS[0]
if (!real) console.log('Mail is fetched from the server in this process: Dovecot 2.3 is not installed.')
if (withoutRealMail) console.log(`The mail is made up: ${withoutRealMail}`)

let running: TestMailServer
let dns: DnsServer
let letters: Uint8Array[]
beforeAll(async () => {
  if (!server) throw new Error('There is always the server in this process')
  running = await server.start()
  dns = await dnsServer({})
  letters = withoutRealMail ? manyLetters(200, Date.now()) : await realMail({ most: 200 })
})
afterAll(async () => {
  await running.stop()
  await dns.close()
})

/** The others come one after the other, so that there is more than one transaction to be killed in. */
async function trickling(box: TestMailbox, others: readonly Uint8Array[]): Promise<void> {
  for (const raw of others) {
    box.deliver(raw)
    await new Promise((done) => setTimeout(done, 25))
  }
}

const rounds = Array.from({ length: ROUNDS }, (_, place) => {
  // Every one of each comes together with every one of the other.
  const who = KILLED[(place + Math.floor(place / 3)) % KILLED.length] ?? 'carrier'
  const moment = MOMENTS[place % MOMENTS.length] ?? MOMENTS[0]
  return { round: place + 1, who, ...moment, after: Math.round(chance() * moment.most), renumbered: place % 4 === 1 }
})

describe.concurrent('200 messages come in, and somebody pulls the plug', { timeout: 3 * PATIENCE }, () => {
  test.each(rounds)(`round $round: kill -9 ($who) $after ms into $when (CONSONANCE_SEED=${SEED})`, async (round) => {
    const { who, is, after, renumbered } = round
    const env = { DATA_DIR: folder(), ...besideServers(dns) }
    const box = await running.mailbox()
    for (const raw of letters.slice(0, 120)) box.deliver(raw)
    const killed = await KilledStudio.begin(serve, env)
    const { auth } = await box.login()()
    const incoming = { port: box.port, user: auth.user, pass: 'secret' }
    const account = await connectMailbox(killed.mira, { incoming, savesSent: true })
    const carrier = await killed.carrier()
    const delivered = trickling(box, letters.slice(120))
    await until('the moment has come', () => is(env.DATA_DIR), PATIENCE)
    await new Promise((done) => setTimeout(done, after))
    killed.strike(who)
    const { kept, messages } = lettersIn(env.DATA_DIR)
    // While nobody listens the folder gets other UIDs.
    if (renumbered) box.renumber()
    const began = Date.now()
    await killed.rise(who, carrier)
    await delivered
    await until('all are in', () => lettersIn(env.DATA_DIR).messages >= letters.length, PATIENCE)
    const { house, close } = await houseBeside(env)
    const inbox = await until(
      'the folder is known',
      async () => {
        const found = (await folders(house, { account })).find(({ role }) => role === 'inbox')
        return found?.complete && found.held >= found.onServer && found
      },
      PATIENCE,
    )
    console.log(
      `${round.round}: ${who} killed with ${kept.length} kept, ${messages} read; all in ${Date.now() - began} ms later`,
    )
    expect(inbox).toMatchObject({ onServer: letters.length, unfetched: 0 })
    // Under the same UIDVALIDITY the old UIDs are letters that went: they are forgotten when all are compared, some minutes later.
    if (!renumbered) expect(inbox.held).toBe(letters.length)
    expect(await keptHashes(house)).toEqual(hashesOf(letters))
    const all = lettersIn(env.DATA_DIR)
    expect([all.kept.length, all.read, all.messages]).toEqual([letters.length, letters.length, letters.length])
    await close()
    expect(await killed.end()).toBe(0)
  })
})
