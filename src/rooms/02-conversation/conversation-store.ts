import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, New, ThreadRow } from './conversation-tables.ts'
import type { Listed, Thread } from './conversation-types.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

const THREAD = ['id', 'subject', 'last_at', 'messages', 'person', 'last_message'] as const

/** Which threads a list shows. */
export type With = Listed | 'unreadable'

/** These threads, newest first. */
export async function threadsById(tx: Tx, ids: readonly string[]): Promise<Thread[]> {
  if (ids.length === 0) return []
  const rows = await within(tx)
    .selectFrom('thread')
    .select(THREAD)
    .where('id', 'in', ids)
    .orderBy('last_at', 'desc')
    .execute()
  return rows.map(threadOf)
}

/** Threads with people, with machines alone, or with a letter that could not be read, newest first, those after `before` in this order. */
export async function newestThreads(
  tx: Tx,
  { before, most, with: whom }: { before?: Pick<Thread, 'lastAt' | 'id'> | null; most: number; with: With },
): Promise<Thread[]> {
  const all = within(tx).selectFrom('thread').select(THREAD)
  const listed = whom === 'unreadable' ? all.where('unreadable', '=', 1) : all.where('listed', '=', whom)
  const newest = listed.orderBy('last_at', 'desc').orderBy('id', 'desc').limit(most)
  const asked = before
    ? newest
        .where('last_at', '<=', before.lastAt)
        .where((row) => row.or([row('last_at', '<', before.lastAt), row('id', '<', before.id)]))
    : newest
  return (await asked.execute()).map(threadOf)
}

export async function threadById(tx: Tx, id: string): Promise<Thread | null> {
  const row = await within(tx).selectFrom('thread').select(THREAD).where('id', '=', id).executeTakeFirst()
  return row ? threadOf(row) : null
}

/** Whether any letter could not be read. */
export async function hasUnreadable(tx: Tx): Promise<boolean> {
  return (await within(tx).selectFrom('thread').select('id').where('unreadable', '=', 1).limit(1).execute()).length > 0
}

/** How many threads there are, and how many addresses of people and of machines wrote. */
export async function countMailbox(tx: Tx): Promise<{ threads: number; people: number; machines: number }> {
  const threads = await within(tx)
    .selectFrom('thread')
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirst()
  const sides = await within(tx)
    .selectFrom('correspondent')
    .select((row) => [
      row.fn.sum<string | number | null>(row.case().when('letters_in', '>', 0).then(1).else(0).end()).as('people'),
      row.fn
        .sum<string | number | null>(
          row
            .case()
            .when(row.and([row('letters_in', '=', 0), row('machine_letters', '>', 0)]))
            .then(1)
            .else(0)
            .end(),
        )
        .as('machines'),
    ])
    .executeTakeFirst()
  return { threads: threads?.count ?? 0, people: Number(sides?.people ?? 0), machines: Number(sides?.machines ?? 0) }
}

function threadOf(row: Pick<New<ThreadRow>, (typeof THREAD)[number]>): Thread {
  return {
    id: row.id,
    subject: row.subject,
    lastAt: row.last_at,
    messages: row.messages,
    person: row.person,
    lastLetter: row.last_message,
  }
}
