import { inEach, inParts } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { DigestRow, EvidenceRow, HeardRow, PosedRow, ReadingTables } from '../reading-tables.ts'
import type { New } from '../reading-store.ts'

const within = (tx: Tx) => tx.$extendTables<ReadingTables>()

export const evidenceOfContact = (tx: Tx, contact: string) =>
  within(tx).selectFrom('evidence').selectAll().where('contact', '=', contact).orderBy('start_at').execute()

export const evidenceOfMessages = (tx: Tx, messages: readonly string[]) =>
  messages.length === 0
    ? Promise.resolve([])
    : within(tx).selectFrom('evidence').selectAll().where('message', 'in', messages).orderBy('start_at').execute()

export const heardOfContact = (tx: Tx, contact: string) =>
  within(tx)
    .selectFrom('heard')
    .select([
      'message',
      'sender',
      'language',
      'ears',
      'revision',
      'relief',
      'excused',
      'leaves',
      'warmth',
      'questions',
      'copied',
    ])
    .where('contact', '=', contact)
    .execute()

/** What is known of the studio's letters among these. */
export const posedAmong = (tx: Tx, messages: readonly string[]) =>
  inEach(messages, (part) =>
    within(tx)
      .selectFrom('posed')
      .select(['message', 'asks', 'copied', 'ears', 'revision'])
      .where('message', 'in', part)
      .execute(),
  )

export async function replacePosed(tx: Tx, row: New<PosedRow>): Promise<void> {
  await within(tx)
    .insertInto('posed')
    .values(row)
    .onConflict((conflict) => conflict.columns(['workspace', 'message']).doUpdateSet(row))
    .execute()
}

export const digestsAmong = (tx: Tx, contacts: readonly string[]) =>
  inEach(contacts, (part) =>
    within(tx)
      .selectFrom('digest')
      .select(['contact', 'basis', 'shared', 'letters', 'put_at', 'counted'])
      .where('contact', 'in', part)
      .execute(),
  )

export async function replaceDigest(tx: Tx, row: New<DigestRow>): Promise<void> {
  await within(tx)
    .insertInto('digest')
    .values(row)
    .onConflict((conflict) => conflict.columns(['workspace', 'contact']).doUpdateSet(row))
    .execute()
}

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

/** What was heard in a contact's letters from other addresses than these. */
export async function forgetOtherSenders(tx: Tx, contact: string, addresses: readonly string[]): Promise<void> {
  const theirs = await within(tx)
    .deleteFrom('heard')
    .where('contact', '=', contact)
    .where('sender', 'not in', addresses)
    .returning('message')
    .execute()
  for (const part of inParts(theirs.map((row) => row.message)))
    await within(tx).deleteFrom('evidence').where('message', 'in', part).execute()
}

/** Of these letters those in which a question was heard. */
export const askingAmong = (tx: Tx, messages: readonly string[]) =>
  inEach(messages, (part) =>
    within(tx)
      .selectFrom('heard')
      .select('message')
      .where('message', 'in', part)
      .where('questions', '!=', '[]')
      .execute(),
  )
