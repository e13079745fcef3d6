import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { coldLoads } from './cold-load.ts'
import { ME, writeMailbox } from './mailbox.ts'
import { PROGRAM, serve, type Served, Visitor } from './studio-client.ts'

// Every figure is a ratio against something measured in the same run, or a bound that the design promises; both stand in RESULTS.md.

const LETTERS = 2_000
const PEOPLE = 10
const ROUNDS = 200
const OWNER = { email: ME.address, password: 'a quiet harbour at dusk' }

interface Figure {
  what: string
  measured: string
  bound: string
  holds: boolean
}

const here = dirname(fileURLToPath(import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'consonance-bench-'))
const figures: Figure[] = []

try {
  const mail = join(scratch, 'mail')
  await writeMailbox(mail, { people: PEOPLE, letters: LETTERS })
  const env = { DATA_DIR: join(scratch, 'data'), PORT: '3199' }
  importAgainstParsing(mail, env)
  listening()
  await studio(env)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
report()

/** Importing everything included, against the mail parser alone over the same files; each a process of its own, in turns. */
function importAgainstParsing(mail: string, env: Record<string, string>): void {
  const bare: number[] = []
  const whole: number[] = []
  for (const round of [1, 2, 3]) {
    bare.push(timed([join(here, 'bare-parse.ts'), mail], {}))
    whole.push(
      timed(
        [PROGRAM, 'import', mail, '--me', ME.address, '--json'],
        round === 3 ? env : { ...env, DATA_DIR: join(scratch, `data${round}`) },
      ),
    )
  }
  const ratio = median(bare) / median(whole)
  figures.push({
    what: `import of ${LETTERS} letters, everything included, against parsing alone (rate to rate)`,
    measured: `${ratio.toFixed(2)} (${rate(LETTERS, median(whole))} against ${rate(LETTERS, median(bare))} a second)`,
    bound: 'at least 0.33',
    holds: ratio >= 0.33,
  })
}

function listening(): void {
  const lines = 20_000
  const text =
    'Hello Mira, thank you for the plan. I keep wondering whether we really need all eight pages, it is quite a step for us.'
  const input = Array.from({ length: lines }, (_, id) =>
    JSON.stringify({ id: `${id}`, lang: 'en', text: `${text} ${id}` }),
  ).join('\n')
  const file = join(scratch, 'listen.jsonl')
  writeFileSync(file, input)
  const took = timed([PROGRAM, 'listen', file, '--json'], {})
  const persecond = lines / (took / 1000)
  figures.push({
    what: 'listen, from the command line, start included',
    measured: `${Math.round(persecond)} messages a second`,
    bound: 'at least 4000',
    holds: persecond >= 4_000,
  })
}

async function studio(env: Record<string, string>): Promise<void> {
  const first = await serve(env)
  const visitor = new Visitor(first.origin)
  const paths = await settle(visitor)
  await first.end()
  const served = await serve(env)
  try {
    figures.push({
      what: 'second start, launch to first page',
      measured: `${Math.round(served.firstPage)} ms`,
      bound: 'at most 1000 ms',
      holds: served.firstPage <= 1_000,
    })
    const signed = new Visitor(served.origin)
    await signed.post('/sign-in', OWNER)
    await pages(served, signed, paths)
    for (const load of await coldLoads(served.origin, signed.cookie, paths)) {
      const holds = load.requests <= 6 && load.kib <= 60 && load.serifKib <= 90 && load.foreign === 0
      const measured = `${load.requests} requests, ${load.kib.toFixed(1)} KiB, serif ${load.serifKib.toFixed(1)} KiB, ${load.foreign} foreign`
      figures.push({
        what: `cold first load of ${load.path}`,
        measured,
        bound: 'at most 6, 60 KiB, serif 90 KiB, 0',
        holds,
      })
    }
    const memory = served.memory()
    figures.push({
      what: 'resident memory of the serving process',
      measured: `${memory.toFixed(0)} MiB`,
      bound: 'below 200 MiB',
      holds: memory < 200,
    })
  } finally {
    await served.end()
  }
}

/** The first run takes over what the command line imported; everybody who wrote is accepted as a client. Returns a path of each page. */
async function settle(visitor: Visitor): Promise<string[]> {
  await visitor.post('/welcome', {
    name: 'Bench',
    language: 'en',
    timeZone: 'UTC',
    addresses: ME.address,
    owner: 'Mira',
    ...OWNER,
  })
  for (;;) {
    const accept = /action="(\/people\/[\w-]+\/acceptance)"/u.exec(await visitor.get('/clients'))?.[1]
    if (!accept) break
    await visitor.post(accept)
  }
  const client = /href="(\/clients\/[0-9a-f-]{36})"/u.exec(await visitor.get('/clients'))?.[1] ?? ''
  const conversation = /href="(\/conversations\/[0-9a-f-]{36})/u.exec(await visitor.get('/conversations'))?.[1] ?? ''
  return ['/', '/clients', client, '/conversations', conversation, '/import', '/settings']
}

/** Processor time a page, against the smallest answer there is in the same process. */
async function pages(served: Served, visitor: Visitor, paths: readonly string[]): Promise<void> {
  const cost = async (path: string) => {
    for (let round = 0; round < 150; round += 1) await visitor.get(path)
    const before = served.cpu()
    for (let round = 0; round < ROUNDS; round += 1) await visitor.get(path)
    return (served.cpu() - before) / ROUNDS
  }
  const least = await cost('/healthz')
  for (const path of paths) {
    const milliseconds = await cost(path)
    figures.push({
      what: `processor time of ${named(path)} at ${PEOPLE} clients and ${LETTERS} messages`,
      measured: `${milliseconds.toFixed(1)} ms (${(milliseconds / Math.max(least, 0.1)).toFixed(0)} times /healthz)`,
      bound: 'at most 5 ms',
      holds: milliseconds <= 5,
    })
  }
}

function timed(args: readonly string[], env: Record<string, string>): number {
  const began = performance.now()
  const ran = spawnSync(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (ran.status !== 0) throw new Error(`${args.join(' ')} failed: ${ran.stderr}`)
  return performance.now() - began
}

function report(): void {
  const rows = figures.map(
    ({ what, measured, bound, holds }) => `| ${what} | ${measured} | ${bound} | ${holds ? 'yes' : '**no**'} |`,
  )
  const machine = `${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
  const text = `# What was measured\n\n${new Date().toISOString().slice(0, 10)}, ${machine}. Written by \`npm run bench\`.\n\n| what | measured | bound | holds |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
  writeFileSync(join(here, 'RESULTS.md'), text)
  process.stdout.write(text)
  process.exitCode = figures.every((figure) => figure.holds) ? 0 : 1
}

function named(path: string): string {
  return path.replaceAll(/[0-9a-f-]{36}/gu, ':id')
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function rate(count: number, milliseconds: number): number {
  return Math.round(count / (milliseconds / 1000))
}
