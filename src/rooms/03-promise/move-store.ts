import type { Insertable, Selectable, Updateable } from 'kysely'
import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { MoveRow, PromiseTables } from './promise-tables.ts'
import type { MadePromise, Move } from './promise-types.ts'

const within = (tx: Tx) => tx.$extendTables<PromiseTables>()

export const insertMove = (tx: Tx, row: Insertable<MoveRow>) =>
  within(tx).insertInto('promise_move').values(row).execute()

export const updateMove = (tx: Tx, id: string, changes: Updateable<MoveRow>) =>
  within(tx).updateTable('promise_move').set(changes).where('id', '=', id).execute()

/** Requests of this promise that nobody answered have nothing left to answer. */
export const withdrawMoves = (tx: Tx, promise: string, at: number) =>
  within(tx)
    .updateTable('promise_move')
    .set({ withdrawn_at: at })
    .where('promise', '=', promise)
    .where('answered_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()

/** The promise that a request is about. */
export const promiseOfMove = (tx: Tx, move: string) =>
  within(tx).selectFrom('promise_move').select('promise').where('id', '=', move).executeTakeFirst()

/** The later dates that were asked for, by promise, the oldest first. */
export async function movesOf(tx: Tx, promises: readonly { id: string }[]): Promise<Map<string, Move[]>> {
  const ids = promises.map((one) => one.id)
  const rows = await inEach(ids, (part) =>
    within(tx)
      .selectFrom('promise_move')
      .selectAll()
      .where('promise', 'in', part)
      .orderBy('asked_at')
      .orderBy('id')
      .execute(),
  )
  const of = Map.groupBy(rows, (row) => row.promise)
  return new Map([...of].map(([id, moves]) => [id, moves.map(moveOf)]))
}

/** The days of a request for a later date, as its columns keep them. */
export const movedDays = (from: MadePromise['due'], to: MadePromise['due']) => ({
  from_on: from.on,
  from_time: from.time,
  from_at: from.at,
  to_on: to.on,
  to_time: to.time,
  to_at: to.at,
})

const moveOf = (row: Selectable<Omit<MoveRow, 'workspace'>>): Move => ({
  id: row.id,
  askedAt: row.asked_at,
  from: { on: row.from_on, time: row.from_time, at: row.from_at },
  to: { on: row.to_on, time: row.to_time, at: row.to_at },
  reason: row.reason,
  answeredAt: row.answered_at,
  consented: row.consented === null ? null : row.consented === 1,
  word: row.word === null ? null : JSON.parse(row.word),
  withdrawnAt: row.withdrawn_at,
})
