import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { makeFindable } from './client-search.ts'
import * as store from './client-store.ts'
import { found } from './found.ts'

/** The contact behind an address, as far as one has to know to tell whether two are the same person. */
export interface AddressOwner {
  id: string
  client: string
  name: string
  /** Milliseconds since 1970. */
  addedAt: number
  isArchived: boolean
  /** Not switched off. */
  isHeard: boolean
}

/** To which contact each of these addresses belongs; an address that is no contact's is left out. */
export async function ownersOf(tx: Tx, addresses: readonly string[]): Promise<Map<string, AddressOwner>> {
  const rows = await store.ownersOf(tx, addresses)
  return new Map(
    rows.map(({ address, id, client, name, created_at: addedAt, archived_at: at, unheard_since }) => [
      address,
      { id, client, name, addedAt, isArchived: at !== null, isHeard: unheard_since === null },
    ]),
  )
}

/** All addresses of the contact that each of these belongs to, itself among them; an address that is no contact's is left out. */
export async function addressesBeside(tx: Tx, addresses: readonly string[]): Promise<Map<string, string[]>> {
  const owners = await ownersOf(tx, addresses)
  if (owners.size === 0) return new Map()
  const ids = [...new Set([...owners.values()].map((owner) => owner.id))]
  const all = Map.groupBy((await store.detailsOf(tx, ids)).addresses, (row) => row.contact)
  return new Map([...owners].map(([address, { id }]) => [address, (all.get(id) ?? []).map((row) => row.address)]))
}

/**
 * Gives these addresses to the contact `to`, or with null to nobody; whoever had them loses them. For acts of a later room, inside its
 * transaction. Refuses `client.notFound`.
 */
export async function moveAddresses(
  tx: Tx,
  house: House,
  { addresses, to }: { addresses: readonly string[]; to: string | null },
): Promise<void> {
  const before = new Set((await store.addressesTaken(tx, addresses)).map((row) => row.contact))
  await store.setOwner(tx, addresses, to)
  for (const id of new Set([...before, ...(to === null ? [] : [to])])) {
    const contact = await found(store.contactById(tx, id))
    await makeFindable(tx, contact.client)
    await record(tx, house, { kind: 'contact.changed', subject: id, client: contact.client })
  }
}

/** Puts a contact away, or brings them back, inside the caller's transaction. Refuses `client.notFound`. */
export async function setContactArchived(
  tx: Tx,
  house: House,
  { id, archived }: { id: string; archived: boolean },
): Promise<void> {
  const contact = await found(store.contactById(tx, id))
  await store.updateContact(tx, id, { archived_at: archived ? house.now() : null })
  const kind = archived ? 'contact.archived' : 'contact.unarchived'
  await record(tx, house, { kind, subject: id, client: contact.client })
}
