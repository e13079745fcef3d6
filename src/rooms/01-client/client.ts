import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import type { NewContact } from './client-rules.ts'
import { makeFindable } from './client-search.ts'
import * as store from './client-store.ts'
import { insertContact } from './contact-verbs.ts'
import { found } from './found.ts'
import { nameKey } from './name-key.ts'

export type { NewContact, NewProject, Part, Service, Stage } from './client-rules.ts'
export type * from './client-types.ts'
export {
  addContact,
  archiveContact,
  changeContact,
  clientOfContact,
  contact,
  switchListening,
} from './contact-verbs.ts'
export {
  addressesOf,
  archivedClients,
  client,
  clients,
  clientsByAddress,
  clientsById,
  clientsInTurn,
  clientsOfContacts,
  clientsInCare,
  clientsPage,
  contactExistsAt,
  type ContactInBrief,
  countClients,
  listenedContacts,
  namesOf,
  presentContacts,
  unheardNames,
  workByClient,
} from './client-lists.ts'
export { findClients } from './client-search.ts'
export { addressesBeside, type AddressOwner, moveAddresses, ownersOf, setContactArchived } from './contact-addresses.ts'
export { countryOf } from './country-rules.ts'
export { addPreference, addPreferenceIn, removePreference } from './preference-verbs.ts'
export { addProject, archiveProject, changeProject, project } from './project-verbs.ts'

/** What this room writes to the journal. */
export const CLIENT_ENTRIES = [
  'client.added',
  'client.changed',
  'client.archived',
  'client.unarchived',
  'contact.added',
  'contact.changed',
  'contact.archived',
  'contact.unarchived',
  'contact.listening-off',
  'contact.listening-on',
  'preference.added',
  'preference.removed',
  'project.added',
  'project.changed',
  'project.archived',
  'project.unarchived',
] as const

/** Adds a client, with a first contact where one is given; the user's act is the acceptance. Returns the client's id. */
export function addClient(house: House, input: { name: string; contact?: NewContact }): Promise<string> {
  return house.store.write(async (tx) => {
    const id = newId()
    const named = { name: input.name, name_key: nameKey(input.name) }
    await store.insertClient(tx, { id, ...named, created_at: house.now(), archived_at: null })
    await record(tx, house, { kind: 'client.added', subject: id, client: id })
    if (input.contact) await insertContact(tx, house, { client: id, contact: input.contact })
    else await makeFindable(tx, id)
    return id
  })
}

/** Renames a client; refuses `client.notFound`. */
export function changeClient(house: House, input: { id: string; name: string }): Promise<void> {
  return house.store.write(async (tx) => {
    await found(store.clientById(tx, input.id))
    await store.updateClient(tx, input.id, { name: input.name, name_key: nameKey(input.name) })
    await makeFindable(tx, input.id)
    await record(tx, house, { kind: 'client.changed', subject: input.id, client: input.id })
  })
}

/** Puts a client away, or brings it back: nothing is deleted, and nobody who is put away is listened to. */
export function archiveClient(house: House, input: { id: string; archived: boolean }): Promise<void> {
  return house.store.write(async (tx) => {
    await found(store.clientById(tx, input.id))
    await store.updateClient(tx, input.id, { archived_at: input.archived ? house.now() : null })
    const kind = input.archived ? 'client.archived' : 'client.unarchived'
    await record(tx, house, { kind, subject: input.id, client: input.id })
  })
}
