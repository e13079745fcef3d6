import type { Selectable } from 'kysely'
import type { Tx } from '#foundation/store/store.ts'
import type { DeliveryTables, OpenLineRow } from './delivery-tables.ts'

const within = (tx: Tx) => tx.$extendTables<DeliveryTables>()

export const insertLine = (tx: Tx, row: Omit<Selectable<OpenLineRow>, 'workspace'>) =>
  within(tx).insertInto('open_line').values(row).execute()

export const lineById = (tx: Tx, id: string) =>
  within(tx).selectFrom('open_line').selectAll().where('id', '=', id).executeTakeFirst()

export const setClosed = (tx: Tx, id: string, at: number | null) =>
  within(tx).updateTable('open_line').set({ closed_at: at }).where('id', '=', id).execute()

/** What is not over yet, of one client or of all, the next first. */
export const linesAhead = (tx: Tx, { client, at, most }: { client: string | null; at: number; most: number }) =>
  within(tx)
    .selectFrom('open_line')
    .selectAll()
    .where('ends_at', '>', at)
    .where('closed_at', 'is', null)
    .$if(client !== null, (query) => query.where('client', '=', client ?? ''))
    .orderBy('ends_at')
    .orderBy('id')
    .limit(most)
    .execute()
