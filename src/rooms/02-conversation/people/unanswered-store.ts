import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables } from '../conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** Where a list of addresses goes on: the last letter from one of them. */
export interface LastIn {
  address: string
  at: number
}

/** Addresses that wrote since an instant and were not written to since, the longest ago first, those after `after` in this order. */
export async function lastUnanswered(
  tx: Tx,
  { since, after, most }: { since: number; after: LastIn | null; most: number },
): Promise<LastIn[]> {
  const open = within(tx)
    .selectFrom('correspondent')
    .select(['address', 'last_in_at'])
    .where('last_in_at', 'is not', null)
    .where('last_in_at', '>', since)
    .where((row) => row.or([row('last_out_at', 'is', null), row('last_out_at', '<', row.ref('last_in_at'))]))
    .orderBy('last_in_at')
    .orderBy('address')
    .limit(most)
  const asked = after
    ? open
        .where('last_in_at', '>=', after.at)
        .where((row) => row.or([row('last_in_at', '>', after.at), row('address', '>', after.address)]))
    : open
  return (await asked.execute()).map((row) => ({ address: row.address, at: row.last_in_at ?? 0 }))
}
