import type { Selectable } from 'kysely'
import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { DispatchPieceRow, DispatchTables } from './dispatch-tables.ts'

const within = (tx: Tx) => tx.$extendTables<DispatchTables>()

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
