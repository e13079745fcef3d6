import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { DispatchRowIn } from './dispatch-row.ts'
import { COLUMNS, withRecipients } from './dispatch-store.ts'
import type { DispatchTables } from './dispatch-tables.ts'
import type { Dispatch } from './dispatch-types.ts'

const within = (tx: Tx) => tx.$extendTables<DispatchTables>()

/** What is due of an account, the longest due first. */
export async function dueOf(
  tx: Tx,
  { account, now, most }: { account: string; now: number; most: number },
): Promise<Dispatch[]> {
  const found: DispatchRowIn[] = []
  for (const state of ['queued', 'deferred'] as const)
    found.push(
      ...(await within(tx)
        .selectFrom('dispatch')
        .select(COLUMNS)
        .where('state', '=', state)
        .where('account', '=', account)
        .where('next_at', '<=', now)
        .orderBy('next_at')
        .orderBy('id')
        .limit(most)
        .execute()),
    )
  const first = found.toSorted((a, b) => (a.next_at ?? 0) - (b.next_at ?? 0) || (a.id < b.id ? -1 : 1)).slice(0, most)
  return withRecipients(tx, first)
}

/** When the next of an account is due; null where nothing waits. */
export async function nextOf(tx: Tx, account: string): Promise<number | null> {
  const times: number[] = []
  for (const state of ['queued', 'deferred'] as const) {
    const row = await within(tx)
      .selectFrom('dispatch')
      .select('next_at')
      .where('state', '=', state)
      .where('account', '=', account)
      .orderBy('next_at')
      .limit(1)
      .executeTakeFirst()
    if (typeof row?.next_at === 'number') times.push(row.next_at)
  }
  return times.length > 0 ? Math.min(...times) : null
}

/** Those that wait to leave by an account that is none of these. */
export const waitingElsewhere = (tx: Tx, { accounts, most }: { accounts: readonly string[]; most: number }) =>
  within(tx)
    .selectFrom('dispatch')
    .select('id')
    .where('state', 'in', ['queued', 'deferred'])
    .$if(accounts.length > 0, (all) => all.where('account', 'not in', accounts))
    .limit(most)
    .execute()

export async function claim(
  tx: Tx,
  { ids, holder, until }: { ids: readonly string[]; holder: string; until: number },
): Promise<void> {
  if (ids.length === 0) return
  await within(tx)
    .updateTable('dispatch')
    .set({ state: 'claimed', holder, lease_until: until })
    .where('id', 'in', ids)
    .execute()
}

/** Which of these are in these hands. */
export async function heldOf(
  tx: Tx,
  { ids, holder }: { ids: readonly string[]; holder: string },
): Promise<Set<string>> {
  const rows = await inEach(ids, (part) =>
    within(tx)
      .selectFrom('dispatch')
      .select('id')
      .where('id', 'in', part)
      .where('state', '=', 'claimed')
      .where('holder', '=', holder)
      .execute(),
  )
  return new Set(rows.map(({ id }) => id))
}

/** What these hands hold of an account and did not give away waits again. */
export async function letGo(tx: Tx, { ids, holder }: { ids: readonly string[]; holder: string }): Promise<void> {
  if (ids.length === 0) return
  await within(tx)
    .updateTable('dispatch')
    .set({ state: 'queued', holder: null, lease_until: null })
    .where('id', 'in', ids)
    .where('state', '=', 'claimed')
    .where('holder', '=', holder)
    .execute()
}

/** Everything in these hands is theirs for longer; returns what that is. */
export async function renew(tx: Tx, { holder, until }: { holder: string; until: number }): Promise<Set<string>> {
  const rows = await within(tx)
    .updateTable('dispatch')
    .set({ lease_until: until })
    .where('state', '=', 'claimed')
    .where('holder', '=', holder)
    .returning('id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** What is in somebody's hands who may answer no more: their lease is over, or they are among the dead. */
export const leftBehind = (
  tx: Tx,
  { now, dead, most }: { now: number; dead: readonly string[]; most: number },
): Promise<DispatchRowIn[]> =>
  within(tx)
    .selectFrom('dispatch')
    .select(COLUMNS)
    .where('state', '=', 'claimed')
    .where((row) =>
      dead.length > 0
        ? row.or([row('lease_until', '<=', now), row('holder', 'in', dead)])
        : row('lease_until', '<=', now),
    )
    .limit(most)
    .execute()

/** Who of these holds anything. */
export async function holdersAmong(tx: Tx, holders: readonly string[]): Promise<Set<string>> {
  const rows = await inEach(holders, (part) =>
    within(tx)
      .selectFrom('dispatch')
      .select('holder')
      .distinct()
      .where('state', '=', 'claimed')
      .where('holder', 'in', part)
      .execute(),
  )
  return new Set(rows.flatMap(({ holder }) => holder ?? []))
}

/** The first lease that ends; null where nothing is in anybody's hands. */
export async function nextLeaseEnd(tx: Tx): Promise<number | null> {
  const row = await within(tx)
    .selectFrom('dispatch')
    .select((of) => of.fn.min('lease_until').as('at'))
    .where('state', '=', 'claimed')
    .executeTakeFirst()
  return row?.at ?? null
}

/** Everything due of an account rests until an instant, as one try each: its server could not be worked with. */
export const restAll = (
  tx: Tx,
  { account, now, until, code, said }: { account: string; now: number; until: number; code: string; said: string },
) =>
  within(tx)
    .updateTable('dispatch')
    .set((row) => ({
      state: 'deferred',
      next_at: until,
      tries: row('tries', '+', 1),
      problem_code: code,
      problem_said: said,
    }))
    .where('state', 'in', ['queued', 'deferred'])
    .where('account', '=', account)
    .where('next_at', '<=', now)
    .execute()

/** What rests since the account's server could not be worked with is due now. */
export const hurry = (tx: Tx, { account, now, codes }: { account: string; now: number; codes: readonly string[] }) =>
  within(tx)
    .updateTable('dispatch')
    .set({ next_at: now })
    .where('state', '=', 'deferred')
    .where('account', '=', account)
    .where('next_at', '>', now)
    .where('problem_code', 'in', codes)
    .execute()

/** What is to be done in the Sent folder of an account. */
export async function copiesDue(
  tx: Tx,
  { account, now, most }: { account: string; now: number; most: number },
): Promise<DispatchRowIn[]> {
  return within(tx)
    .selectFrom('dispatch')
    .select(COLUMNS)
    .where('copy', 'in', ['wanted', 'look'])
    .where('account', '=', account)
    .where('copy_at', '<=', now)
    .orderBy('copy_at')
    .limit(most)
    .execute()
}

/** When something is to be done next in the Sent folder of one of these accounts. */
export async function nextCopy(tx: Tx, accounts: readonly string[]): Promise<number | null> {
  if (accounts.length === 0) return null
  const row = await within(tx)
    .selectFrom('dispatch')
    .select((of) => of.fn.min('copy_at').as('at'))
    .where('copy', 'in', ['wanted', 'look'])
    .where('account', 'in', accounts)
    .executeTakeFirst()
  return row?.at ?? null
}
