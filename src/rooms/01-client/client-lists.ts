import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import * as store from './client-list-store.ts'
import { allClients, detailsOf } from './client-store.ts'
import type { Client, Contact, Project } from './client-types.ts'
import * as workStore from './client-work-store.ts'
import { wholeContacts } from './contact-verbs.ts'
import { projectOf } from './project-verbs.ts'

/** Every client with contacts and projects, in the order they were added; archived ones too. A page asks for the few that it shows. */
export function clients(house: House): Promise<Client[]> {
  return house.store.read(async (tx) => wholeClients(tx, await allClients(tx)))
}

/** One client whole; null when this studio has none of that id. */
export async function client(house: House, input: { id: string }): Promise<Client | null> {
  return (await clientsById(house, { ids: [input.id] }))[0] ?? null
}

/** These clients whole, in the order of `ids`; those that this studio does not have are left out. */
export function clientsById(house: House, input: { ids: readonly string[] }): Promise<Client[]> {
  return house.store.read(async (tx) => inOrder(await wholeClients(tx, await store.clientsAmong(tx, input.ids)), input))
}

/** The clients of these contacts, put away or not, each once. */
export function clientsOfContacts(house: House, input: { contacts: readonly string[] }): Promise<Client[]> {
  return house.store.read((tx) => clientsWith(tx, input.contacts))
}

/** The clients who have a contact, put away or not, at one of these addresses, each once. */
export function clientsByAddress(house: House, input: { addresses: readonly string[] }): Promise<Client[]> {
  return house.store.read(async (tx) => clientsWith(tx, await store.contactIdsAt(tx, input.addresses)))
}

/** A contact as far as a list of letters names them. */
export type ContactInBrief = Pick<Contact, 'id' | 'client' | 'name' | 'language' | 'addresses' | 'heard'>

/** The contacts who have one of these addresses, with all of theirs; whoever was put away, alone or with their client, is left out. */
export function presentContacts(house: House, input: { addresses: readonly string[] }): Promise<ContactInBrief[]> {
  return house.store.read(async (tx) => {
    const found = new Map((await store.presentAt(tx, input.addresses)).map((row) => [row.id, row]))
    const addresses = Map.groupBy(await store.addressesOf(tx, [...found.keys()]), (row) => row.contact)
    return [...found.values()].map(({ unheard_since, ...row }) => {
      return {
        ...row,
        heard: unheard_since === null,
        addresses: (addresses.get(row.id) ?? []).map(({ address }) => address).toSorted(),
      }
    })
  })
}

/** Present clients by name, `most` at once; those that follow the client `after`, where one is given. Case and accents do not count. */
export function clientsPage(house: House, input: { after?: string | null; most: number }): Promise<Client[]> {
  const { after = null, most } = input
  return house.store.read(async (tx) => wholeClients(tx, await store.clientsByName(tx, { after, most })))
}

/** Every client, put away or not, in an order that new ones come at the end of: `most` after the client `after`, from the first where it is ''. */
export function clientsInTurn(house: House, input: { after: string; most: number }): Promise<Client[]> {
  return house.store.read(async (tx) => wholeClients(tx, await store.clientsAfter(tx, input)))
}

/** Clients that were put away, the last first; those before the client `before`, where one is given. */
export function archivedClients(
  house: House,
  input: { before?: string | null; most: number },
): Promise<{ id: string; name: string; archivedAt: number }[]> {
  const { before = null, most } = input
  return house.store.read(async (tx) =>
    (await store.clientsPutAway(tx, { before, most })).map(({ id, name, archived_at }) => {
      return { id, name, archivedAt: archived_at ?? 0 }
    }),
  )
}

/** How many clients there are, but for those that were put away. */
export function countClients(house: House): Promise<number> {
  return house.store.read(store.countPresent)
}

/**
 * All work, by client, of the clients who have something agreed or under way that was signed since a day, or something that was delivered since a
 * day (`YYYY-MM-DD`; nothing after `until`): `most` of each, the newest first. Clients who were put away may be among them.
 */
