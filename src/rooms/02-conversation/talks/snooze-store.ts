import type { Selectable } from 'kysely'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables } from '../conversation-tables.ts'
import type { SnoozeRow, TalkTables } from './talk-tables.ts'

const within = (tx: Tx) => tx.$extendTables<TalkTables & Pick<ConversationTables, 'message' | 'raw_mail' | 'thread'>>()

/**
 * What is snoozed, of these threads or of all, with the Date of the newest letter of a person that came in since; null where none did. A letter that only
 * claims to be theirs wakes nothing, nor does one that was here already, whatever Date it has.
 */
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
    .innerJoin('raw_mail', 'raw_mail.id', 'message.raw')
    .innerJoin('snooze', 'snooze.thread', 'message.thread')
    .select((row) => ['message.thread', row.fn.max('message.sent_at').as('at')])
    .where(
      'message.thread',
      'in',
      rows.map(({ thread }) => thread),
    )
    .where('message.writer', '=', 'person')
    .where('message.proof', 'is distinct from', 'claimed')
    .whereRef('raw_mail.kept_at', '>', 'snooze.at')
    .groupBy('message.thread')
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
