import { DAY } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import { standingAccount } from './account-row.ts'
import * as store from './account-store.ts'

/** How long a removed account can be put back with what it knows, in milliseconds. */
export const PUT_BACK_WITHIN = DAY

/** Removes an account; its mail stays, and so do the studio's own addresses. It can be put back for a day. Refuses `account.refused.notFound`. */
export function removeAccount(house: House, { id }: { id: string }): Promise<void> {
  return house.store.write(async (tx) => {
    await standingAccount(tx, id)
    await store.updateAccount(tx, id, { removed_at: house.now() })
    await record(tx, house, { kind: 'account.removed', subject: id })
  })
}

/** Undoes a removal. Refuses `account.refused.over` after a day, and `account.refused.taken` where its address has another account now. */
export function putBackAccount(house: House, { id }: { id: string }): Promise<void> {
  return house.store.write(async (tx) => {
    const row = await store.accountRow(tx, id)
    if (!row) throw new Refusal('account.refused.notFound')
    if (row.removed_at === null) return
    if (row.secret === null || row.removed_at < house.now() - PUT_BACK_WITHIN) throw new Refusal('account.refused.over')
    if (await store.accountAt(tx, row.address)) throw new Refusal('account.refused.taken')
    await store.updateAccount(tx, id, { removed_at: null, problem: null, changed_at: house.now() })
    await record(tx, house, { kind: 'account.put-back', subject: id })
  })
}

/** What the accounts that were removed more than a day ago told their servers is kept no longer. Asked by the carrier now and then. */
export async function forgetRemovedAccounts(house: House): Promise<void> {
  const before = house.now() - PUT_BACK_WITHIN
  const rows = await house.store.read(store.sealedRows)
  if (!rows.some((row) => row.removed_at !== null && row.removed_at < before)) return
  await house.store.write((tx) => store.forgetSecrets(tx, before))
}
