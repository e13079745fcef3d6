import type { Tx } from '#foundation/store/store.ts'
import type {
  ConversationTables,
  ImportRunRow,
  MessageRow,
  New,
  RawMailRow,
  RecipientRow,
} from './conversation-tables.ts'

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

/** Rows a statement, well below what either engine takes as parameters. */
const ROWS = 500

export async function insertMessages(tx: Tx, rows: readonly New<MessageRow>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS)
    await within(tx)
      .insertInto('message')
      .values(rows.slice(at, at + ROWS))
      .execute()
}

export async function insertRecipients(tx: Tx, rows: readonly New<RecipientRow>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS)
    await within(tx)
      .insertInto('recipient')
      .values(rows.slice(at, at + ROWS))
      .execute()
}

/** What an import kept but could not read, with the reason. */
export const unreadableOf = (tx: Tx, run: string) =>
  within(tx)
    .selectFrom('raw_mail')
    .select(['id', 'source', 'unreadable', 'detail', 'size'])
    .where('run', '=', run)
    .where('unreadable', 'is not', null)
    .orderBy('id')
    .execute()

/** How many messages an import brought, and how many of them could not be read. */
export async function countsOfRun(tx: Tx, run: string): Promise<{ kept: number; unreadable: number }> {
  const row = await within(tx)
    .selectFrom('raw_mail')
    .select((raw) => [raw.fn.countAll<number>().as('kept'), raw.fn.count<number>('unreadable').as('unreadable')])
    .where('run', '=', run)
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

export const runningRuns = (tx: Tx) =>
  within(tx).selectFrom('import_run').select('id').where('state', '=', 'running').execute()

export const ownAddressRows = (tx: Tx) =>
  within(tx).selectFrom('own_address').select('address').orderBy('address').execute()

export async function replaceOwnAddresses(tx: Tx, addresses: readonly string[]): Promise<void> {
  await within(tx).deleteFrom('own_address').execute()
  if (addresses.length === 0) return
  await within(tx)
    .insertInto('own_address')
    .values(addresses.map((address) => ({ address })))
    .execute()
}

/** What came from these addresses as `from` is now by `to`: an own address was added or taken away. */
export async function reassign(
  tx: Tx,
  addresses: readonly string[],
  from: MessageRow['writer'],
  to: MessageRow['writer'],
): Promise<void> {
  if (addresses.length === 0) return
  await within(tx)
    .updateTable('message')
    .set({ writer: to })
    .where('writer', '=', from)
    .where('from_address', 'in', addresses)
    .execute()
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
