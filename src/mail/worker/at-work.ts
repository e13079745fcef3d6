import type { TaskInput, TaskName, TaskResult } from './mail-tasks.ts'
import { type Job, type Limits, MailThread } from './mail-thread.ts'
import type { MailBytes } from '../mail-types.ts'

/** Takes foreign mail apart in a thread of its own, one message after the other. */
export interface MailWorker {
  /**
   * Carries out a task of `mail-tasks.ts`; many may be asked for at once. Throws UnreadableMail: what the task says, `timeout`, or `too-large`
   * for its memory. Any other error (the thread cannot be started, the bytes cannot be fetched) tells nothing about the message.
   */
  run<Name extends TaskName>(task: Name, mail: MailBytes, input: TaskInput<Name>): Promise<TaskResult<Name>>
  /** Ends the thread; whatever is still under way fails. */
  close(): Promise<void>
}

/** A thread that is started at the first task, and again after a message that it could not stand. It never keeps an idle process alive. */
export function openMailWorker(limits: Limits): MailWorker {
  let orders = 0
  let isClosed = false
  let thread: MailThread | null = null
  const waiting: Job[] = []

  const feed = () => {
    while (waiting[0] && (thread ??= new MailThread(limits, { onRoom: feed, onEnd })).hasRoom) {
      const [job] = waiting.splice(0, 1)
      if (job) thread.give(job)
    }
  }
  const onEnd = (left: readonly Job[]) => {
    thread = null
    waiting.unshift(...left)
    if (isClosed) for (const { reject } of waiting.splice(0)) reject(new Error('The mail worker was closed'))
    else feed()
  }

  return {
    run: (task, mail, input) =>
      new Promise((resolve, reject) => {
        waiting.push({ order: (orders += 1), task, mail, input, resolve, reject })
        feed()
      }),
    async close() {
      isClosed = true
      await thread?.close()
    },
  }
}
