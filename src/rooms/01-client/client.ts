import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import type { Language } from '#foundation/language.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { NewContact, NewProject, Part, Service, Stage } from './client-rules.ts'
import * as store from './client-store.ts'

export { PARTS, SERVICES, STAGES } from './client-rules.ts'
export type { NewContact, NewProject, Part, Service, Stage } from './client-rules.ts'

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

export interface Contact {
  id: string
  client: string
  name: string
  language: Language
  part: Part
  salutation: string
  addresses: string[]
  preferences: { id: string; note: string }[]
  /** Whether this contact's mail is read for unease; nobody else's is (product.md, Conversation). */
  heard: boolean
  /** The instant the user took this person in as a client's contact. */
  acceptedAt: number
  archivedAt: number | null
}

export interface Project {
  id: string
  client: string
  name: string
  service: Service
  price: number | null
  currency: string
  stage: Stage
  signedOn: string | null
  deliveredOn: string | null
  archivedAt: number | null
}

export interface Client {
  id: string
  name: string
  archivedAt: number | null
  contacts: Contact[]
  projects: Project[]
}

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
    await foundClient(tx, input.id)
    await store.updateClient(tx, input.id, { name: input.name })
    await record(tx, house, { kind: 'client.changed', subject: input.id, client: input.id })
  })
}

/** Puts a client away, or brings it back: nothing is deleted, and nobody who is put away is listened to. */
export function archiveClient(house: House, input: { id: string; archived: boolean }): Promise<void> {
  return house.store.write(async (tx) => {
    await foundClient(tx, input.id)
    await store.updateClient(tx, input.id, { archived_at: input.archived ? house.now() : null })
    const kind = input.archived ? 'client.archived' : 'client.unarchived'
    await record(tx, house, { kind, subject: input.id, client: input.id })
  })
}

/** Takes a person in as a client's contact; refuses `client.addressTaken` when an address is another contact's. */
export function addContact(house: House, input: { client: string; contact: NewContact }): Promise<string> {
  return house.store.write(async (tx) => {
    await foundClient(tx, input.client)
    return insertContact(tx, house, input)
  })
}

export function changeContact(house: House, input: { id: string; contact: NewContact }): Promise<void> {
  return house.store.write(async (tx) => {
    const contact = await foundContact(tx, input.id)
    await refuseTaken(tx, input.contact.addresses, input.id)
    const { addresses, ...facts } = input.contact
    await store.updateContact(tx, input.id, facts)
    await store.replaceAddresses(tx, input.id, addresses)
    await record(tx, house, { kind: 'contact.changed', subject: input.id, client: contact.client })
  })
}

export function archiveContact(house: House, input: { id: string; archived: boolean }): Promise<void> {
  return house.store.write(async (tx) => {
    const contact = await foundContact(tx, input.id)
    await store.updateContact(tx, input.id, { archived_at: input.archived ? house.now() : null })
    const kind = input.archived ? 'contact.archived' : 'contact.unarchived'
    await record(tx, house, { kind, subject: input.id, client: contact.client })
  })
}

/** Switches the listening to one contact off or on; off means that nothing they wrote is read for unease. */
export function switchListening(house: House, input: { id: string; on: boolean }): Promise<void> {
  return house.store.write(async (tx) => {
    const contact = await foundContact(tx, input.id)
    await store.updateContact(tx, input.id, { unheard_since: input.on ? null : house.now() })
    const kind = input.on ? 'contact.listening-on' : 'contact.listening-off'
    await record(tx, house, { kind, subject: input.id, client: contact.client })
  })
}

/** Notes what a contact prefers, in free words ("wants a call, not an email"). */
export function addPreference(house: House, input: { contact: string; note: string }): Promise<string> {
  return house.store.write(async (tx) => {
    const contact = await foundContact(tx, input.contact)
    const id = newId()
    await store.insertPreference(tx, { id, contact: input.contact, note: input.note, created_at: house.now() })
    await record(tx, house, { kind: 'preference.added', subject: id, client: contact.client })
    return id
  })
}

/** Takes a preference away; returns what it said and whose it was, so that it can be put back. */
export function removePreference(house: House, input: { id: string }): Promise<{ contact: string; client: string; note: string }> {
  return house.store.write(async (tx) => {
    const preference = await store.preferenceById(tx, input.id)
    if (!preference) throw new Refusal('client.notFound')
    const contact = await foundContact(tx, preference.contact)
    await store.deletePreference(tx, input.id)
    await record(tx, house, { kind: 'preference.removed', subject: input.id, client: contact.client })
    return { contact: contact.id, client: contact.client, note: preference.note }
  })
}

export function addProject(house: House, input: { client: string; project: NewProject }): Promise<string> {
  return house.store.write(async (tx) => {
    await foundClient(tx, input.client)
    const id = newId()
    await store.insertProject(tx, { id, client: input.client, ...projectColumns(input.project), created_at: house.now(), archived_at: null })
    await record(tx, house, { kind: 'project.added', subject: id, client: input.client, facts: { stage: input.project.stage } })
    return id
  })
}

export function changeProject(house: House, input: { id: string; project: NewProject }): Promise<void> {
  return house.store.write(async (tx) => {
    const project = await foundProject(tx, input.id)
    await store.updateProject(tx, input.id, projectColumns(input.project))
    const facts = { stage: input.project.stage }
    await record(tx, house, { kind: 'project.changed', subject: input.id, client: project.client, facts })
  })
}

