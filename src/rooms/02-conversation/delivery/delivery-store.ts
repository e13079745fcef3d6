import { inEach, inParts } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { AddressTroubleRow, ConversationTables, DeliveryReportRow, New } from '../conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** What these letters report, in the place of what they were taken to report before. */
export async function replaceReports(
  tx: Tx,
  letters: readonly string[],
  rows: readonly New<DeliveryReportRow>[],
): Promise<void> {
  for (const part of inParts(letters))
    await within(tx).deleteFrom('delivery_report').where('message', 'in', part).execute()
  for (const part of inParts(rows)) await within(tx).insertInto('delivery_report').values(part).execute()
}

/** What was reported of the letters with these Message-IDs, the oldest report first. */
export async function reportsOf(tx: Tx, messageIds: readonly string[]): Promise<New<DeliveryReportRow>[]> {
  const rows = await inEach(messageIds, (part) =>
    within(tx)
      .selectFrom('delivery_report')
      .select(['message', 'kind', 'of_message_id', 'at', 'recipients'])
      .where('of_message_id', 'in', part)
      .execute(),
  )
  return rows.sort((one, other) => one.at - other.at || (one.message < other.message ? -1 : 1))
}

/** What this letter reports; undefined where it reports nothing. */
export const reportIn = (tx: Tx, letter: string) =>
  within(tx)
    .selectFrom('delivery_report')
    .select(['message', 'kind', 'of_message_id', 'at', 'recipients'])
    .where('message', '=', letter)
    .executeTakeFirst()

/** The studio's own letters with one of these Message-IDs. */
export const ownLettersWith = (tx: Tx, messageIds: readonly string[]) =>
  inEach(messageIds, (part) =>
    within(tx)
      .selectFrom('thread_tie')
      .innerJoin('message', 'message.thread', 'thread_tie.thread')
      .select(['message.id', 'message.message_id', 'message.thread', 'message.subject'])
      .where('thread_tie.message_id', 'in', part)
      .where('thread_tie.own', '=', 1)
      .whereRef('message.message_id', '=', 'thread_tie.message_id')
      .where('message.writer', '=', 'studio')
      .execute(),
  )

/** When the studio last wrote to each of these addresses between two instants. */
export async function writtenTo(
  tx: Tx,
  { addresses, from, until }: { addresses: readonly string[]; from: number; until: number },
): Promise<Set<string>> {
  const rows = await inEach(addresses, (part) =>
    within(tx)
      .selectFrom('recipient')
      .innerJoin('message', 'message.id', 'recipient.message')
      .select('recipient.address')
      .distinct()
      .where('recipient.address', 'in', part)
      .where('recipient.sent_at', '>=', from)
      .where('recipient.sent_at', '<=', until)
      .where('message.writer', '=', 'studio')
      .execute(),
  )
  return new Set(rows.map((row) => row.address))
}

/** Which of these addresses wrote after an instant, themselves: what only claims to be theirs proves no mailbox. */
export async function wroteSince(tx: Tx, address: string, since: number): Promise<boolean> {
  const row = await within(tx)
    .selectFrom('message')
    .select('id')
    .where('from_address', '=', address)
    .where('writer', '=', 'person')
    .where('sent_at', '>', since)
    .where('proof', 'is distinct from', 'claimed')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The newest trouble counts. */
export async function noteTrouble(tx: Tx, row: New<AddressTroubleRow>): Promise<void> {
  await within(tx)
    .insertInto('address_trouble')
    .values(row)
    .onConflict((conflict) => conflict.columns(['workspace', 'address']).doUpdateSet(row))
    .execute()
}

export const troublesAmong = (tx: Tx, addresses: readonly string[]) =>
  inEach(addresses, (part) =>
    within(tx)
      .selectFrom('address_trouble')
      .select(['address', 'message', 'status', 'reason', 'at'])
      .where('address', 'in', part)
      .execute(),
  )

/** Ends what was known of an address up to an instant; returns whether there was anything. */
export async function endTrouble(tx: Tx, address: string, until: number): Promise<boolean> {
  const gone = await within(tx)
    .deleteFrom('address_trouble')
    .where('address', '=', address)
    .where('at', '<', until)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}
