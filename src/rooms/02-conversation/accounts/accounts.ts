import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Keyring } from '#foundation/sealed.ts'
import type { Tx } from '#foundation/store/store.ts'
import { addOwnAddressesIn } from '../people/own-addresses.ts'
import { accountOf, rowOf, standingAccount } from './account-row.ts'
import * as store from './account-store.ts'
import type { AccountFacts, MailAccount, NewProof } from './account-types.ts'
import { proofRow, proveBy } from './proving.ts'

/** The studio's mail accounts, the oldest first; those that were removed are left out. */
export async function accounts(house: House): Promise<MailAccount[]> {
  return (await house.store.read(store.accountRows)).map(accountOf)
}

/** One mail account; null when this studio has none of that id, or removed it. */
export async function account(house: House, { id }: { id: string }): Promise<MailAccount | null> {
  const row = await house.store.read((tx) => store.accountRow(tx, id))
  return row && row.removed_at === null ? accountOf(row) : null
}

/**
 * Adds a mail account; its addresses become the studio's own. With a password it is on at once; with OAuth2 when consent was given (consents.ts).
 * Returns its id. Refuses `account.refused.taken` (one account an address), `account.refused.nowhere` (neither receives nor sends), and
 * `account.refused.noKey` where the key that seals cannot be read.
 */
export async function addAccount(
  house: House,
  keyring: Keyring,
  input: AccountFacts & { proof: NewProof },
): Promise<string> {
  const id = newId()
  await house.store.write(async (tx) => {
    await refuseUnfit(tx, id, input)
    await store.insertAccount(tx, {
      id,
      ...rowOf(input),
      ...proofRow(house, keyring, { id, proof: input.proof }),
      active: 'pass' in input.proof ? 1 : 0,
      created_at: house.now(),
      changed_at: house.now(),
    })
    await record(tx, house, { kind: 'account.added', subject: id })
    await addOwnAddressesIn(tx, house, [input.address, ...input.also])
  })
  return id
}

/**
 * Changes an account. Without `proof` it keeps what it tells its servers; what stood in its way is forgotten, so that it is tried again at once. Refuses as
 * `addAccount`, and `account.refused.notFound`.
 */
export async function changeAccount(
  house: House,
  keyring: Keyring,
  { id, proof, ...facts }: AccountFacts & { id: string; proof?: NewProof },
): Promise<void> {
  await house.store.write(async (tx) => {
    await standingAccount(tx, id)
    await refuseUnfit(tx, id, facts)
    await store.updateAccount(tx, id, { ...rowOf(facts), problem: null, changed_at: house.now() })
    if (proof) await proveBy(tx, house, keyring, { id, proof })
    await record(tx, house, { kind: 'account.changed', subject: id })
    await addOwnAddressesIn(tx, house, [facts.address, ...facts.also])
  })
}

/** Off: nothing comes and nothing leaves, and everything that came stays. Refuses `account.refused.notFound`. */
export function switchAccount(house: House, { id, on }: { id: string; on: boolean }): Promise<void> {
  return house.store.write(async (tx) => {
    const row = await standingAccount(tx, id)
    if ((row.active === 1) === on) return
    await store.updateAccount(tx, id, { active: on ? 1 : 0, problem: null, changed_at: house.now() })
    await record(tx, house, { kind: on ? 'account.switched-on' : 'account.switched-off', subject: id })
  })
}

async function refuseUnfit(tx: Tx, id: string, { address, incoming, outgoing }: AccountFacts): Promise<void> {
  if (!incoming && !outgoing) throw new Refusal('account.refused.nowhere')
  const other = await store.accountAt(tx, address)
  if (other && other.id !== id) throw new Refusal('account.refused.taken')
}
