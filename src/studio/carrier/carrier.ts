import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { MINUTE, SECOND } from '#foundation/days.ts'
import type { Log } from '#foundation/web/failures.ts'
import { CarrierLine } from './carrier-lines.ts'

/** The process beside this one that brings mail in and takes mail out (decisions/011). */
export interface Carrier {
  /** Something is to be carried, or an account changed: it is looked at now and not at the next beat. Starts the process where it is wanted. */
  look(): void
  /** Ends it; what was under way is gone on with at the next start. */
  close(): Promise<void>
}

export interface CarrierParts {
  /** How to start this program: the runtime and the bundle, then the command. */
  program: readonly [string, ...string[]]
  /** Whether any studio has an account that is on. */
  isWanted: () => Promise<boolean>
  /** Mail came in, left, or an account has news, in this workspace. */
  onNews: (workspace: string) => void
  log: Log
  now: () => number
}

/** How often it is asked whether it is wanted, in milliseconds: another process may have got an account. */
const EVERY = 20 * SECOND

/** After an end that nobody asked for it is started again: at once, then ever later, in milliseconds. */
const AGAIN_AFTER = [0, SECOND, 5 * SECOND, 30 * SECOND, MINUTE]

/** Who lived so long is started again at once. */
const LIVED = 2 * MINUTE

/** Starts the carrier while it is wanted, and again when it dies. It ends by itself when this process is gone: its standard input closes. */
export function carrierOn(parts: CarrierParts): Carrier {
  let child: ChildProcess | null = null
  let deaths = 0
  let notBefore = 0
  let closed = false

  const died = (lived: number) => {
    child = null
    deaths = lived >= LIVED ? 0 : deaths + 1
    const wait = AGAIN_AFTER[Math.min(deaths, AGAIN_AFTER.length - 1)] ?? MINUTE
    notBefore = parts.now() + wait
    if (closed) return
    parts.log({ at: new Date(parts.now()).toISOString(), level: 'error', carrier: 'ended', again: wait })
    setTimeout(() => void begin(), wait).unref()
  }
  const begin = async () => {
    if (closed || child || parts.now() < notBefore) return
    if (!(await parts.isWanted().catch(() => false)) || closed || child) return
    child = startedChild(parts, died)
  }
  const timer = setInterval(() => void begin(), EVERY).unref()
  void begin()
  return {
    look() {
      if (child) child.stdin?.write('look\n')
      else void begin()
    },
    async close() {
      closed = true
      clearInterval(timer)
      const ending = child
      if (!ending) return
      const over = new Promise<void>((done) => ending.once('exit', () => done()))
      ending.stdin?.end()
      const late = setTimeout(() => ending.kill('SIGKILL'), GRACE)
      await over
      clearTimeout(late)
    },
  }
}

/** A message that is being handed over may come to its end, in milliseconds. */
const GRACE = 4 * SECOND

function startedChild({ program, onNews }: CarrierParts, died: (lived: number) => void): ChildProcess {
  const began = performance.now()
  const [command, ...first] = program
  const child = spawn(command, [...first, 'carrier'], { stdio: ['pipe', 'pipe', 'inherit'] })
  createInterface({ input: child.stdout }).on('line', (line) => {
    const told = CarrierLine.safeParse(line)
    if (told.success) onNews(told.data.news)
  })
  // Writing to one that is about to end is no failure of ours.
  child.stdin.on('error', () => undefined)
  let over = false
  const once = () => {
    if (!over) died(performance.now() - began)
    over = true
  }
  child.once('exit', once).once('error', once)
  return child
}