export function archiveProject(house: House, input: { id: string; archived: boolean }): Promise<void> {
  return house.store.write(async (tx) => {
    const project = await foundProject(tx, input.id)
    await store.updateProject(tx, input.id, { archived_at: input.archived ? house.now() : null })
    const kind = input.archived ? 'project.archived' : 'project.unarchived'
    await record(tx, house, { kind, subject: input.id, client: project.client })
  })
}

/** Every client with contacts and projects, in the order they were added; archived ones too. */
export function clients(house: House): Promise<Client[]> {
  return house.store.read(async (tx) => {
    const rows = await store.allClients(tx)
    const contacts = await withDetails(tx, await store.allContacts(tx), await store.allAddresses(tx))
    const projects = (await store.allProjects(tx)).map(projectOf)
    const contactsBy = Map.groupBy(contacts, (contact) => contact.client)
    const projectsBy = Map.groupBy(projects, (project) => project.client)
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      archivedAt: row.archived_at,
      contacts: contactsBy.get(row.id) ?? [],
      projects: projectsBy.get(row.id) ?? [],
    }))
  })
}

/** One client whole; null when this studio has none of that id. */
export function client(house: House, input: { id: string }): Promise<Client | null> {
  return house.store.read(async (tx) => {
    const row = await store.clientById(tx, input.id)
    if (!row) return null
    const rows = await store.contactsOf(tx, row.id)
    const addresses = await store.addressesOf(tx, rows.map((contact) => contact.id))
    const contacts = await withDetails(tx, rows, addresses)
    const projects = (await store.projectsOf(tx, row.id)).map(projectOf)
    return { id: row.id, name: row.name, archivedAt: row.archived_at, contacts, projects }
  })
}

/** One contact; null when there is none of that id. */
export function contact(house: House, input: { id: string }): Promise<Contact | null> {
  return house.store.read(async (tx) => {
    const row = await store.contactById(tx, input.id)
    if (!row) return null
    const [found] = await withDetails(tx, [row], await store.addressesOf(tx, [row.id]))
    return found ?? null
  })
}

/** One project; null when there is none of that id. */
export function project(house: House, input: { id: string }): Promise<Project | null> {
  return house.store.read(async (tx) => {
    const row = await store.projectById(tx, input.id)
    return row ? projectOf(row) : null
  })
}

/** Who among `addresses` is a contact: address to contact id. */
export async function contactsByAddress(tx: Tx, addresses: readonly string[]): Promise<Map<string, string>> {
  return new Map((await store.addressesTaken(tx, addresses)).map((row) => [row.address, row.contact]))
}

/** The client a contact belongs to; null for an unknown contact. */
export async function clientOfContact(tx: Tx, contact: string): Promise<string | null> {
  return (await store.contactById(tx, contact))?.client ?? null
}

async function insertContact(tx: Tx, house: House, input: { client: string; contact: NewContact }): Promise<string> {
  await refuseTaken(tx, input.contact.addresses, null)
  const { addresses, ...facts } = input.contact
  const id = newId()
  const since = { created_at: house.now(), unheard_since: null, archived_at: null }
  await store.insertContact(tx, { id, client: input.client, ...facts, ...since })
  await store.replaceAddresses(tx, id, addresses)
  await record(tx, house, { kind: 'contact.added', subject: id, client: input.client })
  return id
}

async function refuseTaken(tx: Tx, addresses: readonly string[], except: string | null): Promise<void> {
  const taken = (await store.addressesTaken(tx, addresses)).find((row) => row.contact !== except)
  if (taken) throw new Refusal('client.addressTaken', { address: taken.address })
}

async function foundClient(tx: Tx, id: string) {
  const row = await store.clientById(tx, id)
  if (!row) throw new Refusal('client.notFound')
  return row
}

async function foundContact(tx: Tx, id: string) {
  const row = await store.contactById(tx, id)
  if (!row) throw new Refusal('client.notFound')
  return row
}

async function foundProject(tx: Tx, id: string) {
  const row = await store.projectById(tx, id)
  if (!row) throw new Refusal('client.notFound')
  return row
}

type ContactFacts = Awaited<ReturnType<typeof store.allContacts>>[number]
type ProjectFacts = Awaited<ReturnType<typeof store.allProjects>>[number]

async function withDetails(tx: Tx, rows: ContactFacts[], addresses: { address: string; contact: string }[]): Promise<Contact[]> {
  const addressesBy = Map.groupBy(addresses, (row) => row.contact)
  const notes = Map.groupBy(await store.preferencesOf(tx, rows.map((row) => row.id)), (row) => row.contact)
  return rows.map((row) => ({
    id: row.id,
    client: row.client,
    name: row.name,
    language: row.language,
    part: row.part,
    salutation: row.salutation,
    addresses: (addressesBy.get(row.id) ?? []).map((found) => found.address),
    preferences: (notes.get(row.id) ?? []).map(({ id, note }) => ({ id, note })),
    heard: row.unheard_since === null,
    acceptedAt: row.created_at,
    archivedAt: row.archived_at,
  }))
}

function projectOf(row: ProjectFacts): Project {
  const { id, client, name, service, price, currency, stage } = row
  return { id, client, name, service, price, currency, stage, signedOn: row.signed_on, deliveredOn: row.delivered_on, archivedAt: row.archived_at }
}

function projectColumns(form: NewProject) {
  const { name, service, price, currency, stage } = form
  return { name, service, price, currency, stage, signed_on: form.signedOn, delivered_on: form.deliveredOn }
}
