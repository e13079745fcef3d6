import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { accountOf } from '../accounts/account-row.ts'
import { accountRows } from '../accounts/account-store.ts'
import { countLetters, forgetCounts } from './correspondent-store.ts'
import { ownAddressRows, replaceOwnAddresses } from './own-address-store.ts'
import { placeFamiliesAgain } from '../threads/placing.ts'
import { type SidedLetter, sidedLettersAfter, updateSides } from './side-store.ts'
import { type Sides, sidesOf } from './sides.ts'
import { tellThreads } from '../threads/thread-facts-store.ts'
import { familiesWrittenBy } from '../threads/thread-store.ts'

/** So many letters are looked at at a time. */
const PAGE = 500

/** The studio's own addresses: what comes from them, the studio wrote. */
export async function ownAddresses(house: House): Promise<string[]> {
  return (await house.store.read(ownAddressRows)).map((row) => row.address)
}

/**
 * Sets the studio's own addresses; letters that are in change sides, as if they came in now. Those of its mail accounts stay its own whatever is said.
 */
export function setOwnAddresses(house: House, input: { addresses: readonly string[] }): Promise<void> {
  return house.store.write((tx) => setOwnAddressesIn(tx, house, input.addresses))
}

/** Adds to the studio's own addresses, in the transaction of what makes them its own. */
export async function addOwnAddressesIn(tx: Tx, house: House, addresses: readonly string[]): Promise<void> {
  await setOwnAddressesIn(tx, house, [...(await ownAddressRows(tx)).map((row) => row.address), ...addresses])
}

async function setOwnAddressesIn(tx: Tx, house: House, addresses: readonly string[]): Promise<void> {
  const before = new Set((await ownAddressRows(tx)).map((row) => row.address))
  const own = new Set([...addresses, ...(await accountAddresses(tx))])
  const changed = own.symmetricDifference(before)
  if (changed.size === 0) return
  await replaceOwnAddresses(tx, [...own])
  await takeSides(tx, own)
  // Whoever is one of ours is known in every thread.
  await placeFamiliesAgain(tx, await familiesWrittenBy(tx, [...changed]))
  await record(tx, house, { kind: 'own-addresses.changed', subject: house.store.workspace })
}

async function accountAddresses(tx: Tx): Promise<string[]> {
  return (await accountRows(tx)).map(accountOf).flatMap(({ address, also }) => [address, ...also])
}

/** Every letter again, page by page: who wrote it, which person is in it, and what it counts for whom. */
async function takeSides(tx: Tx, own: ReadonlySet<string>): Promise<void> {
  await forgetCounts(tx)
  const threads = new Set<string>()
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: SidedLetter[] = await sidedLettersAfter(tx, after, PAGE)
    const now = page.map((letter) => ({ ...letter, ...sidesOf({ ...letter, from: letter.from.address }, own) }))
    const changed = now.filter((letter, index) => !sameSides(letter, page[index]))
    for (const letters of Map.groupBy(changed, ({ writer, person }) => `${writer} ${person}`).values())
      await updateSides(tx, letters)
    for (const { thread } of changed) threads.add(thread)
    await countLetters(tx, now, own)
    after = page.at(-1)?.id
  }
  await tellThreads(tx, [...threads])
}

const sameSides = (one: Sides, other: Sides | undefined) => one.writer === other?.writer && one.person === other.person
