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

/** Takes waiting mail for read, and tells which of `ids` this transaction took: no other import makes letters of it a second time. */
export async function claimWaiting(tx: Tx, ids: readonly string[], parser: number): Promise<Set<string>> {
  const taken = new Set<string>()
  for (const part of inParts(ids)) {
    const claim = within(tx).updateTable('raw_mail').set({ read_with: parser })
    const rows = await claim.where('id', 'in', part).where('read_with', 'is', null).returning('id').execute()
    for (const row of rows) taken.add(row.id)
  }
  return taken
}

export const markUnreadable = (tx: Tx, id: string, why: { unreadable: string; detail: string }) =>
  within(tx).updateTable('raw_mail').set(why).where('id', '=', id).execute()

export async function insertMessages(tx: Tx, rows: readonly New<MessageRow>[]): Promise<void> {
  for (const part of inParts(rows)) await within(tx).insertInto('message').values(part).execute()
}

export async function insertRecipients(tx: Tx, rows: readonly New<RecipientRow>[]): Promise<void> {
  for (const part of inParts(rows)) await within(tx).insertInto('recipient').values(part).execute()
}
