import type { Selectable, Updateable } from 'kysely'
import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import { dispatchOf, type DispatchRowIn, type RecipientRowIn } from './dispatch-row.ts'
import type { DispatchPieceRow, DispatchRow, DispatchTables } from './dispatch-tables.ts'
import type { Dispatch, DispatchState, RecipientState } from './dispatch-types.ts'

const within = (tx: Tx) => tx.$extendTables<DispatchTables>()

const COLUMNS = [
  'id',
  'account',
  'kind',
  'state',
  'message_id',
  'from_address',
  'subject',
  'text',
  'thread',
  'answers',
  'contact',
  'client',
  'outgoing',
  'leave_at',
  'queued_at',
  'actor',
  'tries',
  'next_at',
  'holder',
  'lease_until',
  'problem_code',
  'problem_said',
  'trouble',
  'handed_at',
  'said',
  'raw',
  'copy',
  'copy_tries',
  'copy_at',
  'ended_at',
  'size',
] as const

export const insertDispatch = (tx: Tx, row: DispatchRowIn) => within(tx).insertInto('dispatch').values(row).execute()

export const insertRecipients = (tx: Tx, rows: readonly RecipientRowIn[]) =>
  within(tx).insertInto('dispatch_recipient').values(rows).execute()

export const insertPiece = (tx: Tx, row: Selectable<Omit<DispatchPieceRow, 'workspace'>>) =>
  within(tx).insertInto('dispatch_piece').values(row).execute()

/** The frozen bytes as they are stored, in order; none once a server has them. */
export const pieces = (tx: Tx, dispatch: string) =>
  within(tx)
    .selectFrom('dispatch_piece')
    .select(['place', 'body'])
    .where('dispatch', '=', dispatch)
    .orderBy('place')
    .execute()

/** The same of several that are each one piece. */
export const piecesOf = (tx: Tx, dispatches: readonly string[]) =>
  inEach(dispatches, (part) =>
    within(tx).selectFrom('dispatch_piece').select(['dispatch', 'body']).where('dispatch', 'in', part).execute(),
  )

export const deletePieces = (tx: Tx, dispatches: readonly string[]) =>
  within(tx).deleteFrom('dispatch_piece').where('dispatch', 'in', dispatches).execute()

export async function findDispatch(tx: Tx, id: string): Promise<Dispatch | null> {
  const row = await rowOf(tx, id)
  return row ? ((await withRecipients(tx, [row]))[0] ?? null) : null
}

/** Its row alone, with what only sending is about. */
export const rowOf = (tx: Tx, id: string): Promise<DispatchRowIn | undefined> =>
  within(tx).selectFrom('dispatch').select(COLUMNS).where('id', '=', id).executeTakeFirst()

async function withRecipients(tx: Tx, rows: readonly DispatchRowIn[]): Promise<Dispatch[]> {
  const found = await inEach(
    rows.map(({ id }) => id),
    (part) =>
      within(tx)
        .selectFrom('dispatch_recipient')
        .select(['dispatch', 'address', 'name', 'field', 'place', 'state', 'code', 'said'])
        .where('dispatch', 'in', part)
        .orderBy('place')
        .execute(),
  )
  const by = Map.groupBy(found, ({ dispatch }) => dispatch)
  return rows.map((row) => dispatchOf(row, by.get(row.id) ?? []))
}

type Which =
  | { thread: string }
  | { outgoing: string }
  | { messageId: string }
  | { contact: string }
  | { states: readonly DispatchState[] }
  | { trouble: true }

/** Those of a thread, of a message of the outbox, of a contact, with a Message-ID, in these states, or that the user has to see; the oldest first. */
export async function dispatchesOf(tx: Tx, which: Which, most: number): Promise<Dispatch[]> {
  const all = within(tx).selectFrom('dispatch').select(COLUMNS).orderBy('queued_at').orderBy('id').limit(most)
  const rows = await (
    'thread' in which
      ? all.where('thread', '=', which.thread)
      : 'outgoing' in which
        ? all.where('outgoing', '=', which.outgoing)
        : 'messageId' in which
          ? all.where('message_id', '=', which.messageId)
          : 'contact' in which
            ? all.where('contact', '=', which.contact)
            : 'states' in which
              ? all.where('state', 'in', which.states)
              : all.where('trouble', '=', 1)
  ).execute()
  return withRecipients(tx, rows)
}

export async function countIn(tx: Tx, states: readonly DispatchState[]): Promise<number> {
  const row = await within(tx)
    .selectFrom('dispatch')
    .select((of) => of.fn.countAll().as('n'))
    .where('state', 'in', states)
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

export const changeDispatch = (tx: Tx, id: string, changes: Updateable<DispatchRow>) =>
  within(tx).updateTable('dispatch').set(changes).where('id', '=', id).execute()

/** Whoever still waits for it, or those of these addresses. */
export function changeRecipients(
  tx: Tx,
  dispatch: string,
  { only, ...changes }: { only?: readonly string[]; state: RecipientState; code: string | null; said: string | null },
) {
  const all = within(tx).updateTable('dispatch_recipient').set(changes).where('dispatch', '=', dispatch)
  return (only ? all.where('address', 'in', only) : all.where('state', '=', 'waiting')).execute()
}

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

/** Several that a server took whole, at once: what is the same of all of them, and what it said to each. */
export async function changeTaken(
  tx: Tx,
  taken: readonly { id: string; said: string; raw: string }[],
  same: Updateable<DispatchRow>,
): Promise<void> {
  const [first, ...rest] = taken
  if (!first) return
  await within(tx)
    .updateTable('dispatch')
    .set((row) => {
      const by = (key: 'said' | 'raw') =>
        rest
          .reduce(
            (when, one) => when.when('id', '=', one.id).then(one[key]),
            row.case().when('id', '=', first.id).then(first[key]),
          )
          .else(first[key])
          .end()
      return { ...same, said: by('said'), raw: by('raw'), tries: row('tries', '+', 1) }
    })
    .where(
      'id',
      'in',
      taken.map(({ id }) => id),
    )
    .execute()
}

/** Everybody who waited for these has them now. */
export const changeAllWaiting = (
  tx: Tx,
  dispatches: readonly string[],
  changes: { state: RecipientState; code: string | null; said: string | null },
) =>
  within(tx)
    .updateTable('dispatch_recipient')
    .set(changes)
    .where('dispatch', 'in', dispatches)
    .where('state', '=', 'waiting')
    .execute()

export const renew = (tx: Tx, { holder, until }: { holder: string; until: number }) =>
  within(tx)
    .updateTable('dispatch')
    .set({ lease_until: until })
    .where('state', '=', 'claimed')
    .where('holder', '=', holder)
    .execute()

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

export async function nextCopy(tx: Tx): Promise<number | null> {
  const row = await within(tx)
    .selectFrom('dispatch')
    .select((of) => of.fn.min('copy_at').as('at'))
    .where('copy', 'in', ['wanted', 'look'])
    .executeTakeFirst()
  return row?.at ?? null
}
