import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { Correspondent } from '../conversation-types.ts'
import * as store from './correspondent-store.ts'
import type { PersonPlace } from './proposal-store.ts'
import * as proposals from './proposal-store.ts'
import { aliasesOf } from './same-person.ts'
import { addressesOfMains } from './same-person-store.ts'

/** How many people at most are listed at once, and how far proposals are counted. */
const PROPOSALS = 200

/** Where a page of people begins: after this one of the page before. */
export interface PeoplePage {
  before?: PersonPlace | null
  most?: number
}

/**
 * Who the clients may be: people who write with the studio and are neither contacts nor declined, who wrote last first. The user decides.
 */
export function proposedPeople(
  house: House,
  { before = null, most = PROPOSALS }: PeoplePage = {},
): Promise<Correspondent[]> {
  return house.store.read(async (tx) => withOtherAddresses(tx, await proposals.undecidedPeople(tx, { before, most })))
}

/** How many people are proposed, counted up to two hundred. */
export function countProposed(house: House): Promise<number> {
  return house.store.read((tx) => proposals.countUndecided(tx, PROPOSALS))
}

/** People whom the user said are no clients, who wrote last first. */
export function declinedPeople(
  house: House,
  { before = null, most = PROPOSALS }: PeoplePage = {},
): Promise<Correspondent[]> {
  return house.store.read((tx) => proposals.declined(tx, { before, most }))
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

/** Who writes from several addresses, with the letters of all. */
async function withOtherAddresses(tx: Tx, people: readonly Correspondent[]): Promise<Correspondent[]> {
  const main = await addressesOfMains(
    tx,
    people.map((one) => one.address),
  )
  const others = main.filter((row) => row.address !== row.main)
  const found = await store.correspondentsAmong(
    tx,
    others.map((row) => row.address),
  )
  return people.map((person) => {
    const also = others.filter((row) => row.main === person.address).map((row) => row.address)
    const alike = found.filter((one) => also.includes(one.address))
    return also.length === 0 ? person : { ...together(person, alike), also }
  })
}

function together(person: Correspondent, others: readonly Correspondent[]): Correspondent {
  const all = [person, ...others]
  const sum = (count: 'lettersIn' | 'lettersOut') => all.reduce((total, one) => total + one[count], 0)
  return {
    ...person,
    lettersIn: sum('lettersIn'),
    lettersOut: sum('lettersOut'),
    firstAt: Math.min(...all.map((one) => one.firstAt)),
  }
}

/** Other addresses of the people behind these: a contact's, or what the user said is theirs; only where there are any. */
export function otherAddresses(house: House, input: { addresses: readonly string[] }): Promise<Map<string, string[]>> {
  return house.store.read((tx) => aliasesOf(tx, input.addresses))
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
