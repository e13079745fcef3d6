import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables } from './conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** A message's place: the Message-IDs it ties together, and what its thread is to know of it. */
export interface Placed {
  ids: readonly string[]
  subject: string
  at: number
  /** The person in it who is not the studio. */
  person: string | null
}

/**
 * The thread a message belongs to: the one that knows any of the Message-IDs it ties together, a new one where none does.
 * A message that ties two threads joins them into the older one. (RFC 5322, 3.6.4; reliability.md: Message-ID only threads.)
 */
export async function placeInThread(tx: Tx, placed: Placed, newThread: () => string): Promise<string> {
  const known = await threadsKnowing(tx, placed.ids)
  const [first, ...others] = [...new Set(known.map((row) => row.thread))].sort()
  const thread = first ?? newThread()
  if (first === undefined) await begin(tx, thread, placed)
  else await lengthen(tx, thread, placed)
  for (const other of others) await join(tx, thread, other)
  const told = new Set(known.map((row) => row.message_id))
  const untold = [...new Set(placed.ids)].filter((id) => !told.has(id))
  if (untold.length > 0) {
    const rows = untold.map((message_id) => ({ message_id, thread }))
    await within(tx).insertInto('thread_id').values(rows).execute()
  }
  return thread
}

async function threadsKnowing(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  return within(tx).selectFrom('thread_id').select(['message_id', 'thread']).where('message_id', 'in', ids).execute()
}

async function begin(tx: Tx, id: string, placed: Placed): Promise<void> {
  const { subject, at, person } = placed
  await within(tx).insertInto('thread').values({ id, subject, last_at: at, messages: 1, person }).execute()
}

async function lengthen(tx: Tx, id: string, placed: Placed): Promise<void> {
  await within(tx)
    .updateTable('thread')
    .set((row) => ({
      messages: row('messages', '+', 1),
      last_at: row.case().when('last_at', '<', placed.at).then(placed.at).else(row.ref('last_at')).end(),
      person: row.fn.coalesce('person', row.val(placed.person)),
    }))
    .where('id', '=', id)
    .execute()
}

async function join(tx: Tx, into: string, from: string): Promise<void> {
  const gone = await within(tx).selectFrom('thread').selectAll().where('id', '=', from).executeTakeFirstOrThrow()
  await within(tx)
    .updateTable('thread')
    .set((row) => ({
      messages: row('messages', '+', gone.messages),
      last_at: row.case().when('last_at', '<', gone.last_at).then(gone.last_at).else(row.ref('last_at')).end(),
      person: row.fn.coalesce('person', row.val(gone.person)),
    }))
    .where('id', '=', into)
    .execute()
  await within(tx).updateTable('message').set({ thread: into }).where('thread', '=', from).execute()
  await within(tx).updateTable('thread_id').set({ thread: into }).where('thread', '=', from).execute()
  await within(tx).deleteFrom('thread').where('id', '=', from).execute()
}
