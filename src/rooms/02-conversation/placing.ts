import { newId } from '#foundation/ids.ts'
import type { New, ThreadRow } from './conversation-tables.ts'

/** A message's place: the Message-IDs it ties together, and what its thread is to know of it. */
export interface Placed {
  message: string
  ids: readonly string[]
  subject: string
  at: number
}

/** What a placing changes. */
export interface Outcome {
  added: New<ThreadRow>[]
  changed: New<ThreadRow>[]
  joined: { gone: string; into: string }[]
  /** Message-IDs that lead to a thread from now on. */
  told: { message_id: string; thread: string }[]
}

/** Threads in memory while a batch of messages finds its places. */
export class Placing {
  readonly #known: Map<string, string>
  readonly #threads: Map<string, New<ThreadRow>>
  readonly #before: ReadonlySet<string>
  readonly #toldBefore: ReadonlySet<string>
  readonly #changed = new Set<string>()
  /** Thread that is no more, to the one it was joined into. */
  readonly #joined = new Map<string, string>()

  constructor(known: Map<string, string>, threads: Map<string, New<ThreadRow>>) {
    this.#known = known
    this.#threads = threads
    this.#before = new Set(threads.keys())
    this.#toldBefore = new Set(known.keys())
  }

  /** The thread of a message, as far as is known by now; ask `final` when all are placed. */
  place(message: Placed): string {
    const found = [
      ...new Set(message.ids.flatMap((id) => this.#known.get(id) ?? []).map((id) => this.final(id))),
    ].sort()
    const [first = newId(), ...others] = found
    const thread = this.#threads.get(first)
    const { subject, at } = message
    const now = thread
      ? {
          ...thread,
          ...latest(thread, { last_at: at, last_message: message.message }),
          messages: thread.messages + 1,
        }
      : { id: first, subject, last_at: at, messages: 1, person: null, last_message: message.message }
    this.#threads.set(first, now)
    this.#changed.add(first)
    for (const other of others) this.#join(first, other)
    for (const id of message.ids) this.#known.set(id, first)
    return first
  }

  /** Where a thread's messages are after every joining. */
  final(thread: string): string {
    let at = thread
    for (let next = this.#joined.get(at); next; next = this.#joined.get(at)) at = next
    return at
  }

  /** What is to be written, once every message has its place. */
  outcome(): Outcome {
    const present = [...this.#changed].filter((id) => !this.#joined.has(id))
    const isNew = (id: string) => !this.#before.has(id)
    const rows = (ids: readonly string[]) => ids.flatMap((id) => this.#threads.get(id) ?? [])
    const gone = [...this.#joined.keys()].filter((id) => !isNew(id))
    const told = [...this.#known].filter(([id]) => !this.#toldBefore.has(id))
    return {
      added: rows(present.filter(isNew)),
      changed: rows(present.filter((id) => !isNew(id))),
      joined: gone.map((id) => ({ gone: id, into: this.final(id) })),
      told: told.map(([message_id, thread]) => ({ message_id, thread: this.final(thread) })),
    }
  }

  #join(into: string, other: string): void {
    const [kept, gone] = [this.#threads.get(into), this.#threads.get(other)]
    if (!kept || !gone) return
    this.#threads.set(into, {
      ...kept,
      ...latest(kept, gone),
      messages: kept.messages + gone.messages,
    })
    this.#joined.set(other, into)
  }
}

type Last = Pick<New<ThreadRow>, 'last_at' | 'last_message'>

function latest(one: Last, other: Last): Last {
  const { last_at, last_message } = other.last_at >= one.last_at ? other : one
  return { last_at, last_message }
}
