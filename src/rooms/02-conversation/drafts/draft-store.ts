import type { Selectable } from 'kysely'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, New } from '../conversation-tables.ts'
import type { DraftFileRow, DraftRow, DraftTables } from './draft-tables.ts'
import type { Draft, DraftFile } from './draft-types.ts'

const within = (tx: Tx) => tx.$extendTables<DraftTables & ConversationTables>()

export type StoredDraft = New<DraftRow>

/** A draft's row as it is; null where there is none. */
export async function draftRow(tx: Tx, id: string): Promise<StoredDraft | null> {
  const row = await within(tx).selectFrom('draft').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const { workspace: _workspace, ...stored } = row
  return stored
}

/** What this window kept beside a draft, while another one wrote in it. */
export const keptBeside = (tx: Tx, { beside, hand }: { beside: string; hand: string }) =>
  within(tx)
    .selectFrom('draft')
    .select('id')
    .where('beside', '=', beside)
    .where('hand', '=', hand)
    .where('dispatch', 'is', null)
    .executeTakeFirst()

export const insertDraft = (tx: Tx, row: StoredDraft) => within(tx).insertInto('draft').values(row).execute()

export const updateDraft = (tx: Tx, id: string, change: Partial<StoredDraft>) =>
  within(tx).updateTable('draft').set(change).where('id', '=', id).execute()

/** One draft with its files; null where there is none of that id. */
export async function draftById(tx: Tx, id: string): Promise<Draft | null> {
  const row = await draftsWithThread(tx).where('draft.id', '=', id).executeTakeFirst()
  return row ? ((await withFiles(tx, [row]))[0] ?? null) : null
}

/** Those that are being written, the last changed first. */
export async function openDrafts(tx: Tx, { most }: { most: number }): Promise<Draft[]> {
  const rows = await draftsWithThread(tx)
    .where('draft.dispatch', 'is', null)
    .where('draft.dropped_at', 'is', null)
    .orderBy('draft.updated_at', 'desc')
    .orderBy('draft.id', 'desc')
    .limit(most)
    .execute()
  return withFiles(tx, rows)
}

/** Those that answer a letter of this conversation, the last changed first. */
export async function draftsInThread(tx: Tx, thread: string): Promise<Draft[]> {
  const rows = await draftsWithThread(tx)
    .where('message.thread', '=', thread)
    .where('draft.dispatch', 'is', null)
    .where('draft.dropped_at', 'is', null)
    .orderBy('draft.updated_at', 'desc')
    .limit(20)
    .execute()
  return withFiles(tx, rows)
}

/** Those that became one of these dispatches. */
export const draftsOfDispatches = (tx: Tx, dispatches: readonly string[]) =>
  dispatches.length === 0
    ? Promise.resolve([])
    : within(tx).selectFrom('draft').select(['id', 'dispatch']).where('dispatch', 'in', dispatches).execute()

export const countOpenDrafts = async (tx: Tx): Promise<number> => {
  const row = await within(tx)
    .selectFrom('draft')
    .select((of) => of.fn.countAll().as('n'))
    .where('dispatch', 'is', null)
    .where('dropped_at', 'is', null)
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

/** Message-ID of a letter and what it refers to, the nearest first. */
export async function answeredLetter(tx: Tx, id: string): Promise<{ messageId: string | null; ties: string[] } | null> {
  const row = await within(tx)
    .selectFrom('message')
    .select(['message_id', 'ties'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { messageId: row.message_id, ties: row.ties === null ? [] : JSON.parse(row.ties) } : null
}

const draftsWithThread = (tx: Tx) =>
  within(tx)
    .selectFrom('draft')
    .leftJoin('message', 'message.id', 'draft.answers')
    .selectAll('draft')
    .select('message.thread as thread')

type Row = Selectable<DraftRow> & { thread: string | null }

async function withFiles(tx: Tx, rows: readonly Row[]): Promise<Draft[]> {
  const files = Map.groupBy(
    await filesOf(
      tx,
      rows.map((row) => row.id),
    ),
    (file) => file.draft,
  )
  return rows.map((row) => ({ ...draftOf(row), files: (files.get(row.id) ?? []).map(fileOf) }))
}

async function filesOf(tx: Tx, drafts: readonly string[]): Promise<Omit<Selectable<DraftFileRow>, 'workspace'>[]> {
  if (drafts.length === 0) return []
  return within(tx)
    .selectFrom('draft_file')
    .selectAll()
    .where('draft', 'in', drafts)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
}

export const fileOf = ({ id, name, type, size }: Pick<DraftFileRow, 'id' | 'name' | 'type' | 'size'>): DraftFile => ({
  id,
  name,
  type,
  size,
})

function draftOf(row: Row): Omit<Draft, 'files'> {
  return {
    id: row.id,
    answers: row.answers,
    thread: row.thread,
    account: row.account ?? '',
    from: row.from_address,
    ...JSON.parse(row.recipients),
    subject: row.subject,
    text: row.body,
    quotes: row.quotes === 1,
    leaveOn: row.leave_on,
    leaveTime: row.leave_time,
    actor: row.actor,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    revision: row.revision,
    beside: row.beside,
    dispatch: row.dispatch,
    droppedAt: row.dropped_at,
  }
}
