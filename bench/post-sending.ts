import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { dispatchIn } from '#conversation/conversation.ts'
import { dnsServer } from '#testing/dns-server.ts'
import { environment, type Environment } from '#testing/launcher.ts'
import { Visitor } from '#testing/visitor.ts'
import { besideServers, connectMailbox, houseBeside } from '../e2e/live-studio.ts'
import { count, look } from '../e2e/looking.ts'
import { type Figure, perSecond } from './figures.ts'
import { ME } from './mailbox.ts'
import { withStudio } from './measured.ts'
import { sentLetter } from './post-letters.ts'
import { until } from './post-studio.ts'
import { firstRun } from './studio.ts'

const LETTERS = 10_000

/** Each as often as the others, and never always after the same. */
const ROUNDS = ['bare', 'ready', 'studio', 'studio', 'ready', 'bare', 'bare', 'studio', 'ready'] as const

const here = dirname(fileURLToPath(import.meta.url))
const Told = z.object({ messages: z.number(), different: z.number(), took: z.number() })

/** Ten thousand messages of the outbox against nodemailer alone, to the same server, each in a process of its own. */
export async function sendingFigures(scratch: string): Promise<Figure[]> {
  const dns = await dnsServer({})
  const sink = await sinkProcess()
  try {
    const took: Record<(typeof ROUNDS)[number], number[]> = { bare: [], ready: [], studio: [] }
    let astray = 0
    for (const [place, who] of ROUNDS.entries()) {
      const env = { ...besideServers(dns), DATA_DIR: join(scratch, `sending-${place}`) }
      if (who === 'studio') astray += await byStudio(env, sink.port)
      else await alone(sink.port, who)
      const { messages, different, took: milliseconds } = await sink.told()
      astray += Math.abs(LETTERS - different) + (messages - different)
      took[who].push(milliseconds)
    }
    return figures(took, astray)
  } finally {
    sink.end()
    await dns.close()
  }
}

async function sinkProcess() {
  const child = spawn(process.execPath, [join(here, 'post-sink.ts')], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<unknown> => JSON.parse((await lines.next()).value ?? '')
  const { port } = z.object({ port: z.number() }).parse(await next())
  return {
    port,
    /** What came since the last asking, from the first connection to the last message. */
    async told() {
      child.stdin.write('\n')
      return Told.parse(await next())
    },
    end: () => child.stdin.end(),
  }
}

/** How many are not handed over in the end: none. */
async function byStudio(env: Environment & { DATA_DIR: string }, port: number): Promise<number> {
  const account = await withStudio(env, '/welcome', async ({ origin }) => {
    const visitor = new Visitor(origin)
    await firstRun(visitor)
    return connectMailbox(visitor, { address: ME.address, outgoing: port })
  })
  await queue(env, account)
  const states = () => look<{ state: string }>(env.DATA_DIR, 'select state from dispatch')
  const waits = () => look(env.DATA_DIR, `select 1 from dispatch where state <> 'handed-over' limit 1`).length > 0
  await withStudio(env, '/sign-in', async () => {
    await until('all left', () => !waits(), { every: 250 })
    await until('all stand in their conversations', () => count(env.DATA_DIR, 'message') >= LETTERS, { every: 250 })
  })
  return states().filter(({ state }) => state !== 'handed-over').length
}

/** While nobody carries: it all waits when the studio starts. */
async function queue(env: Environment, account: string): Promise<void> {
  const { house, close } = await houseBeside(env)
  for (let at = 0; at < LETTERS; at += 500)
    await house.store.write(async (tx) => {
      for (let place = at; place < at + 500; place += 1) {
        const { to, subject, text, messageId } = sentLetter(place, `studio-${place}@salo.example`)
        const letter = { account, kind: 'letter', to, subject, text, messageId, leaveAt: house.now() } as const
        await dispatchIn(tx, house, letter)
      }
    })
  await close()
}

async function alone(port: number, how: 'bare' | 'ready'): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, [join(here, 'bare-send.ts'), `${port}`, `${LETTERS}`, how], {
    stdio: 'inherit',
    env: environment({}),
  })
  const [status] = await once(child, 'exit')
  if (status !== 0) throw new Error(`nodemailer alone ended with ${status}`)
}

function figures(took: Record<(typeof ROUNDS)[number], number[]>, astray: number): Figure[] {
  // The quickest of each: what else the machine does can only make it slower.
  const rate = (who: keyof typeof took) => perSecond(LETTERS, Math.min(...took[who]))
  const each = (who: keyof typeof took) => took[who].map((one) => perSecond(LETTERS, one)).join(', ')
  const against = (who: 'bare' | 'ready') => rate('studio') / rate(who)
  const measured = (who: 'bare' | 'ready') =>
    `${against(who).toFixed(2)} (${rate('studio')} against ${rate(who)} a second; in turns ${each('studio')} against ${each(who)})`
  return [
    {
      what: `${LETTERS} messages of the outbox against nodemailer alone over one pooled connection (rate to rate)`,
      measured: measured('bare'),
      bound: 'at least 0.5',
      holds: against('bare') >= 0.5,
    },
    {
      what: 'the same against nodemailer that need not make a message',
      measured: measured('ready'),
      bound: '',
      holds: true,
    },
    {
      what: 'of them lost, doubled, or not known to have left',
      measured: `${astray}`,
      bound: '0',
      holds: astray === 0,
    },
  ]
}
