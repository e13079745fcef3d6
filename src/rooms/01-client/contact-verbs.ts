import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { NewContact } from './client-rules.ts'
import { makeFindable } from './client-search.ts'
import * as store from './client-store.ts'
import type { Contact } from './client-types.ts'
import { setContactArchived } from './contact-addresses.ts'
import { found } from './found.ts'

/** Takes a person in as a client's contact; refuses `client.addressTaken` when an address is another contact's. Returns the contact's id. */
export function addContact(house: House, input: { client: string; contact: NewContact }): Promise<string> {
  return house.store.write(async (tx) => {
    await found(store.clientById(tx, input.client))
    return insertContact(tx, house, input)
  })
}

/** Changes what is known of a contact; refuses `client.notFound` and `client.addressTaken`. */
export function changeContact(house: House, input: { id: string; contact: NewContact }): Promise<void> {
  return house.store.write(async (tx) => {
    const contact = await found(store.contactById(tx, input.id))
    await refuseTaken(tx, input.contact.addresses, input.id)
    const { addresses, country = null, ...facts } = input.contact
    await store.updateContact(tx, input.id, { ...facts, country })
    await store.replaceAddresses(tx, input.id, addresses)
    await makeFindable(tx, contact.client)
    await record(tx, house, { kind: 'contact.changed', subject: input.id, client: contact.client })
  })
}

/** Puts a contact away, or brings them back; who is put away is not listened to. Refuses `client.notFound`. */
export function archiveContact(house: House, input: { id: string; archived: boolean }): Promise<void> {
  return house.store.write(async (tx) => {
    await setContactArchived(tx, house, input)
  })
}

/**
 * Switches the listening to one contact off or on; off means that nothing they wrote is read for unease. Whoever switched it off, the studio or the
 * contact on their own page, alone switches it on again: refuses `client.switchedOffThere` (product.md: they can switch it off). Refuses `client.notFound`.
 */
export function switchListening(house: House, input: { id: string; on: boolean }): Promise<void> {
  return house.store.write(async (tx) => {
    const contact = await found(store.contactById(tx, input.id))
    const by = house.actor.startsWith('contact:') ? 'contact' : 'studio'
    if (input.on && contact.unheard_by !== null && contact.unheard_by !== by)
      throw new Refusal('client.switchedOffThere')
    if (!input.on && contact.unheard_since !== null && contact.unheard_by !== null && by === 'studio') return
    await store.updateContact(tx, input.id, {
      unheard_since: input.on ? null : house.now(),
      unheard_by: input.on ? null : by,
    })
    const kind = input.on ? 'contact.listening-on' : 'contact.listening-off'
    await record(tx, house, { kind, subject: input.id, client: contact.client })
  })
}

/** One contact; null when there is none of that id. */
export function contact(house: House, input: { id: string }): Promise<Contact | null> {
  return house.store.read(async (tx) => {
    const row = await store.contactById(tx, input.id)
    if (!row) return null
    const [whole] = wholeContacts([row], await store.detailsOf(tx, [row.id]))
    return whole ?? null
  })
}

/** The client a contact belongs to; null for an unknown contact. */
export async function clientOfContact(tx: Tx, contact: string): Promise<string | null> {
  return (await store.contactById(tx, contact))?.client ?? null
}

/** A contact's row, addresses and journal entry, inside the caller's transaction. */
export async function insertContact(
  tx: Tx,
  house: House,
  input: { client: string; contact: NewContact },
): Promise<string> {
  await refuseTaken(tx, input.contact.addresses, null)
  const { addresses, country = null, ...facts } = input.contact
  const id = newId()
  const since = { created_at: house.now(), unheard_since: null, unheard_by: null, archived_at: null }
  await store.insertContact(tx, { id, client: input.client, ...facts, country, ...since })
  await store.replaceAddresses(tx, id, addresses)
  await makeFindable(tx, input.client)
  await record(tx, house, { kind: 'contact.added', subject: id, client: input.client })
  return id
}

async function refuseTaken(tx: Tx, addresses: readonly string[], except: string | null): Promise<void> {
  const taken = (await store.addressesTaken(tx, addresses)).find((row) => row.contact !== except)
  if (taken) throw new Refusal('client.addressTaken', { address: taken.address })
}

type ContactFacts = NonNullable<Awaited<ReturnType<typeof store.contactById>>>
type Details = Awaited<ReturnType<typeof store.detailsOf>>

/** These contacts with their addresses and preferences, in the same order. */
export function wholeContacts(rows: readonly ContactFacts[], details: Details): Contact[] {
  const addresses = Map.groupBy(details.addresses, (row) => row.contact)
  const preferences = Map.groupBy(details.preferences, (row) => row.contact)
  return rows.map((row) => ({
    id: row.id,
    client: row.client,
    name: row.name,
    language: row.language,
    country: row.country,
    part: row.part,
    salutation: row.salutation,
    addresses: (addresses.get(row.id) ?? []).map(({ address }) => address).toSorted(),
    preferences: (preferences.get(row.id) ?? []).map(({ id, note, care }) => ({ id, note, care: care === 1 })),
    heard: row.unheard_since === null,
    unheardByThem: row.unheard_by === 'contact',
    acceptedAt: row.created_at,
    archivedAt: row.archived_at,
  }))
}
