import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CookieJar } from '#testing/cookie-jar.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The built program, as every user runs it. */
export const PROGRAM = join(root, 'dist', 'server', 'consonance.js')

/** As the launcher sets them (scripts/prepare.mjs). */
const NODE_FLAGS = ['--max-semi-space-size=4']

/** Milliseconds of processor time that one tick of /proc stands for, on every Linux that we know. */
const TICK = 10

export interface Served {
  origin: string
  process: ChildProcess
  /** Milliseconds from the launch to the first whole page. */
  firstPage: number
  /** Processor time used so far, milliseconds. */
  cpu(): number
  /** Resident memory, MiB. */
  memory(): number
  end(): Promise<void>
}

/** Starts the studio and waits for its first page. */
export async function serve(env: Record<string, string>): Promise<Served> {
  const began = performance.now()
  const port = env['PORT'] ?? '3199'
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, [...NODE_FLAGS, PROGRAM, 'start'], {
    env: { ...process.env, ...env, PORT: port },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (;;) {
    const page = await fetch(origin).catch(() => null)
    if (page?.ok && (await page.text()).includes('<html')) break
    if (child.exitCode !== null) throw new Error('The studio did not start')
    await new Promise((done) => setTimeout(done, 5))
  }
  const stat = () => readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return {
    origin,
    process: child,
    firstPage: performance.now() - began,
    cpu: () => (Number(stat()[11]) + Number(stat()[12])) * TICK,
    memory: () => Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    end: () =>
      new Promise((done) => {
        child.once('exit', () => done())
        child.kill('SIGTERM')
      }),
  }
}

/** A signed-in browser without a screen. */
export class Visitor {
  readonly #origin: string
  readonly #cookies = new CookieJar()

  constructor(origin: string) {
    this.#origin = origin
  }

  get cookie(): string {
    return this.#cookies.header
  }

  async get(path: string): Promise<string> {
    const headers = { cookie: this.cookie, 'accept-encoding': 'gzip' }
    return this.#cookies.keep(await fetch(this.#origin + path, { headers, redirect: 'manual' })).text()
  }

  async post(path: string, fields: Record<string, string> = {}): Promise<Response> {
    const headers = { cookie: this.cookie, origin: this.#origin }
    const body = new URLSearchParams(fields)
    return this.#cookies.keep(await fetch(this.#origin + path, { method: 'POST', headers, body, redirect: 'manual' }))
  }
}
