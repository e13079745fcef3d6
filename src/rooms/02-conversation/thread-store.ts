import { newId } from '#foundation/ids.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, New, ThreadRow } from './conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** A message's place: the Message-IDs it ties together, and what its thread is to know of it. */
export interface Placed {
  message: string
  ids: readonly string[]
  subject: string
  at: number
  /** The person in it who is not the studio. */
  person: string | null
}

/** Rows a statement, well below what either engine takes as parameters. */
const ROWS = 500

/**
 * The thread of each message: the one that knows any of the Message-IDs it ties together, a new one where none does. A message that ties
 * two threads joins them into the older one. (RFC 5322, 3.6.4; reliability.md: Message-ID only threads.) Many messages at
 * once cost a handful of statements.
 */
export async function placeInThreads(tx: Tx, messages: readonly Placed[]): Promise<string[]> {
  const ids = [...new Set(messages.flatMap((message) => message.ids))]
  const known = await threadsKnowing(tx, ids)
  const threads = await threadsById(tx, [...new Set(known.values())])
  const placing = new Placing(known, threads)
  const places = messages.map((message) => placing.place(message))
  await placing.store(tx)
  return places.map((place) => placing.final(place))
}

/** Threads in memory while a batch of messages finds its places. */
class Placing {
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

  place(message: Placed): string {
    const found = [
      ...new Set(message.ids.flatMap((id) => this.#known.get(id) ?? []).map((id) => this.final(id))),
    ].sort()
    const [first = newId(), ...others] = found
    const thread = this.#threads.get(first)
    const { subject, at, person } = message
    const now = thread
      ? {
          ...thread,
          ...latest(thread, { last_at: at, last_message: message.message }),
          messages: thread.messages + 1,
          person: thread.person ?? person,
        }
      : { id: first, subject, last_at: at, messages: 1, person, last_message: message.message }
    this.#threads.set(first, now)
    this.#changed.add(first)
    for (const other of others) this.#join(first, other)
    for (const id of message.ids) this.#known.set(id, first)
    return first
  }

  final(thread: string): string {
    let at = thread
    for (let next = this.#joined.get(at); next; next = this.#joined.get(at)) at = next
    return at
  }

  async store(tx: Tx): Promise<void> {
    const present = [...this.#changed].filter((id) => !this.#joined.has(id))
    await insertThreads(
      tx,
      present.filter((id) => !this.#before.has(id)).flatMap((id) => this.#threads.get(id) ?? []),
    )
    for (const id of present.filter((one) => this.#before.has(one))) {
      const thread = this.#threads.get(id)
      if (thread) await within(tx).updateTable('thread').set(thread).where('id', '=', id).execute()
    }
    for (const gone of [...this.#joined.keys()].filter((id) => this.#before.has(id)))
      await moveThread(tx, gone, this.final(gone))
    const told = [...this.#known].filter(([id]) => !this.#toldBefore.has(id))
    await insertIds(
      tx,
      told.map(([message_id, thread]) => ({ message_id, thread: this.final(thread) })),
    )
  }

  #join(into: string, other: string): void {
    const [kept, gone] = [this.#threads.get(into), this.#threads.get(other)]
    if (!kept || !gone) return
    this.#threads.set(into, {
      ...kept,
      ...latest(kept, gone),
      messages: kept.messages + gone.messages,
      person: kept.person ?? gone.person,
    })
    this.#joined.set(other, into)
  }
}

type Last = Pick<New<ThreadRow>, 'last_at' | 'last_message'>

function latest(one: Last, other: Last): Last {
  const { last_at, last_message } = other.last_at >= one.last_at ? other : one
  return { last_at, last_message }
}

async function threadsKnowing(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  for (let at = 0; at < ids.length; at += ROWS) {
    const part = ids.slice(at, at + ROWS)
    const rows = await within(tx)
      .selectFrom('thread_id')
      .select(['message_id', 'thread'])
      .where('message_id', 'in', part)
      .execute()
    for (const row of rows) known.set(row.message_id, row.thread)
  }
  return known
}

async function threadsById(tx: Tx, ids: readonly string[]): Promise<Map<string, New<ThreadRow>>> {
  const threads = new Map<string, New<ThreadRow>>()
  for (let at = 0; at < ids.length; at += ROWS) {
    const columns = ['id', 'subject', 'last_at', 'messages', 'person', 'last_message'] as const
    const rows = await within(tx)
      .selectFrom('thread')
      .select(columns)
      .where('id', 'in', ids.slice(at, at + ROWS))
      .execute()
    for (const row of rows) threads.set(row.id, row)
  }
  return threads
}

async function insertThreads(tx: Tx, rows: readonly New<ThreadRow>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS)
    await within(tx)
      .insertInto('thread')
      .values(rows.slice(at, at + ROWS))
      .execute()
}

async function insertIds(tx: Tx, rows: readonly { message_id: string; thread: string }[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS)
    await within(tx)
      .insertInto('thread_id')
      .values(rows.slice(at, at + ROWS))
      .execute()
}

async function moveThread(tx: Tx, from: string, into: string): Promise<void> {
  await within(tx).updateTable('message').set({ thread: into }).where('thread', '=', from).execute()
  await within(tx).updateTable('thread_id').set({ thread: into }).where('thread', '=', from).execute()
  await within(tx).deleteFrom('thread').where('id', '=', from).execute()
}
