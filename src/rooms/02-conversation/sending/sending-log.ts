import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { SmtpResult } from '#mail/smtp/smtp-types.ts'

/**
 * What one process says of the messages in its hands, a line each, written before the end of their data and after the server's answer: so that the messages of a bag are written down in
 * one transaction, and a process that is killed leaves at most the one uncertain that it was handing over. A line survives the end of the process as soon as it is written, without a sync to
 * the disk; it need not survive the end of the machine, and after that no line tells nothing (`isSameBoot`). (reliability.md, Sending exactly once)
 */
export class SendingLog {
  readonly #path: string
  readonly #file: number
  /** The last line may stand there in part. */
  #isTorn = false

  /** Throws where the disk takes no line, and leaves no file behind then. */
  constructor(folder: string, holder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    this.#path = pathOf(folder, holder)
    this.#file = openSync(this.#path, 'ax', 0o600)
    try {
      this.#write({ holder, host: hostname(), pid: process.pid, boot: bootedAt() })
    } catch (error) {
      this.end({ keep: false })
      throw error
    }
  }

  /** From now on a server may have it. */
  begun(id: string): void {
    this.#write(['begun', id])
  }

  /** A server has it, and said so. */
  taken(id: string, { reply, refused }: Taken): void {
    this.#write(['taken', id, { reply, refused }])
  }

  /** No server has it. */
  notTaken(id: string): void {
    this.#write(['not-taken', id])
  }

  /** Nothing in it is needed any more: everything stands in the database. */
  end({ keep }: { keep: boolean }): void {
    closeSync(this.#file)
    if (!keep) rmSync(this.#path, { force: true })
  }

  #write(line: unknown): void {
    const bytes = Buffer.from(`${this.#isTorn ? '\n' : ''}${JSON.stringify(line)}\n`)
    this.#isTorn = true
    // A disk that fills up takes the beginning of a line without a word: what does not stand there whole was not written.
    if (writeSync(this.#file, bytes) < bytes.byteLength) throw new Error('the disk took a line only in part')
    this.#isTorn = false
  }
}

type Taken = Extract<SmtpResult, { as: 'accepted' }>

/** What is known of a message by the log of whoever held it. */
export type Logged = { as: 'begun' } | { as: 'not-taken' } | { as: 'taken'; result: Taken }

/** A log that was left behind, or is being written. */
export interface LeftLog {
  holder: string
  messages: ReadonlyMap<string, Logged>
  /** The machine did not end since: what is not in the log was not begun. */
  isSameBoot: boolean
  /** Whoever wrote it lives no more, for certain. */
  isDead: boolean
  forget(): void
}

const Head = z.object({ holder: z.string(), host: z.string(), pid: z.number(), boot: z.number() })
const Reply = z.object({ code: z.number(), enhanced: z.string().nullable(), said: z.string() })
const Line = z.union([
  z.tuple([z.enum(['begun', 'not-taken']), z.string()]),
  z.tuple([
    z.literal('taken'),
    z.string(),
    z.object({ reply: Reply, refused: z.array(z.object({ address: z.string(), reply: Reply })) }),
  ]),
])

/** The logs in a folder, by their holders. */
export function leftLogs(folder: string): Map<string, LeftLog> {
  const logs = namesIn(folder).flatMap((name) => leftLog(join(folder, name)) ?? [])
  return new Map(logs.map((log) => [log.holder, log]))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.log'))
  } catch {
    return []
  }
}

function leftLog(path: string): LeftLog | null {
  // The last line may be cut off: what it would have said was not done yet, since the line comes first.
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1)
  const head = Head.safeParse(parsed(lines[0]))
  if (!head.success) return null
  const { holder, host, pid, boot } = head.data
  const messages = new Map<string, Logged>()
  for (const text of lines.slice(1)) {
    const line = Line.safeParse(parsed(text))
    if (!line.success) continue
    const [as, id] = line.data
    if (as === 'taken') messages.set(id, { as, result: { as: 'accepted', ...line.data[2] } })
    else messages.set(id, { as })
  }
  return {
    holder,
    messages,
    isSameBoot: host === hostname() && Math.abs(boot - bootedAt()) < CLOCK_MOVES,
    isDead: host === hostname() && !isAlive(pid),
    forget: () => rmSync(path, { force: true }),
  }
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

/** Clocks are set right now and then; a machine does not start again within a minute and end up at the same moment. In milliseconds. */
const CLOCK_MOVES = 20_000

const bootedAt = () => Date.now() - Math.round(uptime() * 1_000)

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process is alive, whoever it is.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const pathOf = (folder: string, holder: string) =>
  join(folder, `${createHash('sha256').update(holder).digest('hex').slice(0, 32)}.log`)
