import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import type { NewContact } from './client-rules.ts'
import * as store from './client-store.ts'
import type { Client } from './client-types.ts'
import { insertContact, wholeContacts } from './contact-verbs.ts'
import { found } from './found.ts'
import { projectOf } from './project-verbs.ts'

export type { NewContact, NewProject, Part, Service, Stage } from './client-rules.ts'
export type * from './client-types.ts'
export {
  addContact,
  archiveContact,
  changeContact,
  clientOfContact,
  contact,
  contactsByAddress,
  switchListening,
} from './contact-verbs.ts'
export { addPreference, removePreference } from './preference-verbs.ts'
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
    await store.insertClient(tx, { id, name: input.name, created_at: house.now(), archived_at: null })
    await record(tx, house, { kind: 'client.added', subject: id, client: id })
    if (input.contact) await insertContact(tx, house, { client: id, contact: input.contact })
    return id
  })
}

/** Renames a client; refuses `client.notFound`. */
export function changeClient(house: House, input: { id: string; name: string }): Promise<void> {
  return house.store.write(async (tx) => {
    await found(store.clientById(tx, input.id))
    await store.updateClient(tx, input.id, { name: input.name })
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

/** Every client with contacts and projects, in the order they were added; archived ones too. */
export function clients(house: House): Promise<Client[]> {
  return house.store.read(async (tx) => {
    const rows = await store.allClients(tx)
    const contacts = wholeContacts(await store.allContacts(tx), await store.detailsOf(tx))
    const projects = (await store.allProjects(tx)).map(projectOf)
    const contactsBy = Map.groupBy(contacts, (contact) => contact.client)
    const projectsBy = Map.groupBy(projects, (project) => project.client)
    return rows.map((row) => clientOf(row, contactsBy.get(row.id) ?? [], projectsBy.get(row.id) ?? []))
  })
}

/** One client whole; null when this studio has none of that id. */
export function client(house: House, input: { id: string }): Promise<Client | null> {
  return house.store.read(async (tx) => {
    const row = await store.clientById(tx, input.id)
    if (!row) return null
    const rows = await store.contactsOf(tx, row.id)
    const contacts = wholeContacts(
      rows,
      await store.detailsOf(
        tx,
        rows.map(({ id }) => id),
      ),
    )
    return clientOf(row, contacts, (await store.projectsOf(tx, row.id)).map(projectOf))
  })
}

function clientOf(
  row: { id: string; name: string; archived_at: number | null },
  contacts: Client['contacts'],
  projects: Client['projects'],
): Client {
  return { id: row.id, name: row.name, archivedAt: row.archived_at, contacts, projects }
}
