import type { Tx } from '#foundation/store/store.ts'
import type { New } from '../conversation-tables.ts'
import { fileOf } from './draft-store.ts'
import type { DraftFileRow, DraftTables } from './draft-tables.ts'
import type { DraftFile } from './draft-types.ts'

const within = (tx: Tx) => tx.$extendTables<DraftTables>()

export async function insertFile(tx: Tx, row: New<DraftFileRow>, pieces: readonly Uint8Array[]): Promise<void> {
  await within(tx).insertInto('draft_file').values(row).execute()
  for (const [place, body] of pieces.entries())
    await within(tx).insertInto('draft_piece').values({ file: row.id, place, body }).execute()
}

/** The files that go with a draft, in the order in which they came. */
export async function draftFiles(tx: Tx, draft: string): Promise<DraftFile[]> {
  const rows = await within(tx)
    .selectFrom('draft_file')
    .selectAll()
    .where('draft', '=', draft)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(fileOf)
}

/** A file by its id and its draft's; null where it is another's. */
export const fileRow = (tx: Tx, { draft, file }: { draft: string; file: string }) =>
  within(tx).selectFrom('draft_file').selectAll().where('id', '=', file).where('draft', '=', draft).executeTakeFirst()

export const markFileRemoved = (tx: Tx, file: string, at: number | null) =>
  within(tx).updateTable('draft_file').set({ removed_at: at }).where('id', '=', file).execute()

/** Packed, one after the other. */
export async function filePieces(tx: Tx, file: string): Promise<Uint8Array[]> {
  const rows = await within(tx)
    .selectFrom('draft_piece')
    .select('body')
    .where('file', '=', file)
    .orderBy('place')
    .execute()
  return rows.map((row) => row.body)
}
