import type { Insertable, Selectable, Updateable } from 'kysely'
import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import { movesOf } from './move-store.ts'
import type { Standable } from './promise-rules.ts'
import type { PromiseRow, PromiseTables } from './promise-tables.ts'
import type { MadePromise, Move, PromiseSource } from './promise-types.ts'

const within = (tx: Tx) => tx.$extendTables<PromiseTables>()

type Row = Selectable<Omit<PromiseRow, 'workspace'>>

export const insertPromise = (tx: Tx, row: Insertable<PromiseRow>) =>
  within(tx).insertInto('promise').values(row).execute()

export const updatePromise = (tx: Tx, id: string, changes: Updateable<PromiseRow>) =>
  within(tx).updateTable('promise').set(changes).where('id', '=', id).execute()

export async function deletePromise(tx: Tx, id: string): Promise<void> {
  await within(tx).deleteFrom('promise_move').where('promise', '=', id).execute()
  await within(tx).deleteFrom('promise').where('id', '=', id).execute()
}

/** These promises, each with its moves; in the order in which they fall due. */
export async function promisesById(tx: Tx, ids: readonly string[]): Promise<MadePromise[]> {
  const rows = await inEach(ids, (part) =>
    within(tx).selectFrom('promise').selectAll().where('id', 'in', part).execute(),
  )
  return inOrder(await whole(tx, rows))
}

export interface Whose {
  client?: string | undefined
  /** Made to this contact, or to their client as a whole; with `client`. */
  contact?: string | undefined
  source?: PromiseSource | undefined
  ref?: string | undefined
  /** Neither kept nor given up. */
  open?: boolean | undefined
}

/** The promises made to a client or a contact of theirs, or made in one place, in the order in which they fall due. */
export async function promisesOf(tx: Tx, { client, contact, source, ref, open }: Whose): Promise<MadePromise[]> {
  let query = within(tx).selectFrom('promise').selectAll()
  if (client !== undefined) query = query.where('client', '=', client)
  if (contact !== undefined)
    query = query.where((row) => row.or([row('contact', '=', contact), row('contact', 'is', null)]))
  if (source !== undefined) query = query.where('source', '=', source)
  if (ref !== undefined) query = query.where('ref', '=', ref)
  if (open) query = query.where('open', '=', 1)
  return inOrder(await whole(tx, await query.execute()))
}

/** As much of the promises made to a client, or to a contact of theirs, as tells how they stand. */
export async function standablesOf(
  tx: Tx,
  { client, contact }: { client: string; contact?: string | undefined },
): Promise<Standable[]> {
  let query = within(tx).selectFrom('promise').select(['id', 'due_at', 'kept_at', 'given_up_at'])
  query = query.where('client', '=', client)
  if (contact !== undefined)
    query = query.where((row) => row.or([row('contact', '=', contact), row('contact', 'is', null)]))
  const rows = await query.execute()
  const moves = await movesOf(tx, rows)
  return rows.map((row) => ({
    due: { at: row.due_at },
    keptAt: row.kept_at,
    givenUpAt: row.given_up_at,
    moves: moves.get(row.id) ?? [],
  }))
}

const inOrder = (promises: readonly MadePromise[]) => promises.toSorted((a, b) => a.due.at - b.due.at)

/** Open promises that fall due before an instant, the first first, without their words. */
export const openPromises = (tx: Tx, { dueBefore }: { dueBefore?: number | undefined }) =>
  within(tx)
    .selectFrom('promise')
    .select(['id', 'client', 'contact', 'owner', 'source', 'ref', 'due_on', 'due_time', 'due_at'])
    .where('open', '=', 1)
    .$if(dueBefore !== undefined, (query) => query.where('due_at', '<', dueBefore ?? 0))
    .orderBy('due_at')
    .execute()

/** The same as the list of everything that is due takes them, as they are: thousands of them are read at once. */
export const promisesDueBefore = (tx: Tx, { before, most }: { before: number; most: number | null }) =>
  within(tx)
    .selectFrom('promise')
    .select(['id', 'client', 'contact', 'owner', 'source', 'due_on as on', 'due_at as at'])
    .where('open', '=', 1)
    .where('due_at', '<', before)
    .$if(most !== null, (query) => query.limit(most ?? 0))
    .orderBy('due_at')
    .orderBy('id')
    .execute()

/** Requests that wait for the client's word, the oldest first. */
export const waitingMoves = (tx: Tx) =>
  within(tx)
    .selectFrom('promise_move')
    .innerJoin('promise', 'promise.id', 'promise_move.promise')
    .select(['promise_move.id', 'promise_move.promise', 'promise.client', 'promise.contact'])
    .select(['promise_move.asked_at', 'promise_move.to_at'])
    .where('promise_move.answered_at', 'is', null)
    .where('promise_move.withdrawn_at', 'is', null)
    .where('promise_move.asked_at', '>=', 0)
    .orderBy('promise_move.asked_at')
    .execute()

/** A place in a list: the promise at this instant, by its id. */
export interface Place {
  at: number
  id: string
}

interface Listing {
  client?: string | undefined
  most: number
}

interface Stretch {
  open: 0 | 1
  by: 'due_at' | 'ended_at'
  /** Instants, the first within, the second not. */
  from?: number
  until?: number
  newestFirst: boolean
  /** Where the page before ended. */
  after: Place | null
}

/** A page of the promises that fall due, or that ended, within a stretch of time. */
export async function promisesWithin(tx: Tx, list: Listing & Stretch): Promise<MadePromise[]> {
  const { client, open, by, from, until, newestFirst, after, most } = list
  const beyond = newestFirst ? '<' : '>'
  let query = within(tx).selectFrom('promise').selectAll().where('open', '=', open)
  if (client !== undefined) query = query.where('client', '=', client)
  if (from !== undefined) query = query.where(by, '>=', from)
  if (until !== undefined) query = query.where(by, '<', until)
  if (after) {
    // The first condition lets the index begin where the page does.
    query = query.where(by, `${beyond}=`, after.at)
    query = query.where(({ or, and, eb }) =>
      or([eb(by, beyond, after.at), and([eb(by, '=', after.at), eb('id', beyond, after.id)])]),
    )
  }
  const order = newestFirst ? 'desc' : 'asc'
  return whole(tx, await query.orderBy(by, order).orderBy('id', order).limit(most).execute())
}

/** Promises with their moves, in the order of the rows. */
async function whole(tx: Tx, rows: readonly Row[]): Promise<MadePromise[]> {
  const moves = await movesOf(tx, rows)
  return rows.map((row) => promiseOf(row, moves.get(row.id) ?? []))
}

function promiseOf(row: Row, moves: Move[]): MadePromise {
  const { id, client, contact, words, owner, source, ref, proof } = row
  return {
    id,
    client,
    contact,
    words,
    owner,
    source,
    ref,
    madeAt: row.made_at,
    due: { on: row.due_on, time: row.due_time, at: row.due_at },
    keptAt: row.kept_at,
    proof,
    proofLetter: row.proof_letter,
    givenUpAt: row.given_up_at,
    givenUpWhy: row.given_up_why,
    moves,
  }
}

/** A due date as its columns keep it. */
export const dueOf = ({ on, time, at }: MadePromise['due']) => ({ due_on: on, due_time: time, due_at: at })
