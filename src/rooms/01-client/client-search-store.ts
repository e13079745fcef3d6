import { sql } from 'kysely'
import { likePattern } from '#foundation/searching/asked.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ClientTables } from './client-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ClientTables>()

export async function replaceFolded(tx: Tx, client: string, folded: string): Promise<void> {
  await within(tx).deleteFrom('client_search').where('client', '=', client).execute()
  await within(tx).insertInto('client_search').values({ client, folded }).execute()
}

/** Clients, put away or not, of whom all of these folded terms are known. */
export function clientsHolding(tx: Tx, terms: readonly string[]) {
  let query = within(tx)
    .selectFrom('client_search')
    .innerJoin('client', 'client.id', 'client_search.client')
    .select(['client.id', 'client.name'])
  for (const term of terms)
    query = query.where(sql<boolean>`client_search.folded like ${likePattern(term)} escape '\\'`)
  return query.execute()
}
