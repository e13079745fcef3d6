import type { Selectable } from 'kysely'
import type { Tx } from '#foundation/store/store.ts'
import type { NoteRow, TalkRow, TalkTables } from './talk-tables.ts'
import type { Note, Talk } from './talk-types.ts'

const within = (tx: Tx) => tx.$extendTables<TalkTables>()

type New<Row> = Omit<Selectable<Row>, 'workspace'>

export const insertTalk = (tx: Tx, row: New<TalkRow>) => within(tx).insertInto('talk').values(row).execute()

export const talkRow = (tx: Tx, id: string) =>
  within(tx).selectFrom('talk').selectAll().where('id', '=', id).executeTakeFirst()

export const updateTalk = (tx: Tx, id: string, change: Partial<New<TalkRow>>) =>
  within(tx).updateTable('talk').set(change).where('id', '=', id).execute()

/** Talks with a contact, or with anybody of these clients, that were held up to an instant, the last first. */
export async function talksOf(
  tx: Tx,
  { by, ids, until, most }: { by: 'contact' | 'client'; ids: readonly string[]; until: number; most: number },
): Promise<Talk[]> {
  if (ids.length === 0) return []
  const rows = await within(tx)
    .selectFrom('talk')
    .selectAll()
    .where(by, 'in', ids)
    .where('taken_back_at', 'is', null)
    .where('at', '<=', until)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(talkOf)
}

/** When somebody of these contacts, or of these clients, was last talked with, by whose id was asked. */
export async function lastTalks(
  tx: Tx,
  { by, ids, until }: { by: 'contact' | 'client'; ids: readonly string[]; until: number },
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await within(tx)
    .selectFrom('talk')
    .select((row) => [`${by} as of` as const, row.fn.max('at').as('at')])
    .where(by, 'in', ids)
    .where('taken_back_at', 'is', null)
    .where('at', '<=', until)
    .groupBy(by)
    .execute()
  return new Map(rows.map(({ of, at }) => [of, at]))
}

export const insertNote = (tx: Tx, row: New<NoteRow>) => within(tx).insertInto('note').values(row).execute()

export const noteRow = (tx: Tx, id: string) =>
  within(tx).selectFrom('note').selectAll().where('id', '=', id).executeTakeFirst()

export const updateNote = (tx: Tx, id: string, change: Partial<New<NoteRow>>) =>
  within(tx).updateTable('note').set(change).where('id', '=', id).execute()

/** Notes on these clients, or in these conversations, the newest first. */
export async function notesOf(
  tx: Tx,
  { by, ids, most }: { by: 'client' | 'thread'; ids: readonly string[]; most: number },
): Promise<Note[]> {
  if (ids.length === 0) return []
  const rows = await within(tx)
    .selectFrom('note')
    .selectAll()
    .where(by, 'in', ids)
    .where('taken_back_at', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(noteOf)
}

export function talkOf(row: New<TalkRow>): Talk {
  const { id, client, contact, way, at, seemed, saw, noted_at: notedAt, actor: by } = row
  return { id, client, contact, way, at, seemed, saw, notedAt, by }
}

export function noteOf(row: New<NoteRow>): Note {
  const { id, client, thread, words, at, changed_at: changedAt, actor: by } = row
  return { id, client, thread, words, at, changedAt, by }
}
