import { inParts } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, MessageRow, New, RawMailRow, RecipientRow } from './conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** Which of these identities are kept already, and by which import. */
export async function keptIdentities(tx: Tx, identities: readonly string[]): Promise<Map<string, string>> {
  const rows = await within(tx)
    .selectFrom('raw_mail')
    .select(['identity', 'run'])
    .where('identity', 'in', identities)
    .execute()
  return new Map(rows.map((row) => [row.identity, row.run]))
}

export const insertRaw = (tx: Tx, rows: New<RawMailRow>[]) => within(tx).insertInto('raw_mail').values(rows).execute()

/** Mail that is kept and waits to be read, oldest first. */
export const waitingRaw = (tx: Tx, most: number) =>
  within(tx)
    .selectFrom('raw_mail')
    .select(['id', 'body', 'source', 'run', 'kept_at'])
    .where('read_with', 'is', null)
    .orderBy('id')
    .limit(most)
    .execute()

export async function markRead(tx: Tx, ids: readonly string[], parser: number): Promise<void> {
  if (ids.length === 0) return
  await within(tx)
    .updateTable('raw_mail')
    .set({ read_with: parser, unreadable: null, detail: null })
    .where('id', 'in', ids)
    .execute()
}

export const markUnreadable = (tx: Tx, id: string, parser: number, why: { unreadable: string; detail: string }) =>
  within(tx)
    .updateTable('raw_mail')
    .set({ read_with: parser, ...why })
    .where('id', '=', id)
    .execute()

export async function insertMessages(tx: Tx, rows: readonly New<MessageRow>[]): Promise<void> {
  for (const part of inParts(rows)) await within(tx).insertInto('message').values(part).execute()
}

export async function insertRecipients(tx: Tx, rows: readonly New<RecipientRow>[]): Promise<void> {
  for (const part of inParts(rows)) await within(tx).insertInto('recipient').values(part).execute()
}
