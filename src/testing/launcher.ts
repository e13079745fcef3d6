import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'

const ROOT = join(import.meta.dirname, '..', '..')

/** The newest build; a process is started in its folder itself, where it stays when another build follows. */
const PROGRAM = join(ROOT, 'dist', 'current', 'server', 'consonance.js')

/** What is set for one process, beside what every process needs. */
export type Environment = Readonly<Record<string, string>>

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

const { nodeFlags } = z
  .object({ nodeFlags: z.custom<(command?: string) => string[]>((given) => typeof given === 'function') })
  .parse(await import(pathToFileURL(join(ROOT, 'scripts', 'prepare.mjs')).href))

/** Node and its arguments as scripts/consonance.mjs starts the program with `args`; throws where nothing is built. */
export function commandLine(args: readonly string[]): [command: string, ...rest: string[]] {
  if (!existsSync(PROGRAM)) throw new Error('The program is not built: npm run build')
  return [process.execPath, ...nodeFlags(args[0]), realpathSync(PROGRAM), ...args]
}

/** The environment of a process under test: what the caller's own says about a studio must not reach it. */
export function environment(env: Environment): NodeJS.ProcessEnv {
  const ours = new Set([
    'PORT',
    'HOST',
    'DATA_DIR',
    'DATABASE_URL',
    'PUBLIC_URL',
    'TRUST_PROXY',
    'SECRET',
    'MAIL_PRIVATE_HOSTS',
    'MAILBOX_KEY',
    'DNS_SERVERS',
  ])
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.has(name))), ...env }
}

/** Starts the program with `args`; `under` is the command that it is to run under. */
export function launch(args: readonly string[], env: Environment, under: readonly string[] = []): ChildProcess {
  const [command = '', ...rest] = [...under, ...commandLine(args)]
  return spawn(command, rest, { env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Waits until a studio that was launched says where it is; throws with its own words when it ends instead. */
export async function served(child: ChildProcess): Promise<Served> {
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

/** Ends a process by a signal unless it has ended; gives its exit status, or null when the signal itself ended it. */
export async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const exit = once(child, 'exit')
  child.kill(signal)
  const [status] = await exit
  return typeof status === 'number' ? status : null
}
