import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, New, ThreadRow } from './conversation-tables.ts'
import type { Thread } from './conversation-types.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** These threads, newest first. */
export async function threadsById(tx: Tx, ids: readonly string[]): Promise<Thread[]> {
  if (ids.length === 0) return []
  const rows = await within(tx)
    .selectFrom('thread')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('last_at', 'desc')
    .execute()
  return rows.map(threadOf)
}

/** Threads in which a person speaks, newest first, those after `before` in this order. */
export async function newestThreads(
  tx: Tx,
  { before, most }: { before?: Pick<Thread, 'lastAt' | 'id'> | null; most: number },
): Promise<Thread[]> {
  const newest = within(tx)
    .selectFrom('thread')
    .selectAll()
    .where('person', 'is not', null)
    .orderBy('last_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
  const asked = before
    ? newest
        .where('last_at', '<=', before.lastAt)
        .where((row) => row.or([row('last_at', '<', before.lastAt), row('id', '<', before.id)]))
    : newest
  return (await asked.execute()).map(threadOf)
}

export async function threadById(tx: Tx, id: string): Promise<Thread | null> {
  const row = await within(tx).selectFrom('thread').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? threadOf(row) : null
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

function threadOf(row: New<ThreadRow>): Thread {
  return {
    id: row.id,
    subject: row.subject,
    lastAt: row.last_at,
    messages: row.messages,
    person: row.person,
    lastLetter: row.last_message,
  }
}
