import type { Selectable } from 'kysely'
import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { Kind, ReadingWord } from '#listening/kinds.ts'
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
  within(tx)
    .selectFrom('heard')
    .select(['message', 'sender', 'language', 'ears', 'revision', 'relief', 'excused'])
    .where('contact', '=', contact)
    .execute()

export const dismissedPaces = (tx: Tx, contact: string) =>
  within(tx).selectFrom('dismissed_pace').select('sign').where('contact', '=', contact).execute()

export const dismissedAmong = (tx: Tx, signs: readonly string[]) =>
  signs.length === 0
    ? Promise.resolve([])
    : within(tx).selectFrom('dismissed_pace').select(['sign', 'contact']).where('sign', 'in', signs).execute()

export const readingsAmong = (tx: Tx, contacts: readonly string[]) =>
  inEach(contacts, (part) => within(tx).selectFrom('reading').selectAll().where('contact', 'in', part).execute())

/** Whose reading rests on this sign of their pace, as it was last computed. */
export const readingWithSign = (tx: Tx, sign: string) =>
  within(tx)
    .selectFrom('reading')
    .select('contact')
    .where('signs', 'like', `%${JSON.stringify(sign)}%`)
    .executeTakeFirst()

/**
 * What was heard in one letter: replaces what older ears heard there, what was heard in other words or another language, and what was heard when the address
 * was another contact's. Two processes may hear the same letter at once: the one that comes second leaves what the first stored.
 */
export async function replaceHeard(tx: Tx, heard: New<HeardRow>, evidence: New<EvidenceRow>[]): Promise<void> {
  const older = await within(tx)
    .deleteFrom('heard')
    .where('message', '=', heard.message)
    .where((row) =>
      row.or([
        row('ears', '!=', heard.ears),
        row('revision', '!=', heard.revision),
        row('language', '!=', heard.language),
        row('contact', '!=', heard.contact),
      ]),
    )
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

/** Who dismissed a sign and when; null takes it back. */
export type Dismissal = { at: number; by: string } | null

export const setWordsDismissed = (tx: Tx, { message, kind, by }: { message: string; kind: Kind; by: Dismissal }) =>
  within(tx)
    .updateTable('evidence')
    .set({ dismissed_at: by?.at ?? null, dismissed_by: by?.by ?? null })
    .where('message', '=', message)
    .where('kind', '=', kind)
    .execute()

export async function setPaceDismissed(tx: Tx, input: { sign: string; contact: string; by: Dismissal }): Promise<void> {
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

const NEVER_COMPUTED = {
  reading: 'calm',
  score: 0,
  since: null,
  signs: '[]',
  exchanges: '[]',
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

/** Marks every reading as out of date. */
export const outdateReadings = (tx: Tx) =>
  within(tx).updateTable('reading').set({ computed_at: 0 }).where('computed_at', '>', 0).execute()

/** Everything that was heard of a contact who is not listened to any more; the reading first, as `outdateReading` takes it first. */
export async function forgetHeard(tx: Tx, contact: string): Promise<void> {
  await within(tx).deleteFrom('reading').where('contact', '=', contact).execute()
  await within(tx).deleteFrom('evidence').where('contact', '=', contact).execute()
  await within(tx).deleteFrom('heard').where('contact', '=', contact).execute()
  await within(tx).deleteFrom('dismissed_pace').where('contact', '=', contact).execute()
}

/** What was heard in a contact's letters from other addresses than these. */
export async function forgetOtherSenders(tx: Tx, contact: string, addresses: readonly string[]): Promise<void> {
  const theirs = await within(tx)
    .deleteFrom('heard')
    .where('contact', '=', contact)
    .where('sender', 'not in', addresses)
    .returning('message')
    .execute()
  const messages = theirs.map((row) => row.message)
  if (messages.length > 0) await within(tx).deleteFrom('evidence').where('message', 'in', messages).execute()
}
