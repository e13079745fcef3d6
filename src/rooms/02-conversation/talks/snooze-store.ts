import type { Selectable } from 'kysely'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables } from '../conversation-tables.ts'
import type { SnoozeRow, TalkTables } from './talk-tables.ts'

const within = (tx: Tx) => tx.$extendTables<TalkTables & Pick<ConversationTables, 'message' | 'thread'>>()

/** What is snoozed, of these threads or of all, with the moment of the newest letter that a person wrote in it since; null where none did. */
export async function snoozes(
  tx: Tx,
  { threads, most = 1_000 }: { threads?: readonly string[]; most?: number },
): Promise<(Omit<Selectable<SnoozeRow>, 'workspace' | 'actor'> & { lastInAt: number | null })[]> {
  if (threads?.length === 0) return []
  const all = within(tx).selectFrom('snooze').select(['thread', 'until', 'after', 'at'])
  const rows = await (threads ? all.where('thread', 'in', threads) : all)
    .orderBy('at', 'desc')
    .orderBy('thread')
    .limit(most)
    .execute()
  if (rows.length === 0) return []
  const wrote = await within(tx)
    .selectFrom('message')
    .select((row) => ['thread', row.fn.max('sent_at').as('at')])
    .where(
      'thread',
      'in',
      rows.map(({ thread }) => thread),
    )
    .where('writer', '=', 'person')
    .groupBy('thread')
    .execute()
  const last = new Map(wrote.map(({ thread, at }) => [thread, at]))
  return rows.map((row) => ({ ...row, lastInAt: last.get(row.thread) ?? null }))
}

export const putSnooze = (tx: Tx, row: Omit<Selectable<SnoozeRow>, 'workspace'>) =>
  within(tx)
    .insertInto('snooze')
    .values(row)
    .onConflict((conflict) => conflict.columns(['workspace', 'thread']).doUpdateSet(row))
    .execute()

export async function removeSnooze(tx: Tx, threads: readonly string[]): Promise<boolean> {
  if (threads.length === 0) return false
  const done = await within(tx).deleteFrom('snooze').where('thread', 'in', threads).executeTakeFirst()
  return done.numDeletedRows > 0n
}
