import type { Tx } from '#foundation/store/store.ts'
import type { IntakeTables } from './intake-tables.ts'

const within = (tx: Tx) => tx.$extendTables<IntakeTables>()

export const leaseOf = (tx: Tx, account: string) =>
  within(tx).selectFrom('account_lease').select(['holder', 'until']).where('account', '=', account).executeTakeFirst()

export const setLease = (tx: Tx, row: { account: string; holder: string; until: number }) =>
  within(tx)
    .insertInto('account_lease')
    .values(row)
    .onConflict((conflict) => conflict.columns(['workspace', 'account']).doUpdateSet(row))
    .execute()

export const endLease = (tx: Tx, { account, holder }: { account: string; holder: string }) =>
  within(tx).deleteFrom('account_lease').where('account', '=', account).where('holder', '=', holder).execute()
