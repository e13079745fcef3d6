import { addressesBeside, type AddressOwner, moveAddresses, ownersOf, setContactArchived } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { correspondentsAmong } from './correspondent-store.ts'
import * as store from './same-person-store.ts'

/** What was changed when two addresses became one person's, so that it can be undone. */
export type Merged =
  /** An address was given to the contact who has the other. */
  | { way: 'given'; address: string; to: string }
  /** A contact's addresses went to another of the same client, and the contact was put away, unless they were already. */
  | { way: 'moved'; addresses: string[]; from: string; to: string; archived: boolean }
  /** Nobody was a contact: the addresses belong together, and how they did before. */
  | { way: 'joined'; before: { address: string; main: string | null }[] }

/** Makes two addresses one person's. Refuses `conversation.personNotFound` for contacts of different clients. */
export async function merge(tx: Tx, house: House, pair: { one: string; other: string }): Promise<Merged> {
  const owners = await ownersOf(tx, [pair.one, pair.other])
  const [first, second] = [owners.get(pair.one), owners.get(pair.other)]
  if (first && second)
    return mergeContacts(tx, house, { ...first, address: pair.one }, { ...second, address: pair.other })
  const owner = first ?? second
  if (!owner) return joinStrangers(tx, [pair.one, pair.other])
  const address = first ? pair.other : pair.one
  await moveAddresses(tx, house, { addresses: [address], to: owner.id })
  return { way: 'given', address, to: owner.id }
}

/** Puts everything back that `merge` changed; what the user has changed meanwhile stays as the user wants it. */
export async function unmerge(tx: Tx, house: House, done: Merged): Promise<void> {
  if (done.way === 'joined') return partStrangers(tx, done.before)
  const moved = done.way === 'given' ? [done.address] : done.addresses
  const owners = await ownersOf(tx, moved)
  const still = moved.filter((address) => owners.get(address)?.id === done.to)
  await moveAddresses(tx, house, { addresses: still, to: done.way === 'given' ? null : done.from })
  if (done.way === 'moved' && done.archived) await setContactArchived(tx, house, { id: done.from, archived: false })
}

type Owner = AddressOwner & { address: string }

/** Who was added first stays. */
async function mergeContacts(tx: Tx, house: House, one: Owner, other: Owner): Promise<Merged> {
  if (one.client !== other.client || one.id === other.id) throw new Refusal('conversation.personNotFound')
  const isFirst = one.addedAt < other.addedAt || (one.addedAt === other.addedAt && one.id < other.id)
  const [kept, gone] = isFirst ? [one, other] : [other, one]
  const addresses = (await addressesBeside(tx, [gone.address])).get(gone.address) ?? [gone.address]
  await moveAddresses(tx, house, { addresses, to: kept.id })
  if (!gone.isArchived) await setContactArchived(tx, house, { id: gone.id, archived: true })
  return { way: 'moved', addresses, from: gone.id, to: kept.id, archived: !gone.isArchived }
}

/** Known from now on by the address that wrote most. */
async function joinStrangers(tx: Tx, pair: readonly string[]): Promise<Merged> {
  const mains = await store.mainOf(tx, pair)
  const all = await store.addressesOfMains(
    tx,
    mains.map((row) => row.main),
  )
  const addresses = [...new Set([...pair, ...all.map((row) => row.address)])]
  const people = await correspondentsAmong(tx, addresses)
  const wrote = (address: string) => people.find((one) => one.address === address)?.lettersIn ?? 0
  const main = addresses.toSorted((a, b) => wrote(b) - wrote(a) || (a < b ? -1 : 1))[0] ?? ''
  await store.joinAddresses(tx, addresses, main)
  const before = new Map(all.map((row) => [row.address, row.main]))
  return { way: 'joined', before: addresses.map((address) => ({ address, main: before.get(address) ?? null })) }
}

async function partStrangers(tx: Tx, before: readonly { address: string; main: string | null }[]): Promise<void> {
  await store.forgetAddresses(
    tx,
    before.map((one) => one.address),
  )
  const groups = Map.groupBy(before, (one) => one.main)
  for (const [main, group] of groups)
    if (main !== null)
      await store.joinAddresses(
        tx,
        group.map((one) => one.address),
        main,
      )
}
