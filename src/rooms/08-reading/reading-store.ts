import type { Selectable } from 'kysely'
import type { Tx } from '#foundation/store/store.ts'
import type { EvidenceRow, HeardRow, ReadingRow, ReadingTables } from './reading-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ReadingTables>()

export type New<Row> = Omit<Selectable<Row>, 'workspace'>

export const evidenceOfContact = (tx: Tx, contact: string) =>
  within(tx).selectFrom('evidence').selectAll().where('contact', '=', contact).orderBy('start_at').execute()

export const evidenceOfMessages = (tx: Tx, messages: readonly string[]) =>
  messages.length === 0
    ? Promise.resolve([])
    : within(tx).selectFrom('evidence').selectAll().where('message', 'in', messages).orderBy('start_at').execute()

export const heardOfContact = (tx: Tx, contact: string) =>
  within(tx).selectFrom('heard').select(['message', 'ears', 'relief']).where('contact', '=', contact).execute()

export const dismissedPaces = (tx: Tx, contact: string) =>
  within(tx).selectFrom('dismissed_pace').select('sign').where('contact', '=', contact).execute()

export const dismissedAmong = (tx: Tx, signs: readonly string[]) =>
  signs.length === 0
    ? Promise.resolve([])
    : within(tx).selectFrom('dismissed_pace').select(['sign', 'contact']).where('sign', 'in', signs).execute()

export const allReadings = (tx: Tx) => within(tx).selectFrom('reading').selectAll().execute()

/**
 * What was heard in one letter: replaces what older ears heard there, or what was heard when the address was another contact's. Two processes may hear the same letter at once: the one that comes second
 * leaves what the first stored.
 */
export async function replaceHeard(tx: Tx, heard: New<HeardRow>, evidence: New<EvidenceRow>[]): Promise<void> {
  const older = await within(tx)
    .deleteFrom('heard')
    .where('message', '=', heard.message)
    .where((row) => row.or([row('ears', '!=', heard.ears), row('contact', '!=', heard.contact)]))
    .executeTakeFirst()
  if (older.numDeletedRows > 0n) await within(tx).deleteFrom('evidence').where('message', '=', heard.message).execute()
  const stored = await within(tx)
    .insertInto('heard')
    .values(heard)
    .onConflict((conflict) => conflict.columns(['workspace', 'message']).doNothing())
    .executeTakeFirst()
  if (stored.numInsertedOrUpdatedRows === 1n && evidence.length > 0)
    await within(tx).insertInto('evidence').values(evidence).execute()
}

export const setEvidenceDismissed = (tx: Tx, id: string, by: { at: number; by: string } | null) =>
  within(tx)
    .updateTable('evidence')
    .set({ dismissed_at: by?.at ?? null, dismissed_by: by?.by ?? null })
    .where('id', '=', id)
    .execute()

export async function setPaceDismissed(
  tx: Tx,
  input: { sign: string; contact: string; by: { at: number; by: string } | null },
): Promise<void> {
  await within(tx).deleteFrom('dismissed_pace').where('sign', '=', input.sign).execute()
  if (!input.by) return
  const row = { sign: input.sign, contact: input.contact, dismissed_at: input.by.at, dismissed_by: input.by.by }
  await within(tx).insertInto('dismissed_pace').values(row).execute()
}

export async function replaceReading(tx: Tx, row: New<ReadingRow>): Promise<void> {
  await within(tx)
    .insertInto('reading')
    .values(row)
    .onConflict((conflict) => conflict.columns(['workspace', 'contact']).doUpdateSet(row))
    .execute()
}

export const forgetReading = (tx: Tx, contact: string) =>
  within(tx).deleteFrom('reading').where('contact', '=', contact).execute()

/** Everything that was heard of a contact whose listening is switched off. */
export async function forgetHeard(tx: Tx, contact: string): Promise<void> {
  await within(tx).deleteFrom('evidence').where('contact', '=', contact).execute()
  await within(tx).deleteFrom('heard').where('contact', '=', contact).execute()
  await within(tx).deleteFrom('dismissed_pace').where('contact', '=', contact).execute()
  await forgetReading(tx, contact)
}

/** Who among these contacts was ever heard. */
export const heardAmong = (tx: Tx, contacts: readonly string[]) =>
  contacts.length === 0
    ? Promise.resolve([])
    : within(tx).selectFrom('heard').select('contact').where('contact', 'in', contacts).groupBy('contact').execute()
