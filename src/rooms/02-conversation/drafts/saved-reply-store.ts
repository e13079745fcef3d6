import type { Selectable } from 'kysely'
import type { Tx } from '#foundation/store/store.ts'
import type { New } from '../conversation-tables.ts'
import type { DraftTables, SavedReplyRow } from './draft-tables.ts'
import type { SavedReply } from './draft-types.ts'

const within = (tx: Tx) => tx.$extendTables<DraftTables>()

/** All that are kept, the most used first. */
export async function replyRows(tx: Tx, { most }: { most: number }): Promise<SavedReply[]> {
  const rows = await within(tx)
    .selectFrom('saved_reply')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('used', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(replyOf)
}

/** One by its id, put away or not; null where there is none. */
export const replyRow = async (tx: Tx, id: string): Promise<(SavedReply & { removed: boolean }) | null> => {
  const row = await within(tx).selectFrom('saved_reply').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? { ...replyOf(row), removed: row.removed_at !== null } : null
}

export const insertReply = (tx: Tx, row: New<SavedReplyRow>) =>
  within(tx).insertInto('saved_reply').values(row).execute()

export const updateReply = (tx: Tx, id: string, change: Partial<New<SavedReplyRow>>) =>
  within(tx).updateTable('saved_reply').set(change).where('id', '=', id).execute()

const replyOf = ({ id, title, language, body, used }: Selectable<SavedReplyRow>): SavedReply => ({
  id,
  title,
  language,
  text: body,
  used,
})
