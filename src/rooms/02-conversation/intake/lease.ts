import type { House } from '#foundation/house.ts'
import * as store from './lease-store.ts'

/**
 * Takes an account for `for` milliseconds, or keeps it so much longer: true where `holder` has it now, false where somebody else does whose time is not over.
 * It saves work and connections only: were two to hold it at once (clocks differ), the places of letters keep everything from being stored twice.
 */
export function takeLease(house: House, input: { account: string; holder: string; for: number }): Promise<boolean> {
  const { account, holder } = input
  const now = house.now()
  return house.store.write(async (tx) => {
    const lease = await store.leaseOf(tx, account)
    if (lease && lease.holder !== holder && lease.until > now) return false
    await store.setLease(tx, { account, holder, until: now + input.for })
    return true
  })
}

/** Gives an account back, so that another process need not wait; nothing where `holder` does not have it. */
export async function giveLease(house: House, input: { account: string; holder: string }): Promise<void> {
  await house.store.write((tx) => store.endLease(tx, input))
}
