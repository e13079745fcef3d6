import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import { KEPT, upToBytes } from './attempt-store.ts'
import type { ConversationTables, MessageRow, New } from '../conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** A letter that is to be read again, with the mail it was made of. */
export interface OlderRow {
  message: string
  id: string
  body: Uint8Array
  pieces: number
  size: number
  kept_at: number
}

/**
 * Letters that an older parser made, those of the oldest parser first, and of these the newest; at most so many. One over which reading again
 * was given up comes last and alone, as in `waitingRaw`.
 */
export async function olderLetters(tx: Tx, parser: number, most: number): Promise<OlderRow[]> {
  const made = within(tx).selectFrom('message').select('made_with').orderBy('made_with').limit(1)
  const oldest = (await made.executeTakeFirst())?.made_with ?? parser
  if (oldest >= parser) return []
  const older = within(tx)
    .selectFrom('message')
    .innerJoin('raw_mail', 'raw_mail.id', 'message.raw')
    .select(['message.id as message', 'raw_mail.id', 'raw_mail.pieces', 'raw_mail.size'])
    .where('message.made_with', '=', oldest)
    .orderBy('message.sent_at', 'desc')
  const untried = await older.where('raw_mail.tries', '=', 0).limit(most).execute()
  const taken = untried.length > 0 ? upToBytes(untried) : await older.limit(1).execute()
  const messages = new Map(taken.map((row) => [row.id, row.message]))
  const rows = await inEach([...messages.keys()], (part) =>
    within(tx).selectFrom('raw_mail').select(KEPT).where('id', 'in', part).execute(),
  )
  return rows.map((row) => ({ ...row, message: messages.get(row.id) ?? '' }))
}

/** Mail of which an older parser could make nothing at all waits again, with new tries. */
export async function waitAgain(tx: Tx, parser: number): Promise<void> {
  await within(tx)
    .updateTable('raw_mail')
    .set({ read_with: null, unreadable: null, detail: null, tries: 0 })
    .where('unreadable', 'is not', null)
    .where('read_with', '<', parser)
    .where((row) =>
      row.not(row.exists(row.selectFrom('message').select('message.id').whereRef('message.raw', '=', 'raw_mail.id'))),
    )
    .execute()
}

/** Whether anything waits to be read, or is to be read again with this parser. */
export async function isAnythingToRead(tx: Tx, parser: number): Promise<boolean> {
  const waiting = within(tx).selectFrom('raw_mail').select('id').where('read_with', 'is', null)
  const unread = within(tx).selectFrom('raw_mail').select('id').where('unreadable', 'is not', null)
  const made = within(tx).selectFrom('message').select('made_with').orderBy('made_with').limit(1)
  const first = [
    await waiting.where('delivery_of', 'is', null).limit(1).executeTakeFirst(),
    await unread.where('read_with', '<', parser).limit(1).executeTakeFirst(),
  ]
  return first.some(Boolean) || ((await made.executeTakeFirst())?.made_with ?? parser) < parser
}

/** Everything of a letter; the workspace is the wall's. */
const WHOLE = [
  'id',
  'raw',
  'message_id',
  'thread',
  'sent_at',
  'dated',
  'writer',
  'person',
  'machine_reason',
  'from_address',
  'from_name',
  'subject',
  'text',
  'words',
  'language',
  'word_count',
  'attachments',
  'calendar',
  'unreadable',
  'notes',
  'html',
  'invitation',
  'made_with',
  'revision',
  'ties',
  'proof',
  'answerable',
] as const

/** These letters as they stand; those that were read again meanwhile are left out. */
export const standing = (tx: Tx, letters: readonly string[], parser: number): Promise<New<MessageRow>[]> =>
  inEach(letters, (part) =>
    within(tx).selectFrom('message').select(WHOLE).where('id', 'in', part).where('made_with', '<', parser).execute(),
  )

export async function replaceLetter(tx: Tx, { id, ...row }: New<MessageRow>): Promise<void> {
  await within(tx).updateTable('message').set(row).where('id', '=', id).execute()
}

export const removeRecipients = (tx: Tx, letters: readonly string[]) =>
  within(tx).deleteFrom('recipient').where('message', 'in', letters).execute()

/** Notes that these mails were read with this parser, and how many tries it took is forgotten. */
export const noteReadWith = (tx: Tx, mails: readonly string[], parser: number) =>
  within(tx).updateTable('raw_mail').set({ read_with: parser, tries: 0 }).where('id', 'in', mails).execute()
