import { type Expression, sql } from 'kysely'
import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ClientTables } from './client-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ClientTables>()

export const clientsAmong = (tx: Tx, ids: readonly string[]) =>
  inEach(ids, (part) => within(tx).selectFrom('client').selectAll().where('id', 'in', part).orderBy('id').execute())

/** The clients of these contacts. */
export const clientIdsOf = async (tx: Tx, contacts: readonly string[]) =>
  (
    await inEach(contacts, (part) =>
      within(tx).selectFrom('contact').select('client').where('id', 'in', part).execute(),
    )
  ).map((row) => row.client)

export const contactIdsAt = async (tx: Tx, addresses: readonly string[]) =>
  (
    await inEach(addresses, (part) =>
      within(tx).selectFrom('contact_address').select('contact').where('address', 'in', part).execute(),
    )
  ).map((row) => row.contact)

export const contactsAmong = (tx: Tx, clients: readonly string[]) =>
  inEach(clients, (part) =>
    within(tx)
      .selectFrom('contact')
      .selectAll()
      .where('client', 'in', part)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  )

export const projectsAmong = (tx: Tx, clients: readonly string[]) =>
  inEach(clients, (part) =>
    within(tx)
      .selectFrom('project')
      .selectAll()
      .where('client', 'in', part)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  )

/** Present clients by name, those after the client `after` in this order. */
export async function clientsByName(tx: Tx, { after, most }: { after: string | null; most: number }) {
  const from = after
    ? await within(tx).selectFrom('client').select(['name_key', 'id']).where('id', '=', after).executeTakeFirst()
    : undefined
  const page = within(tx)
    .selectFrom('client')
    .selectAll()
    .where('archived_at', 'is', null)
    .orderBy('name_key')
    .orderBy('id')
    .limit(most)
  if (!from) return page.execute()
  return page
    .where('name_key', '>=', from.name_key)
    .where((row) => row.or([row('name_key', '>', from.name_key), row('id', '>', from.id)]))
    .execute()
}

/** Clients in the order of their ids, put away or not. */
export const clientsAfter = (tx: Tx, { after, most }: { after: string; most: number }) =>
  within(tx).selectFrom('client').selectAll().where('id', '>', after).orderBy('id').limit(most).execute()

/** Clients that were put away, the last first, those before the client `before` in this order. */
export async function clientsPutAway(tx: Tx, { before, most }: { before: string | null; most: number }) {
  const from = before
    ? await within(tx).selectFrom('client').select(['archived_at', 'id']).where('id', '=', before).executeTakeFirst()
    : undefined
  const page = within(tx)
    .selectFrom('client')
    .selectAll()
    .where('archived_at', 'is not', null)
    .orderBy('archived_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
  if (!from?.archived_at) return page.execute()
  const { archived_at: at, id } = from
  return page
    .where('archived_at', '<=', at)
    .where((row) => row.or([row('archived_at', '<', at), row('id', '<', id)]))
    .execute()
}

export async function countPresent(tx: Tx): Promise<number> {
  const row = await within(tx)
    .selectFrom('client')
    .select((client) => client.fn.countAll<number>().as('count'))
    .where('archived_at', 'is', null)
    .executeTakeFirst()
  return row?.count ?? 0
}

/** Contacts who are not listened to, by name; those who were put away are left out. */
export const unheardContacts = (tx: Tx) =>
  within(tx)
    .selectFrom('contact')
    .select('name')
    .where('unheard_since', 'is not', null)
    .where('archived_at', 'is', null)
    .orderBy('name')
    .execute()

/** Who has these addresses, but for contacts who were put away, alone or with their client. */
export const presentAt = (tx: Tx, addresses: readonly string[]) =>
  inEach(addresses, (part) =>
    within(tx)
      .selectFrom('contact_address')
      .innerJoin('contact', 'contact.id', 'contact_address.contact')
      .innerJoin('client', 'client.id', 'contact.client')
      .select(['contact.id', 'contact.client', 'contact.name', 'contact.language', 'contact.unheard_since'])
      .where('contact_address.address', 'in', part)
      .where('contact.archived_at', 'is', null)
      .where('client.archived_at', 'is', null)
      .execute(),
  )

export const addressesOf = (tx: Tx, contacts: readonly string[]) =>
  inEach(contacts, (part) =>
    within(tx).selectFrom('contact_address').select(['address', 'contact']).where('contact', 'in', part).execute(),
  )

/** The names of these contacts and of their clients, and whether either was put away. */
export const contactNames = (tx: Tx, contacts: readonly string[]) =>
  inEach(contacts, (part) =>
    within(tx)
      .selectFrom('contact')
      .innerJoin('client', 'client.id', 'contact.client')
      .select(['contact.id', 'contact.name', 'contact.client', 'client.name as client_name'])
      .select(['contact.archived_at', 'client.archived_at as client_archived_at'])
      .where('contact.id', 'in', part)
      .execute(),
  )

export const clientNames = (tx: Tx, clients: readonly string[]) =>
  inEach(clients, (part) => within(tx).selectFrom('client').select(['id', 'name']).where('id', 'in', part).execute())

/** A query that finds something where an address is a contact's, for `exists` in the queries of later rooms. */
export const contactAt = (tx: Tx, address: Expression<string>) =>
  within(tx)
    .selectFrom('contact_address')
    .select(sql<number>`1`.as('one'))
    .where('contact_address.address', '=', address)
