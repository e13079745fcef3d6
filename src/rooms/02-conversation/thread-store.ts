import { inParts } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, New, ThreadRow } from './conversation-tables.ts'
import { type Outcome, type Placed, Placing } from './placing.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/**
 * The thread of each message: the one that knows any of the Message-IDs it ties together, a new one where none does. A message that ties
 * two threads joins them into the older one. (RFC 5322, 3.6.4; reliability.md: Message-ID only threads.) Many messages at
 * once cost a handful of statements. `findPersons` follows once they are stored.
 */
export async function placeInThreads(tx: Tx, messages: readonly Placed[]): Promise<string[]> {
  const ids = [...new Set(messages.flatMap((message) => message.ids))]
  const known = await threadsKnowing(tx, ids)
  const threads = await threadsById(tx, [...new Set(known.values())])
  const placing = new Placing(known, threads)
  const places = messages.map((message) => placing.place(message))
  await write(tx, placing.outcome())
  return places.map((place) => placing.final(place))
}

/** Threads learn who the first person in them is: the one of the oldest letter that has one, whichever came in first. */
export async function findPersons(tx: Tx, threads: readonly string[]): Promise<void> {
  for (const part of inParts([...new Set(threads)]))
    await within(tx)
      .updateTable('thread')
      .set((row) => ({
        person: row
          .selectFrom('message')
          .select('message.person')
          .whereRef('message.thread', '=', 'thread.id')
          .where('message.person', 'is not', null)
          .orderBy('message.sent_at')
          .orderBy('message.id')
          .limit(1),
      }))
      .where('id', 'in', part)
      .execute()
}

async function threadsKnowing(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  for (const part of inParts(ids)) {
    const columns = ['message_id', 'thread'] as const
    const rows = await within(tx).selectFrom('thread_id').select(columns).where('message_id', 'in', part).execute()
    for (const row of rows) known.set(row.message_id, row.thread)
  }
  return known
}

async function threadsById(tx: Tx, ids: readonly string[]): Promise<Map<string, New<ThreadRow>>> {
  const threads = new Map<string, New<ThreadRow>>()
  for (const part of inParts(ids)) {
    const columns = ['id', 'subject', 'last_at', 'messages', 'person', 'last_message'] as const
    const rows = await within(tx).selectFrom('thread').select(columns).where('id', 'in', part).execute()
    for (const row of rows) threads.set(row.id, row)
  }
  return threads
}

async function write(tx: Tx, { added, changed, joined, told }: Outcome): Promise<void> {
  for (const part of inParts(added)) await within(tx).insertInto('thread').values(part).execute()
  for (const thread of changed) await within(tx).updateTable('thread').set(thread).where('id', '=', thread.id).execute()
  for (const { gone, into } of joined) await moveThread(tx, gone, into)
  for (const part of inParts(told)) await within(tx).insertInto('thread_id').values(part).execute()
}

async function moveThread(tx: Tx, from: string, into: string): Promise<void> {
  await within(tx).updateTable('message').set({ thread: into }).where('thread', '=', from).execute()
  await within(tx).updateTable('thread_id').set({ thread: into }).where('thread', '=', from).execute()
  await within(tx).deleteFrom('thread').where('id', '=', from).execute()
}
