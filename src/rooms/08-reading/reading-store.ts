import type { Selectable } from 'kysely'
import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ReadingWord } from '#listening/kinds.ts'
import type { ReadingRow, ReadingTables } from './reading-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ReadingTables>()

export type New<Row> = Omit<Selectable<Row>, 'workspace'>

export const readingsAmong = (tx: Tx, contacts: readonly string[]) =>
  inEach(contacts, (part) => within(tx).selectFrom('reading').selectAll().where('contact', 'in', part).execute())

export async function replaceReading(tx: Tx, row: New<ReadingRow>): Promise<void> {
  await within(tx)
    .insertInto('reading')
    .values(row)
    .onConflict((conflict) => conflict.columns(['workspace', 'contact']).doUpdateSet(row))
    .execute()
}

const NEVER_COMPUTED = {
  reading: 'calm',
  score: 0,
  since: null,
  rank: 0,
  alert_since: null,
  whole: '',
  computed_at: 0,
  basis: '',
} as const

/**
 * Marks a contact's reading as out of date, and returns what it last said: calm where it never said anything. The row is this transaction's
 * until its end: whoever hears, computes or dismisses at the same time waits, so that no change is recorded twice and no dismissal is passed over.
 */
export async function outdateReading(tx: Tx, contact: string): Promise<ReadingWord> {
  const row = await within(tx)
    .insertInto('reading')
    .values({ contact, ...NEVER_COMPUTED })
    .onConflict((conflict) => conflict.columns(['workspace', 'contact']).doUpdateSet({ computed_at: 0 }))
    .returning('reading')
    .executeTakeFirstOrThrow()
  return row.reading
}

/** Where the moment of computing stands: out of date because letters are still to be heard. */
export const UNHEARD = -1

/** Marks a contact's reading as out of date until somebody hears the letters that are in by now, of which `basis` tells. */
export async function markUnheard(tx: Tx, contact: string, basis: string): Promise<void> {
  await outdateReading(tx, contact)
  await within(tx).updateTable('reading').set({ basis, computed_at: UNHEARD }).where('contact', '=', contact).execute()
}

/** Marks every reading as out of date, and what letters say as no longer put together. */
export async function outdateReadings(tx: Tx): Promise<void> {
  await within(tx).updateTable('reading').set({ computed_at: 0 }).where('computed_at', '>', 0).execute()
  await within(tx).deleteFrom('digest').execute()
}

/** What was heard of a contact who is not listened to any more: all of it is derived. The reading first, as `outdateReading` takes it first. */
export async function forgetHeard(tx: Tx, contact: string): Promise<void> {
  await within(tx).deleteFrom('reading').where('contact', '=', contact).execute()
  await within(tx).deleteFrom('digest').where('contact', '=', contact).execute()
  await within(tx).deleteFrom('evidence').where('contact', '=', contact).execute()
  await within(tx).deleteFrom('heard').where('contact', '=', contact).execute()
}
