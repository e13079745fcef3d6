import type { Selectable } from 'kysely'
import type { Tx } from '#foundation/store/store.ts'
import type { ExpectationRow, ExpectationTables } from './expectation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ExpectationTables>()

export const insertExpectation = (tx: Tx, row: Omit<Selectable<ExpectationRow>, 'workspace'>) =>
  within(tx).insertInto('expectation').values(row).execute()

export const expectationById = (tx: Tx, id: string) =>
  within(tx).selectFrom('expectation').selectAll().where('id', '=', id).executeTakeFirst()

export const changeExpectation = (
  tx: Tx,
  id: string,
  change: Partial<Pick<Selectable<ExpectationRow>, 'state' | 'changed_at' | 'removed_at'>>,
) => within(tx).updateTable('expectation').set(change).where('id', '=', id).execute()

/** What is expected at a client, or of one project, in the order in which it was added. */
export const expectationsOf = (tx: Tx, { by, id, most }: { by: 'client' | 'project'; id: string; most: number }) =>
  within(tx)
    .selectFrom('expectation')
    .selectAll()
    .where(by, '=', id)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .limit(most)
    .execute()
