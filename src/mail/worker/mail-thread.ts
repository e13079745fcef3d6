import { Worker } from 'node:worker_threads'
import { codeOf } from '#foundation/system-errors.ts'
import { type Apart, startProcess } from './mail-process.ts'
import type { TaskName } from './mail-tasks.ts'
import { type MailBytes, UnreadableMail } from '../mail-types.ts'
import type { FromThread } from './mail-worker.ts'

export interface Limits {
  /** How long one message may take, or one piece of a large one. */
  milliseconds: number
  /** How much memory taking it apart may use, beside its bytes. */
  mebibytes: number
  /** The thread is ended after so many milliseconds without work, and its memory given back; without it, it stays. */
  idle?: number
  /** In a process of its own and not in a thread: its memory is then none of ours. */
  apart?: true
}

export interface Job {
  order: number
  task: TaskName
  mail: MailBytes
  input: unknown
  /** Takes what the task gives; whoever made the job knows its type. */
  resolve: (result: never) => void
  reject: (error: unknown) => void
}

interface Listeners {
  /** It has done a job and can take another. */
  onRoom: () => void
  /** It is no more; `left` are the jobs that it had and was not at. */
  onEnd: (left: readonly Job[]) => void
}

/** So many jobs lie in the thread at most: it never waits for the next one, and few bytes are copied ahead. */
const AHEAD = 4

/** Mebibytes for what is thrown away at once. */
const YOUNG = 16

/** One thread of `mail-worker.ts`. The message it is at when it fails has failed; the others go to the next thread. */
export class MailThread {
  readonly #limits: Limits
  readonly #listeners: Listeners
  readonly #worker: Apart
  readonly #streams = new Map<number, AsyncIterator<Uint8Array>>()
  #jobs: Job[] = []
  #timer: NodeJS.Timeout | undefined
  #isReady = false
  #isEnded = false

  constructor(limits: Limits, listeners: Listeners) {
    this.#limits = limits
    this.#listeners = listeners
    const start = limits.apart ? startProcess : startThread
    this.#worker = start(entry(import.meta.url), { mebibytes: limits.mebibytes, young: YOUNG })
    this.#worker.listen({
      message: (told) => this.#hear(told),
      error: (error) => this.#end(this.#whyEnded(error)),
      exit: (status) => this.#end(this.#whyEnded(new Error(`The thread ended with ${status}`))),
    })
  }

  get hasRoom(): boolean {
    return this.#jobs.length < AHEAD
  }

  give(job: Job): void {
    const { order, task, mail, input } = job
    // A copy, as a view would take along whatever lies beside it, and as another thread may need the bytes again.
    const bytes = mail instanceof Uint8Array ? Uint8Array.from(mail) : null
    this.#worker.postMessage({ order, task, input, bytes }, bytes ? [bytes.buffer] : [])
    this.#worker.ref()
    if (this.#jobs.push(job) === 1) this.#watch()
  }

  /** Ends it; the jobs it has are given back, but for the one it is at, which fails. */
  async close(): Promise<void> {
    this.#end(new Error('The mail worker was closed'))
    await this.#worker.terminate()
  }

  #hear(told: FromThread): void {
    if ('stream' in told) return void this.#feed(told)
    if ('ready' in told) this.#isReady = true
    else this.#finish(told)
    this.#watch()
  }

  #finish(told: Exclude<FromThread, { ready: true } | { stream: number }>): void {
    const job = this.#jobs.shift()
    if ('reason' in told) job?.reject(new UnreadableMail(told.reason, told.detail))
    else job?.resolve(told.result)
    this.#listeners.onRoom()
  }

  /** Hands over the next piece of a large mail; what cannot be fetched says nothing about the message. */
  async #feed({ order, stream, wants }: { order: number; stream: number; wants: boolean }): Promise<void> {
    const mail = this.#jobs.find((job) => job.order === order)?.mail
    const pieces =
      this.#streams.get(stream) ?? (mail && 'pieces' in mail ? mail.pieces()[Symbol.asyncIterator]() : null)
    if (pieces === null) return
    this.#streams.set(stream, pieces)
    // How long the bytes take to come says nothing about the message.
    clearTimeout(this.#timer)
    try {
      if (!wants) {
        this.#streams.delete(stream)
        await pieces.return?.()
        return this.#watch()
      }
      const { done, value } = await pieces.next()
      const piece = done ? null : Uint8Array.from(value)
      this.#worker.postMessage({ stream, piece }, piece ? [piece.buffer] : [])
      this.#watch()
    } catch (error) {
      this.#end(error)
    }
  }

  /** Time runs for the message that the thread is at, and begins again with each piece of a large one. */
  #watch(): void {
    clearTimeout(this.#timer)
    if (this.#isEnded) return
    const { milliseconds, idle } = this.#limits
    if (this.#jobs.length === 0) {
      this.#worker.unref()
      if (idle !== undefined) this.#timer = setTimeout(() => this.#end(null), idle).unref()
    } else if (this.#isReady) {
      const late = () => this.#end(new UnreadableMail('timeout', `not taken apart within ${milliseconds} ms`))
      this.#timer = setTimeout(late, milliseconds)
    }
  }

  #whyEnded(error: unknown): unknown {
    if (!this.#isReady) return error
    if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY')
      return new UnreadableMail('too-large', `it takes more than ${this.#limits.mebibytes} MiB to take apart`)
    return new UnreadableMail('parser-failed', String(error))
  }

  #end(error: unknown): void {
    if (this.#isEnded) return
    this.#isEnded = true
    clearTimeout(this.#timer)
    for (const pieces of this.#streams.values()) void pieces.return?.()
    const [job, ...left] = this.#jobs
    this.#jobs = []
    void this.#worker.terminate()
    job?.reject(error)
    this.#listeners.onEnd(left)
  }
}

function startThread(entry: URL, { mebibytes, young }: { mebibytes: number; young: number }): Apart {
  const worker = new Worker(entry, {
    // Foreign mail is read there: it gets none of our environment, and no flag that was meant for the serving process.
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mebibytes, maxYoungGenerationSizeMb: young },
  })
  return {
    listen: ({ message, error, exit }) =>
      void worker
        .on('message', (told: FromThread) => message(told))
        .on('error', error)
        .on('exit', exit),
    postMessage: (told, moved) => worker.postMessage(told, moved),
    ref: () => worker.ref(),
    unref: () => worker.unref(),
    terminate: () => worker.terminate(),
  }
}

/** Beside us in the sources; in a bundle beside the program itself, whose parts lie in `chunks`. */
function entry(from: string): URL {
  const name = from.endsWith('.ts') ? './mail-worker.ts' : './mail-worker.js'
  return new URL(/\/chunks\/[^/]+$/u.test(from) ? `.${name}` : name, from)
}
