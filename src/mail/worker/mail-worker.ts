import { parentPort } from 'node:worker_threads'
import { mailTasks, type TaskName } from './mail-tasks.ts'
import { UnreadableMail, type UnreadableReason } from '../mail-types.ts'

/**
 * What the thread is told: an order, whose bytes are null where they come piece by piece, or the piece it asked for; null ends them. That
 * `input` belongs to `task` whoever gave the order has checked: `never` is what every task takes.
 */
export type ToThread =
  | { order: number; task: TaskName; input: never; bytes: Uint8Array | null }
  | { stream: number; piece: Uint8Array | null }

/** What the thread says: that it is there, that it wants a piece or no more of them, or how an order ended. */
export type FromThread =
  | { ready: true }
  | { order: number; stream: number; wants: boolean }
  | { order: number; result: never }
  | { order: number; reason: UnreadableReason; detail: string }

type Order = Extract<ToThread, { order: number }>

/** Ours where we are a process of our own: it ends with whoever started it. */
const channel = {
  on: (_: 'message', listener: (told: ToThread) => void) => {
    process.on('message', listener)
    process.on('disconnect', () => process.exit())
  },
  postMessage: (told: object) => void process.send?.(told),
}

const port = parentPort ?? channel
const waiting = new Map<number, (piece: Uint8Array | null) => void>()
let streams = 0
let last: Promise<void> = Promise.resolve()

port.on('message', (told: ToThread) => {
  if ('stream' in told) waiting.get(told.stream)?.(told.piece)
  // One after the other: the limits of time and memory are for one message.
  else last = last.then(() => carryOut(told))
})
port.postMessage({ ready: true } satisfies FromThread)

async function carryOut({ order, task, input, bytes }: Order): Promise<void> {
  try {
    const result: unknown = await mailTasks[task](bytes ?? { pieces: () => piecesOf(order) }, input)
    port.postMessage({ order, result })
  } catch (error) {
    const known = error instanceof UnreadableMail
    const reason = known ? error.reason : 'parser-failed'
    port.postMessage({ order, reason, detail: known ? error.detail : String(error) } satisfies FromThread)
  }
}

/** The bytes of a large mail, each piece asked for when the one before it is used up: no more than one lies in memory. */
async function* piecesOf(order: number): AsyncGenerator<Uint8Array> {
  const stream = (streams += 1)
  const say = (wants: boolean) => port.postMessage({ order, stream, wants } satisfies FromThread)
  try {
    for (;;) {
      const piece = await new Promise<Uint8Array | null>((resolve) => {
        waiting.set(stream, resolve)
        say(true)
      })
      if (piece === null) return
      yield piece
    }
  } finally {
    waiting.delete(stream)
    say(false)
  }
}
