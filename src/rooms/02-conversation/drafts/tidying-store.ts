import type { Tx } from '#foundation/store/store.ts'
import type { DispatchTables } from '../sending/dispatch-tables.ts'
import type { DraftTables } from './draft-tables.ts'

const within = (tx: Tx) => tx.$extendTables<DraftTables & DispatchTables>()

/** Drafts of which nothing is needed any more: dropped before an instant, or with the server since before it. */
export async function draftsOver(tx: Tx, { before, most }: { before: number; most: number }): Promise<string[]> {
  const dropped = await within(tx)
    .selectFrom('draft')
    .select('id')
    .where('dropped_at', '<', before)
    .limit(most)
    .execute()
  const sent = await within(tx)
    .selectFrom('draft')
    .innerJoin('dispatch', 'dispatch.id', 'draft.dispatch')
    .select('draft.id as id')
    .where('draft.sent_at', '<', before)
    .where('dispatch.state', '=', 'handed-over')
    .limit(most)
    .execute()
  return [...dropped, ...sent].map((row) => row.id)
}

/** Drafts whose letter was withdrawn elsewhere. */
export async function draftsWithdrawn(tx: Tx, { most }: { most: number }): Promise<string[]> {
  const rows = await within(tx)
    .selectFrom('draft')
    .innerJoin('dispatch', 'dispatch.id', 'draft.dispatch')
    .select('draft.id as id')
    .where('dispatch.state', '=', 'withdrawn')
    .limit(most)
    .execute()
  return rows.map((row) => row.id)
}

/** Takes a draft away for good, with its files. */
export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  const files = await within(tx).selectFrom('draft_file').select('id').where('draft', '=', id).execute()
  for (const file of files) await deleteFile(tx, file.id)
  await within(tx).deleteFrom('draft').where('id', '=', id).execute()
}

async function deleteFile(tx: Tx, id: string): Promise<void> {
  await within(tx).deleteFrom('draft_piece').where('file', '=', id).execute()
  await within(tx).deleteFrom('draft_file').where('id', '=', id).execute()
}
