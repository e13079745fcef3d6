import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, New } from '../conversation-tables.ts'
import type { IntakeTables } from '../intake/intake-tables.ts'
import type { AcknowledgementRow, NeedsNoAnswerRow, OwedTables, ReplySettingRow } from './owed-tables.ts'

const within = (tx: Tx) =>
  tx.$extendTables<OwedTables & IntakeTables & Pick<ConversationTables, 'message' | 'raw_mail'>>()

/** A letter of a person, as far as it is told whether it waits. */
export interface WaitingRow {
  id: string
  thread: string
  at: number
  address: string
}

/** What people wrote from these addresses after an instant, the first first; what only claims to be theirs starts no clock. */
export async function lettersAfter(
  tx: Tx,
  { addresses, since }: { addresses: readonly string[]; since: number },
): Promise<WaitingRow[]> {
  const rows = await inEach(addresses, (part) =>
    within(tx)
      .selectFrom('message')
      .select(['id', 'thread', 'sent_at', 'from_address'])
      .where('from_address', 'in', part)
      .where('sent_at', '>', since)
      .where('writer', '=', 'person')
      .where('proof', 'is distinct from', 'claimed')
      .execute(),
  )
  return rows
    .map(({ id, thread, sent_at: at, from_address: address }) => ({ id, thread, at, address }))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/** Up to which moment letters from these addresses need no answer, by address and the conversation they stand in now. */
export async function settledUpTo(
  tx: Tx,
  addresses: readonly string[],
): Promise<{ address: string; thread: string; at: number }[]> {
  return inEach(addresses, (part) =>
    within(tx)
      .selectFrom('needs_no_answer')
      .innerJoin('message', 'message.id', 'needs_no_answer.letter')
      .select(['needs_no_answer.address', 'message.thread', 'needs_no_answer.letter_at as at'])
      .where('needs_no_answer.address', 'in', part)
      .execute(),
  )
}

export const settledAmong = (tx: Tx, letters: readonly string[]) =>
  inEach(letters, (part) =>
    within(tx).selectFrom('needs_no_answer').select('letter').where('letter', 'in', part).execute(),
  )

export const insertNeedsNoAnswer = (tx: Tx, row: New<NeedsNoAnswerRow>) =>
  within(tx)
    .insertInto('needs_no_answer')
    .values(row)
    .onConflict((conflict) => conflict.columns(['workspace', 'letter']).doNothing())
    .executeTakeFirst()

export async function removeNeedsNoAnswer(tx: Tx, letter: string): Promise<boolean> {
  const done = await within(tx).deleteFrom('needs_no_answer').where('letter', '=', letter).executeTakeFirst()
  return done.numDeletedRows > 0n
}

export const replySettingRow = (tx: Tx) => within(tx).selectFrom('reply_setting').selectAll().executeTakeFirst()

export const putReplySetting = (tx: Tx, row: New<ReplySettingRow>) =>
  within(tx)
    .insertInto('reply_setting')
    .values(row)
    .onConflict((conflict) => conflict.columns(['workspace']).doUpdateSet(row))
    .execute()

/** A letter that came live: which account it came to, and what an answer to it refers to. */
export interface LiveLetter {
  id: string
  thread: string
  subject: string
  messageId: string | null
  /** Message-IDs, the nearest first. */
  refers: string[]
  address: string
  name: string
  at: number
  keptAt: number
  answerable: boolean
  account: string
}

/** Of these letters those that stand in the inbox of a mailbox, by the account they came to; what was read in from a file never does. */
export async function liveAmong(tx: Tx, letters: readonly string[]): Promise<LiveLetter[]> {
  const rows = await inEach(letters, (part) =>
    within(tx)
      .selectFrom('message')
      .innerJoin('raw_mail', 'raw_mail.id', 'message.raw')
      .innerJoin('mail_place', 'mail_place.raw', 'raw_mail.id')
      .innerJoin('mail_folder', 'mail_folder.id', 'mail_place.folder')
      .select([
        'message.id',
        'message.thread',
        'message.subject',
        'message.message_id',
        'message.ties',
        'message.sent_at',
      ])
      .select([
        'message.from_address',
        'message.from_name',
        'message.answerable',
        'raw_mail.kept_at',
        'mail_folder.account',
      ])
      .where('message.id', 'in', part)
      .where('mail_folder.role', '=', 'inbox')
      .execute(),
  )
  const one = new Map(rows.map((row) => [row.id, row]))
  return [...one.values()].map((row) => ({
    id: row.id,
    thread: row.thread,
    subject: row.subject,
    messageId: row.message_id,
    refers: row.ties === null ? [] : JSON.parse(row.ties),
    address: row.from_address,
    name: row.from_name,
    at: row.sent_at,
    keptAt: row.kept_at,
    answerable: row.answerable === 1,
    account: row.account,
  }))
}

/** Whether a letter was acknowledged, and when its writer last was. */
export async function acknowledgedTo(
  tx: Tx,
  { letter, address }: { letter: string; address: string },
): Promise<{ letter: boolean; lastAt: number | null }> {
  const row = await within(tx)
    .selectFrom('acknowledgement')
    .select((one) => one.fn.max('at').as('at'))
    .where('address', '=', address)
    .executeTakeFirst()
  return { letter: (await acknowledgedAmong(tx, [letter])).length > 0, lastAt: row?.at ?? null }
}

export const insertAcknowledgement = (tx: Tx, row: New<AcknowledgementRow>) =>
  within(tx).insertInto('acknowledgement').values(row).execute()

/** Which of these letters were acknowledged by themselves, and when. */
export const acknowledgedAmong = (tx: Tx, letters: readonly string[]) =>
  inEach(letters, (part) =>
    within(tx).selectFrom('acknowledgement').select(['letter', 'at']).where('letter', 'in', part).execute(),
  )
