import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { findPersonsOfThreads } from './conversation-store.ts'
import { countLetters, forgetCounts } from './correspondent-store.ts'
import { lettersAfter, recipientsOf } from './letter-store.ts'
import { ownAddressRows, reassign, replaceOwnAddresses } from './own-address-store.ts'

/** So many letters are counted at a time. */
const PAGE = 500

/** The studio's own addresses: what comes from them, the studio wrote. */
export async function ownAddresses(house: House): Promise<string[]> {
  return (await house.store.read(ownAddressRows)).map((row) => row.address)
}

/** Sets the studio's own addresses; letters that are in already change sides accordingly. */
export function setOwnAddresses(house: House, input: { addresses: readonly string[] }): Promise<void> {
  return house.store.write(async (tx) => {
    const before = (await ownAddressRows(tx)).map((row) => row.address)
    const added = input.addresses.filter((address) => !before.includes(address))
    const removed = before.filter((address) => !input.addresses.includes(address))
    if (added.length === 0 && removed.length === 0) return
    await replaceOwnAddresses(tx, [...new Set(input.addresses)])
    await reassign(tx, added, 'person', 'studio')
    await reassign(tx, removed, 'studio', 'person')
    await findPersonsOfThreads(tx, [...added, ...removed])
    await recount(tx, new Set(input.addresses))
    await record(tx, house, { kind: 'own-addresses.changed', subject: house.store.workspace })
  })
}

/** Counts everybody's letters anew, page by page. */
async function recount(tx: Tx, own: ReadonlySet<string>): Promise<void> {
  await forgetCounts(tx)
  for (let after = ''; ;) {
    const page = await lettersAfter(tx, after, PAGE)
    const last = page.at(-1)
    if (!last) return
    const recipients = Map.groupBy(
      await recipientsOf(
        tx,
        page.map((letter) => letter.id),
      ),
      (row) => row.message,
    )
    await countLetters(
      tx,
      page.map((letter) => ({ ...letter, to: recipients.get(letter.id) ?? [] })),
      own,
    )
    after = last.id
  }
}
