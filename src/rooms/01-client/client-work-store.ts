import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ClientTables } from './client-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ClientTables>()

/** Of what is agreed or under way, signed since a day, and of what was delivered since a day, the clients: the newest first, `most` of each. */
export async function clientIdsAtWork(
  tx: Tx,
  days: { signed: string; delivered: string; until: string },
  most: number,
) {
  const workSince = (column: 'signed_on' | 'delivered_on', from: string) =>
    within(tx)
      .selectFrom('project')
      .select('client')
      .where(column, '>=', from)
      .where(column, '<=', days.until)
      .where('archived_at', 'is', null)
      .orderBy(column, 'desc')
      .limit(most)
  const running = await workSince('signed_on', days.signed).where('stage', 'in', ['agreed', 'under-way']).execute()
  const settling = await workSince('delivered_on', days.delivered).execute()
  return [...running, ...settling].map((row) => row.client)
}

/** Of these clients the ones of whom a present contact needs support. */
export const clientsInCare = (tx: Tx, clients: readonly string[]) =>
  inEach(clients, (part) =>
    within(tx)
      .selectFrom('preference')
      .innerJoin('contact', 'contact.id', 'preference.contact')
      .select('contact.client')
      .distinct()
      .where('contact.client', 'in', part)
      .where('contact.archived_at', 'is', null)
      .where('preference.care', '=', 1)
      .where('preference.removed_at', 'is', null)
      .execute(),
  )

/** The present contacts of these clients who are listened to, with the client's name. */
export const listenedAmong = (tx: Tx, clients: readonly string[]) =>
  inEach(clients, (part) =>
    within(tx)
      .selectFrom('client')
      .innerJoin('contact', 'contact.client', 'client.id')
      .select(['client.id as client', 'client.name', 'contact.id as contact'])
      .where('client.id', 'in', part)
      .where('client.archived_at', 'is', null)
      .where('contact.archived_at', 'is', null)
      .where('contact.unheard_since', 'is', null)
      .orderBy('contact.id')
      .execute(),
  )
