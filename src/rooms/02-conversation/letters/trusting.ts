import type { Tx } from '#foundation/store/store.ts'
import type { MailProof } from '#mail/proof/proof-types.ts'
import { countAgain } from '../people/correspondent-store.ts'
import { ownAddressRows } from '../people/own-address-store.ts'
import { updateSides } from '../people/side-store.ts'
import { sidesOf } from '../people/sides.ts'
import { placeFamiliesAgain } from '../threads/placing.ts'
import { tellThreads } from '../threads/thread-facts-store.ts'
import { familiesOf } from '../threads/thread-store.ts'
import { recipientsOf } from './letter-store.ts'
import { betterProof, trustOf } from './trust-rules.ts'
import * as store from './trust-store.ts'

/** Mail that is kept already came by a further way: where that way proves more, its letter is trusted for it. */
export async function takeProofs(tx: Tx, came: readonly { mail: string; proof: MailProof }[]): Promise<void> {
  if (came.length === 0) return
  const known = await store.proofsOf(
    tx,
    came.map(({ mail }) => mail),
  )
  const better = came.filter(({ mail, proof }) => betterProof(known.get(mail) ?? null, proof) !== null)
  for (const { mail, proof } of better) await store.setProof(tx, mail, proof)
  if (better.length > 0) await trustAgain(tx, { mails: better.map(({ mail }) => mail) })
}

/** Letters whose proof or vouching changed: whom they are from, what they count for whom, and in which conversation they stand follow. */
export async function trustAgain(
  tx: Tx,
  which: { letters: readonly string[] } | { mails: readonly string[] },
): Promise<void> {
  const rows = await store.trustedBy(tx, which)
  const ids = rows.map((row) => row.id)
  const own = new Set((await ownAddressRows(tx)).map((row) => row.address))
  const proofs = await store.proofsOf(
    tx,
    rows.map((row) => row.raw),
  )
  const vouched = await store.vouchedAmong(tx, ids)
  const to = Map.groupBy(await recipientsOf(tx, ids), (row) => row.message)
  const addresses = new Set<string>()
  for (const { id, raw, from_address: from, machine_reason: machineReason, proof } of rows) {
    const trust = trustOf(proofs.get(raw) ?? null, { address: from, vouched: vouched.has(id) })
    if (trust === proof) continue
    const recipients = to.get(id) ?? []
    await store.setTrust(tx, id, trust)
    await updateSides(tx, [{ id, ...sidesOf({ from, machineReason, trust, to: recipients }, own) }])
    for (const address of [from, ...recipients.map((one) => one.address)])
      if (address && !own.has(address)) addresses.add(address)
  }
  await countAgain(tx, [...addresses], own)
  const threads = [...new Set(rows.map((row) => row.thread))]
  await placeFamiliesAgain(tx, [...new Set((await familiesOf(tx, threads)).values())])
  await tellThreads(tx, threads)
}
