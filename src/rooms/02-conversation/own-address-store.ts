import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, MessageRow } from './conversation-tables.ts'

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
