import type { Updateable } from 'kysely'
import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import { dispatchOf, type DispatchRowIn, type RecipientRowIn } from './dispatch-row.ts'
import type { DispatchRow, DispatchTables } from './dispatch-tables.ts'
import type { Dispatch, DispatchState, RecipientState } from './dispatch-types.ts'

const within = (tx: Tx) => tx.$extendTables<DispatchTables>()

export const COLUMNS = [
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

export async function findDispatch(tx: Tx, id: string): Promise<Dispatch | null> {
  const row = await rowOf(tx, id)
  return row ? ((await withRecipients(tx, [row]))[0] ?? null) : null
}

/** Its row alone, with what only sending is about. */
export const rowOf = (tx: Tx, id: string): Promise<DispatchRowIn | undefined> =>
  within(tx).selectFrom('dispatch').select(COLUMNS).where('id', '=', id).executeTakeFirst()

export async function withRecipients(tx: Tx, rows: readonly DispatchRowIn[]): Promise<Dispatch[]> {
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
