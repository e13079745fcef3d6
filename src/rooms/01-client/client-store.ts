import type { Selectable } from 'kysely'
import { addressesOf } from './client-list-store.ts'
import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ClientRow, ClientTables, ContactRow, PreferenceRow, ProjectRow } from './client-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ClientTables>()

export const clientById = (tx: Tx, id: string) =>
  within(tx).selectFrom('client').selectAll().where('id', '=', id).executeTakeFirst()
export const contactById = (tx: Tx, id: string) =>
  within(tx).selectFrom('contact').selectAll().where('id', '=', id).executeTakeFirst()
export const projectById = (tx: Tx, id: string) =>
  within(tx).selectFrom('project').selectAll().where('id', '=', id).executeTakeFirst()
export const preferenceById = (tx: Tx, id: string) =>
  within(tx).selectFrom('preference').selectAll().where('id', '=', id).executeTakeFirst()

export const allClients = (tx: Tx) => within(tx).selectFrom('client').selectAll().orderBy('created_at').execute()

/** Addresses and preferences of these contacts, but for those that were taken away. */
export async function detailsOf(tx: Tx, contacts: readonly string[]) {
  const addresses = await addressesOf(tx, contacts)
  const preferences = await inEach(contacts, (part) =>
    within(tx)
      .selectFrom('preference')
      .selectAll()
      .where('contact', 'in', part)
      .where('removed_at', 'is', null)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  )
  return { addresses, preferences }
}

export const addressesTaken = (tx: Tx, addresses: readonly string[]) =>
  inEach(addresses, (part) =>
    within(tx).selectFrom('contact_address').select(['address', 'contact']).where('address', 'in', part).execute(),
  )

type New<Row> = Omit<Selectable<Row>, 'workspace'>

export const insertClient = (tx: Tx, row: New<ClientRow>) => within(tx).insertInto('client').values(row).execute()
export const insertContact = (tx: Tx, row: New<ContactRow>) => within(tx).insertInto('contact').values(row).execute()
export const insertProject = (tx: Tx, row: New<ProjectRow>) => within(tx).insertInto('project').values(row).execute()
export const insertPreference = (tx: Tx, row: New<PreferenceRow>) =>
  within(tx).insertInto('preference').values(row).execute()

export const updateClient = (tx: Tx, id: string, change: Partial<New<ClientRow>>) =>
  within(tx).updateTable('client').set(change).where('id', '=', id).execute()
export const updateContact = (tx: Tx, id: string, change: Partial<New<ContactRow>>) =>
  within(tx).updateTable('contact').set(change).where('id', '=', id).execute()
export const updateProject = (tx: Tx, id: string, change: Partial<New<ProjectRow>>) =>
  within(tx).updateTable('project').set(change).where('id', '=', id).execute()

export const setPreferenceRemoved = (tx: Tx, id: string, at: number | null) =>
  within(tx).updateTable('preference').set({ removed_at: at }).where('id', '=', id).execute()

/** To whom these addresses belong: contacts with their clients. */
export const ownersOf = (tx: Tx, addresses: readonly string[]) =>
  inEach(addresses, (part) =>
    within(tx)
      .selectFrom('contact_address')
      .innerJoin('contact', 'contact.id', 'contact_address.contact')
      .select(['contact_address.address', 'contact.id', 'contact.client', 'contact.name', 'contact.created_at'])
      .select(['contact.archived_at', 'contact.unheard_since'])
      .where('contact_address.address', 'in', part)
      .execute(),
  )

/** Gives these addresses to a contact, or to nobody. */
export async function setOwner(tx: Tx, addresses: readonly string[], contact: string | null): Promise<void> {
  if (addresses.length === 0) return
  await within(tx).deleteFrom('contact_address').where('address', 'in', addresses).execute()
  if (contact === null) return
  await within(tx)
    .insertInto('contact_address')
    .values(addresses.map((address) => ({ address, contact })))
    .execute()
}

/** Gives the contact exactly these addresses. */
export async function replaceAddresses(tx: Tx, contact: string, addresses: readonly string[]): Promise<void> {
  await within(tx).deleteFrom('contact_address').where('contact', '=', contact).execute()
  if (addresses.length === 0) return
  await within(tx)
    .insertInto('contact_address')
    .values(addresses.map((address) => ({ address, contact })))
    .execute()
}
