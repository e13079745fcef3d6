import { inParts } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type {
  ConversationTables,
  MessageRow,
  New,
  RawMailRow,
  RawPieceRow,
  RecipientRow,
} from '../conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** The first copy of a mail, as it is kept. */
export interface FirstCopy {
  id: string
  run: string
  hash: string
}

/** The first copies by their identities, of those identities that are kept already. */
export async function firstCopies(tx: Tx, identities: readonly string[]): Promise<Map<string, FirstCopy>> {
  if (identities.length === 0) return new Map()
  const rows = await within(tx)
    .selectFrom('raw_mail')
    .select(['identity', 'id', 'run', 'hash'])
    .where('identity', 'in', identities)
    .where('delivery_of', 'is', null)
    .execute()
  return new Map(rows.map(({ identity, ...first }) => [identity, first]))
}

/** The further copies of these mails, by their hashes. */
export async function copiesByHash(tx: Tx, firsts: readonly string[]): Promise<Map<string, string>> {
  if (firsts.length === 0) return new Map()
  const rows = await within(tx)
    .selectFrom('raw_mail')
    .select(['id', 'hash'])
    .where('delivery_of', 'in', firsts)
    .execute()
  return new Map(rows.map((row) => [row.hash, row.id]))
}

export const insertRaw = (tx: Tx, rows: New<RawMailRow>[]) => within(tx).insertInto('raw_mail').values(rows).execute()

export const insertPiece = (tx: Tx, row: New<RawPieceRow>) => within(tx).insertInto('raw_piece').values(row).execute()

export async function insertMessages(tx: Tx, rows: readonly New<MessageRow>[]): Promise<void> {
  for (const part of inParts(rows)) await within(tx).insertInto('message').values(part).execute()
}

export async function insertRecipients(tx: Tx, rows: readonly New<RecipientRow>[]): Promise<void> {
  for (const part of inParts(rows)) await within(tx).insertInto('recipient').values(part).execute()
}
