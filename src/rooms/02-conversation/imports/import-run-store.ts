import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, ImportRunRow, New } from '../conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** What an import kept but could not read, with the reason, and the letter that shows as much of it as can be shown. */
export const unreadableOf = (tx: Tx, run: string) =>
  within(tx)
    .selectFrom('raw_mail')
    .leftJoin('message', 'message.raw', 'raw_mail.id')
    .select(['raw_mail.id', 'raw_mail.source', 'raw_mail.unreadable', 'raw_mail.detail', 'raw_mail.size'])
    .select('message.id as letter')
    .where('raw_mail.run', '=', run)
    .where('raw_mail.unreadable', 'is not', null)
    .orderBy('raw_mail.id')
    .execute()

/** How many messages an import brought, further copies not counted, and how many of them could not be read. */
export async function countsOfRun(tx: Tx, run: string): Promise<{ kept: number; unreadable: number }> {
  const row = await within(tx)
    .selectFrom('raw_mail')
    .select((raw) => [raw.fn.countAll<number>().as('kept'), raw.fn.count<number>('unreadable').as('unreadable')])
    .where('run', '=', run)
    .where('delivery_of', 'is', null)
    .executeTakeFirst()
  return { kept: row?.kept ?? 0, unreadable: row?.unreadable ?? 0 }
}

export const insertRun = (tx: Tx, row: New<ImportRunRow>) => within(tx).insertInto('import_run').values(row).execute()

export const updateRun = (tx: Tx, id: string, change: Partial<New<ImportRunRow>>) =>
  within(tx).updateTable('import_run').set(change).where('id', '=', id).execute()

export const runById = (tx: Tx, id: string) =>
  within(tx).selectFrom('import_run').selectAll().where('id', '=', id).executeTakeFirst()

export const newestRuns = (tx: Tx, most: number) =>
  within(tx).selectFrom('import_run').selectAll().orderBy('started_at', 'desc').limit(most).execute()

export const runsUnderWay = (tx: Tx) =>
  within(tx).selectFrom('import_run').select(['id', 'beat_at']).where('state', 'in', ['waiting', 'running']).execute()
