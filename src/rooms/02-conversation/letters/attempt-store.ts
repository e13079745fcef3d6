import { inEach, inParts } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables } from '../conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** Bytes of mail that are taken up at once; those of mail in pieces are not among them. */
const AT_ONCE = 16 * 1024 * 1024

/** What `keptMailOf` takes. */
export const KEPT = ['id', 'body', 'pieces', 'size', 'kept_at'] as const

/**
 * Mail that is kept and waits to be read, oldest first, at most so many and so many bytes of it; further copies never wait. What a reading
 * was begun of before comes last and alone: one of those that were read together may have ended the process.
 */
export async function waitingRaw(tx: Tx, most: number) {
  const waiting = within(tx)
    .selectFrom('raw_mail')
    .select(['id', 'size', 'pieces'])
    .where('read_with', 'is', null)
    .where('delivery_of', 'is', null)
    .orderBy('id')
  const untried = await waiting.where('tries', '=', 0).limit(most).execute()
  const taken = untried.length > 0 ? upToBytes(untried) : await waiting.limit(1).execute()
  return inEach(
    taken.map((row) => row.id),
    (part) => within(tx).selectFrom('raw_mail').select(KEPT).where('id', 'in', part).orderBy('id').execute(),
  )
}

/** The first of these rows, as many as may be held at once. */
export function upToBytes<Row extends { size: number; pieces: number }>(rows: readonly Row[]): Row[] {
  let bytes = 0
  const tooMuch = rows.findIndex((row) => (bytes += row.pieces > 0 ? 0 : row.size) > AT_ONCE)
  return tooMuch < 0 ? [...rows] : rows.slice(0, Math.max(1, tooMuch))
}

/** Counts one more try for each of these mails, and tells how many it makes. */
export async function noteTries(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await inEach(ids, (part) =>
    within(tx)
      .updateTable('raw_mail')
      .set((row) => ({ tries: row('tries', '+', 1) }))
      .where('id', 'in', part)
      .returning(['id', 'tries'])
      .execute(),
  )
  return new Map(rows.map((row) => [row.id, row.tries]))
}

/** Takes back a try that told nothing about these mails. */
export async function takeBackTries(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const part of inParts(ids))
    await within(tx)
      .updateTable('raw_mail')
      .set((row) => ({ tries: row('tries', '-', 1) }))
      .where('id', 'in', part)
      .where('tries', '>', 0)
      .execute()
}

/** Takes waiting mail for read, and tells which of `ids` this transaction took: no other import makes letters of it a second time. */
export async function claimWaiting(tx: Tx, ids: readonly string[], parser: number): Promise<Set<string>> {
  const rows = await inEach(ids, (part) =>
    within(tx)
      .updateTable('raw_mail')
      .set({ read_with: parser, tries: 0 })
      .where('id', 'in', part)
      .where('read_with', 'is', null)
      .returning('id')
      .execute(),
  )
  return new Set(rows.map((row) => row.id))
}

/** Notes why a mail could not be read; null where it can be by now. */
export const markUnreadable = (tx: Tx, id: string, why: { unreadable: string | null; detail: string | null }) =>
  within(tx).updateTable('raw_mail').set(why).where('id', '=', id).execute()
