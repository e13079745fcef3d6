import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll } from 'vitest'

/** The program as it is shipped: `npm test` builds it first. */
const PROGRAM = join(import.meta.dirname, '..', 'dist', 'server', 'consonance.js')

type Environment = Readonly<Record<string, string>>

/** A running studio in a process of its own. */
export interface Served {
  readonly origin: string
  readonly pid: number
  readonly process: ChildProcess
  /** What it said on standard error so far. */
  told(): string
  /** Sends a signal and waits for the end: the exit status, or null when the signal itself ended it. */
  end(signal?: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): Promise<number | null>
}

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly told: string
}

/** A function that makes empty folders, all of them removed at the end of the test file with what was started on them ended. */
export function workshop() {
  // Made at the first asking: a file whose tests are all skipped never comes to its end.
  let base: string | undefined
  const started = new Set<ChildProcess>()
  afterAll(async () => {
    for (const child of started) await ended(child, 'SIGKILL')
    // An importing process whose studio was killed may still be writing its last file.
    if (base) rmSync(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  })
  let folders = 0
  const keep = (child: ChildProcess) => {
    started.add(child)
    child.once('exit', () => started.delete(child))
    return child
  }
  return {
    folder: (name = 'data') =>
      join((base ??= mkdtempSync(join(tmpdir(), 'consonance-e2e-'))), `${(folders += 1)}-${name}`),
    serve: (env: Environment, under: readonly string[] = []) =>
      served(keep(launch(['start'], { PORT: '0', ...env }, under))),
    launch: (args: readonly string[], env: Environment) => keep(launch(args, env)),
    run: (args: readonly string[], env: Environment, under: readonly string[] = []) =>
      outcome(keep(launch(args, env, under))),
    keep,
  }
}

/** The program with `args`; `under` is the command that it is to run under. */
function launch(args: readonly string[], env: Environment, under: readonly string[] = []): ChildProcess {
  if (!existsSync(PROGRAM)) throw new Error('The program is not built: npm run build')
  const [command = '', ...rest] = [...under, process.execPath, PROGRAM, ...args]
  return spawn(command, rest, { env: { ...clean(process.env), ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Waits until a studio that was launched says where it is; throws with its own words when it ends instead. */
async function served(child: ChildProcess): Promise<Served> {
  let told = ''
  let out = ''
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => (told += piece))
  const origin = await new Promise<string>((found, fail) => {
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      const address = /Consonance is at (\S+)\n/u.exec((out += piece))?.[1]
      if (address) found(address)
    })
    child.once('close', (status) => fail(new Error(`The studio ended with ${status}: ${told}`)))
  })
  return {
    origin,
    pid: child.pid ?? 0,
    process: child,
    told: () => told,
    end: (signal = 'SIGTERM') => ended(child, signal),
  }
}

async function outcome(child: ChildProcess): Promise<Ran> {
  const words = (stream: ChildProcess['stdout']) => (stream ? text(stream) : '')
  const [out, told, [status]] = await Promise.all([words(child.stdout), words(child.stderr), once(child, 'close')])
  return { status: typeof status === 'number' ? status : null, out, told }
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const exit = once(child, 'exit')
  child.kill(signal)
  const [status] = await exit
  return typeof status === 'number' ? status : null
}

/** What the caller's own environment says about a studio must not reach the ones under test. */
function clean(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = new Set(['PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'PUBLIC_URL', 'TRUST_PROXY', 'SECRET'])
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.has(name)))
}

/** Asks again every 15 ms until `look` gives something; throws when nothing came in time. */
export async function until<Found>(
  what: string,
  look: () => Found | null | undefined | false | Promise<Found | null | undefined | false>,
  milliseconds = 20_000,
): Promise<Found> {
  const latest = Date.now() + milliseconds
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > latest) throw new Error(`Waited in vain until ${what}`)
    await new Promise((done) => setTimeout(done, 15))
  }
}
