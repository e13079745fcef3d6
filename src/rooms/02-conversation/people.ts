import { contactsByAddress } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Correspondent } from './conversation-types.ts'
import * as store from './correspondent-store.ts'
import { ownAddressRows } from './own-address-store.ts'

/** How many people at most are proposed as clients at once. */
const PROPOSALS = 200

/** A proposal needs letters both ways, or so many from that person alone. */
const LETTERS_ALONE = 2

/** Who the clients may be: people who write with the studio and are neither contacts nor declined. The user decides. */
export function proposedPeople(house: House): Promise<Correspondent[]> {
  return house.store.read(async (tx) => {
    const found = await store.peopleWhoWrote(tx, { declined: false, most: PROPOSALS })
    const taken = await contactsByAddress(
      tx,
      found.map((person) => person.address),
    )
    const own = new Set((await ownAddressRows(tx)).map((row) => row.address))
    const likely = (person: Correspondent) => person.lettersOut > 0 || person.lettersIn >= LETTERS_ALONE
    return found.filter((person) => likely(person) && !taken.has(person.address) && !own.has(person.address))
  })
}

/** People whom the user said are no clients. */
export function declinedPeople(house: House): Promise<Correspondent[]> {
  return house.store.read((tx) => store.peopleWhoWrote(tx, { declined: true, most: PROPOSALS }))
}

/** The user says that a person is no client, or takes that back. Refuses `conversation.personNotFound`. */
export function declinePerson(house: House, input: { address: string; declined: boolean }): Promise<void> {
  return house.store.write(async (tx) => {
    const found = await store.setDeclined(tx, input.address, input.declined ? house.now() : null)
    if (!found) throw new Refusal('conversation.personNotFound')
    // The journal never holds words, and an address is one: the person is named by nothing but the fact.
    await record(tx, house, {
      kind: input.declined ? 'person.declined' : 'person.reconsidered',
      subject: house.store.workspace,
    })
  })
}

/** Everybody who is no machine and ever wrote. */
export function everybodyWhoWrote(house: House): Promise<Correspondent[]> {
  return house.store.read(async (tx) => {
    const most = Number.MAX_SAFE_INTEGER
    return [
      ...(await store.peopleWhoWrote(tx, { declined: false, most })),
      ...(await store.peopleWhoWrote(tx, { declined: true, most })),
    ]
  })
}

/** What is known of the people behind these addresses, by address; an address that neither wrote nor was written to is left out. */
export async function correspondents(
  house: House,
  input: { addresses: readonly string[] },
): Promise<Map<string, Correspondent>> {
  const found = await house.store.read((tx) => store.correspondentsAmong(tx, input.addresses))
  return new Map(found.map((one) => [one.address, one]))
}
