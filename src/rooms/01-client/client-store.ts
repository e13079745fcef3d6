import type { Selectable } from 'kysely'
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
export const allContacts = (tx: Tx) =>
  within(tx).selectFrom('contact').selectAll().orderBy('created_at').orderBy('id').execute()
export const allProjects = (tx: Tx) =>
  within(tx).selectFrom('project').selectAll().orderBy('created_at').orderBy('id').execute()

export const contactsOf = (tx: Tx, client: string) =>
  within(tx)
    .selectFrom('contact')
    .selectAll()
    .where('client', '=', client)
    .orderBy('created_at')
    .orderBy('id')
    .execute()

export const projectsOf = (tx: Tx, client: string) =>
  within(tx)
    .selectFrom('project')
    .selectAll()
    .where('client', '=', client)
    .orderBy('created_at')
    .orderBy('id')
    .execute()

/** Addresses and preferences of these contacts, but for those that were taken away; of all, which takes no list of ids, where none are named. */
export async function detailsOf(tx: Tx, contacts?: readonly string[]) {
  const addresses = within(tx).selectFrom('contact_address').select(['address', 'contact']).orderBy('address')
  const preferences = within(tx)
    .selectFrom('preference')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
  if (!contacts) return { addresses: await addresses.execute(), preferences: await preferences.execute() }
  if (contacts.length === 0) return { addresses: [], preferences: [] }
  return {
    addresses: await addresses.where('contact', 'in', contacts).execute(),
    preferences: await preferences.where('contact', 'in', contacts).execute(),
  }
}

export const addressesTaken = (tx: Tx, addresses: readonly string[]) =>
  addresses.length === 0
    ? Promise.resolve([])
    : within(tx)
        .selectFrom('contact_address')
        .select(['address', 'contact'])
        .where('address', 'in', addresses)
        .execute()

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

/** Gives the contact exactly these addresses. */
export async function replaceAddresses(tx: Tx, contact: string, addresses: readonly string[]): Promise<void> {
  await within(tx).deleteFrom('contact_address').where('contact', '=', contact).execute()
  if (addresses.length === 0) return
  await within(tx)
    .insertInto('contact_address')
    .values(addresses.map((address) => ({ address, contact })))
    .execute()
}
