import type { Tx } from '#foundation/store/store.ts'
import type { Actor } from '#foundation/store/tables.ts'
import type { ConversationTables } from '../conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** Whether this person asked for the pictures of this letter. */
export async function arePicturesAsked(
  tx: Tx,
  { message, actor }: { message: string; actor: Actor },
): Promise<boolean> {
  const row = await within(tx)
    .selectFrom('pictures_asked')
    .select('asked_at')
    .where('message', '=', message)
    .where('actor', '=', actor)
    .executeTakeFirst()
  return row !== undefined
}

export const insertAsked = (tx: Tx, row: { message: string; actor: Actor; asked_at: number }) =>
  within(tx).insertInto('pictures_asked').values(row).execute()

export const deleteAsked = (tx: Tx, { message, actor }: { message: string; actor: Actor }) =>
  within(tx).deleteFrom('pictures_asked').where('message', '=', message).where('actor', '=', actor).execute()