export function workByClient(
  house: House,
  input: { signed: string; delivered: string; until: string; most: number },
): Promise<Map<string, Project[]>> {
  return house.store.read(async (tx) => {
    const ids = await workStore.clientIdsAtWork(tx, input, input.most)
    return Map.groupBy((await store.projectsAmong(tx, ids)).map(projectOf), (project) => project.client)
  })
}

/** Those of these clients of whom a present contact needs support, by a note of the user's (S0-45). */
export async function clientsInCare(house: House, input: { clients: readonly string[] }): Promise<Set<string>> {
  const rows = await house.store.read((tx) => workStore.clientsInCare(tx, input.clients))
  return new Set(rows.map((row) => row.client))
}

/** What people are called, by id. */
export interface Names {
  contacts: Map<string, { name: string; client: string; isPresent: boolean }>
  clients: Map<string, string>
}

/** The names of these contacts with their clients', and of these clients; whoever was put away, alone or with their client, is not present. */
export function namesOf(
  house: House,
  input: { contacts: readonly string[]; clients: readonly string[] },
): Promise<Names> {
  return house.store.read(async (tx) => {
    const rows = await store.contactNames(tx, input.contacts)
    const clients = new Map(rows.map((row) => [row.client, row.client_name]))
    const others = await store.clientNames(
      tx,
      input.clients.filter((id) => !clients.has(id)),
    )
    for (const { id, name } of others) clients.set(id, name)
    const contacts = rows.map(({ id, name, client, archived_at, client_archived_at }) => {
      return [id, { name, client, isPresent: archived_at === null && client_archived_at === null }] as const
    })
    return { contacts: new Map(contacts), clients }
  })
}

/** The addresses of these contacts, by contact. */
export async function addressesOf(
  house: House,
  input: { contacts: readonly string[] },
): Promise<Map<string, string[]>> {
  const rows = await house.store.read((tx) => store.addressesOf(tx, input.contacts))
  return new Map([...Map.groupBy(rows, (row) => row.contact)].map(([id, of]) => [id, of.map((one) => one.address)]))
}

/** The present contacts of these clients who are listened to, each with the client's id and name. */
export function listenedContacts(
  house: House,
  input: { clients: readonly string[] },
): Promise<{ client: string; name: string; contact: string }[]> {
  return house.store.read((tx) => workStore.listenedAmong(tx, input.clients))
}

/** The names of the contacts whose mail is not read for unease. */
export async function unheardNames(house: House): Promise<string[]> {
  return (await house.store.read(store.unheardContacts)).map((contact) => contact.name)
}

/** For `exists` in the queries of later rooms: finds something where an address is a contact's. */
export { contactAt as contactExistsAt } from './client-list-store.ts'

async function clientsWith(tx: Tx, contacts: readonly string[]): Promise<Client[]> {
  return wholeClients(tx, await store.clientsAmong(tx, await store.clientIdsOf(tx, contacts)))
}

/** These rows with their contacts and projects, in the same order. */
async function wholeClients(
  tx: Tx,
  rows: readonly { id: string; name: string; archived_at: number | null }[],
): Promise<Client[]> {
  const ids = rows.map((row) => row.id)
  const found = await store.contactsAmong(tx, ids)
  const details = await detailsOf(
    tx,
    found.map((contact) => contact.id),
  )
  const contacts = Map.groupBy(wholeContacts(found, details), (contact) => contact.client)
  const projects = Map.groupBy((await store.projectsAmong(tx, ids)).map(projectOf), (project) => project.client)
  return rows.map(({ id, name, archived_at }) => {
    return { id, name, archivedAt: archived_at, contacts: contacts.get(id) ?? [], projects: projects.get(id) ?? [] }
  })
}

function inOrder(found: readonly Client[], { ids }: { ids: readonly string[] }): Client[] {
  const byId = new Map(found.map((client) => [client.id, client]))
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
}
