import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables } from '../conversation-tables.ts'
import type { Letter } from '../conversation-types.ts'
import { LETTER, letterOf } from '../letters/letter-store.ts'

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

/** The letters that people wrote from these addresses at these instants; of two at the same instant the one that came in last. */
export async function lettersSentAt(tx: Tx, sent: readonly LastIn[]): Promise<Letter[]> {
  if (sent.length === 0) return []
  const rows = await within(tx)
    .selectFrom('message')
    .select(LETTER)
    .where(
      'from_address',
      'in',
      sent.map((one) => one.address),
    )
    .where(
      'sent_at',
      'in',
      sent.map((one) => one.at),
    )
    .where('writer', '=', 'person')
    .execute()
  const wanted = new Map(sent.map((one) => [one.address, one.at]))
  const found = rows.filter((row) => wanted.get(row.from_address) === row.sent_at)
  const inOrder = found.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return [...new Map(inOrder.map((row) => [row.from_address, letterOf(row)])).values()]
}
