import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { FromThread } from './mail-worker.ts'

/** What `MailThread` needs of whatever runs `mail-worker.ts`: a thread of this process, or a process of its own. */
export interface Apart {
  listen(to: Listeners): void
  /** Plain data; of `moved`, a thread takes over what it can. */
  postMessage(told: object, moved: ArrayBuffer[]): void
  /** While it is at something, it keeps this process alive. */
  ref(): void
  unref(): void
  terminate(): Promise<unknown>
}

export interface Listeners {
  message: (told: FromThread) => void
  error: (error: unknown) => void
  exit: (status: number) => void
}

/** By these a process ends that has used up its memory. */
const OUT_OF_MEMORY = new Set<NodeJS.Signals | null>(['SIGABRT', 'SIGTRAP'])

/**
 * Runs `mail-worker.ts` in a process of its own, as a thread's memory is this process's: a serving process stays small whatever letter
 * somebody looks at. It ends with us.
 */
export function startProcess(entry: URL, { mebibytes, young }: { mebibytes: number; young: number }): Apart {
  const child = fork(fileURLToPath(entry), {
    env: {},
    execArgv: [`--max-old-space-size=${mebibytes}`, `--max-semi-space-size=${young / 2}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  return {
    listen({ message, error, exit }) {
      child.on('message', (told: FromThread) => message(told))
      child.on('error', error)
      child.on('exit', (status, signal) => {
        if (OUT_OF_MEMORY.has(signal))
          error(Object.assign(new Error('Out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }))
        else exit(status ?? 1)
      })
    },
    // What cannot be told any more has ended, and that is heard of.
    postMessage: (told) => void child.send(told, () => undefined),
    ref() {
      child.ref()
      child.channel?.ref()
    },
    unref() {
      child.unref()
      child.channel?.unref()
    },
    terminate() {
      child.kill('SIGKILL')
      return ended
    },
  }
}
