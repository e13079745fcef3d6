import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables } from '../conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

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
