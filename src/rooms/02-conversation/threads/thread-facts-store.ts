import { sql } from 'kysely'
import { inParts } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables } from '../conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/**
 * Threads learn what their letters tell: how many there are, which is the newest, who the first person in them is, where they are listed.
 * For after the letters are stored.
 */
export async function tellThreads(tx: Tx, threads: readonly string[]): Promise<void> {
  const someLetter = (condition: ReturnType<typeof sql>) =>
    sql`exists (select 1 from message where message.workspace = thread.workspace and message.thread = thread.id and ${condition})`
  for (const part of inParts([...new Set(threads)]))
    await within(tx)
      .updateTable('thread')
      .set((row) => {
        const letters = row.selectFrom('message').whereRef('message.thread', '=', 'thread.id')
        const newest = letters.orderBy('message.sent_at', 'desc').orderBy('message.id', 'desc').limit(1)
        const oldest = letters.orderBy('message.sent_at').orderBy('message.id').limit(1)
        return {
          messages: sql<number>`coalesce(${letters.select((of) => of.fn.countAll<number>().as('count'))}, 0)`,
          last_at: sql<number>`coalesce(${newest.select('message.sent_at')}, 0)`,
          last_message: sql<string>`coalesce(${newest.select('message.id')}, '')`,
          person: oldest.select('message.person').where('message.person', 'is not', null),
          listed: sql<
            'people' | 'machines'
          >`case when ${someLetter(sql`message.writer <> 'machine'`)} then 'people' else 'machines' end`,
          unreadable: sql<number>`case when ${someLetter(sql`message.unreadable is not null`)} then 1 else 0 end`,
        }
      })
      .where('id', 'in', part)
      .execute()
}
