import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ServerPlace } from '#mail/servers/server-types.ts'
import { type AccountRow, accountRow } from './account-store.ts'
import type { AccountFacts, MailAccount } from './account-types.ts'

/** The columns of what a form says. */
export function rowOf({ address, name, also, user, incoming, outgoing, savesSent }: AccountFacts) {
  return {
    address,
    name,
    // Its own address is no further one.
    also: JSON.stringify([...new Set(also)].filter((one) => one !== address)),
    login: user || address,
    incoming: incoming && JSON.stringify(placeOf(incoming)),
    outgoing: outgoing && JSON.stringify(placeOf(outgoing)),
    saves_sent: savesSent ? 1 : 0,
  }
}

/** An account as everybody may see it: nothing that its servers are told. */
export function accountOf(row: AccountRow): MailAccount {
  return {
    id: row.id,
    address: row.address,
    name: row.name,
    also: JSON.parse(row.also),
    user: row.login,
    proof: row.proof,
    oauth2: row.oauth2 === null ? null : JSON.parse(row.oauth2),
    isReady: row.secret !== null && (row.proof === 'password' || row.consented === 1),
    incoming: row.incoming === null ? null : JSON.parse(row.incoming),
    outgoing: row.outgoing === null ? null : JSON.parse(row.outgoing),
    savesSent: row.saves_sent === 1,
    on: row.active === 1,
    problem: row.problem === null ? null : JSON.parse(row.problem),
    wellAt: row.well_at,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }
}

const placeOf = ({ host, port, protection }: ServerPlace): ServerPlace => ({ host, port, protection })

/** One that is there. Refuses `account.refused.notFound`, also where it was removed. */
export async function standingAccount(tx: Tx, id: string): Promise<AccountRow> {
  const row = await accountRow(tx, id)
  if (!row || row.removed_at !== null) throw new Refusal('account.refused.notFound')
  return row
}
