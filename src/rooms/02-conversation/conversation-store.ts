import type { Selectable } from 'kysely'
import { isLanguage } from '#foundation/language.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, MessageRow, New, ThreadRow } from './conversation-tables.ts'
import type { Letter, Thread, Turn, WholeLetter } from './conversation-types.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

const LETTER = [
  'message.id',
  'message.thread',
  'message.message_id',
  'message.sent_at',
  'message.writer',
  'message.machine_reason',
  'message.from_address',
  'message.from_name',
  'message.subject',
  'message.words',
  'message.language',
  'message.word_count',
] as const

export interface With {
  addresses: readonly string[]
  until: number
  most: number
}

const TURN = [
  'message.id',
  'message.thread',
  'message.sent_at',
  'message.writer',
  'message.from_address',
  'message.from_name',
] as const

/** Letters from or to these addresses, newest first: what they wrote, what their machines wrote, what the studio wrote to them. */
export async function lettersWith(tx: Tx, input: With): Promise<Letter[]> {
  const turns = await turnsWith(tx, input)
  const found = new Map(
    (
      await lettersById(
        tx,
        turns.map((turn) => turn.id),
      )
    ).map((letter) => [letter.id, letter]),
  )
  return turns.flatMap((turn) => found.get(turn.id) ?? [])
}

/** The same without a word of them: who wrote when. */
export async function turnsWith(tx: Tx, input: With): Promise<Turn[]> {
  if (input.addresses.length === 0) return []
  const from = await within(tx)
    .selectFrom('message')
    .select(TURN)
    .where('from_address', 'in', input.addresses)
    .where('writer', '!=', 'studio')
    .where('sent_at', '<=', input.until)
    .orderBy('sent_at', 'desc')
    .limit(input.most)
    .execute()
  const to = await within(tx)
    .selectFrom('recipient')
    .innerJoin('message', 'message.id', 'recipient.message')
    .select(TURN)
    .where('recipient.address', 'in', input.addresses)
    .where('recipient.sent_at', '<=', input.until)
    .where('message.writer', '=', 'studio')
    .orderBy('recipient.sent_at', 'desc')
    .limit(input.most)
    .execute()
  const byId = new Map([...from, ...to].map((row) => [row.id, turnOf(row)]))
  return [...byId.values()].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).slice(0, input.most)
}

/** These threads, newest first. */
export async function threadsById(tx: Tx, ids: readonly string[]): Promise<Thread[]> {
  if (ids.length === 0) return []
  const rows = await within(tx)
    .selectFrom('thread')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('last_at', 'desc')
    .execute()
  return rows.map(threadOf)
}

/** Threads in which a person speaks, newest first, before `before`. */
export async function newestThreads(tx: Tx, input: { before: number; most: number }): Promise<Thread[]> {
  const rows = await within(tx)
    .selectFrom('thread')
    .selectAll()
    .where('person', 'is not', null)
    .where('last_at', '<', input.before)
    .orderBy('last_at', 'desc')
    .limit(input.most)
    .execute()
  return rows.map(threadOf)
}

export async function threadById(tx: Tx, id: string): Promise<Thread | null> {
  const row = await within(tx).selectFrom('thread').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? threadOf(row) : null
}

/** Every letter of a thread, oldest first. */
export async function lettersOfThread(tx: Tx, thread: string): Promise<WholeLetter[]> {
  const rows = await within(tx)
    .selectFrom('message')
    .selectAll()
    .where('thread', '=', thread)
    .orderBy('sent_at')
    .orderBy('id')
    .execute()
  const recipients = Map.groupBy(
    await recipientsOf(
      tx,
      rows.map((row) => row.id),
    ),
    (row) => row.message,
  )
  return rows.map((row) => ({
    ...letterOf(row),
    text: row.text,
    to: (recipients.get(row.id) ?? []).map(({ address, name, field }) => ({ address, name, field })),
    attachments: JSON.parse(row.attachments),
    calendar: row.calendar === 1,
  }))
}

/** These letters, in no order. */
export async function lettersById(tx: Tx, ids: readonly string[]): Promise<Letter[]> {
  if (ids.length === 0) return []
  const rows = await within(tx).selectFrom('message').select(LETTER).where('id', 'in', ids).execute()
  return rows.map(letterOf)
}

export async function recipientsOf(tx: Tx, messages: readonly string[]) {
  if (messages.length === 0) return []
  return within(tx)
    .selectFrom('recipient')
    .select(['message', 'address', 'name', 'field'])
    .where('message', 'in', messages)
    .execute()
}

/** A page of letters in the order they were stored, for work over all of them. */
export async function lettersAfter(tx: Tx, after: string, most: number): Promise<Letter[]> {
  const rows = await within(tx)
    .selectFrom('message')
    .select(LETTER)
    .where('id', '>', after)
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(letterOf)
}

/** Threads learn anew who the first person in them is, after an own address was added or taken away. */
export async function findPersonsOfThreads(tx: Tx, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return
  await within(tx)
    .updateTable('thread')
    .set((row) => ({
      person: row
        .selectFrom('message')
        .select('from_address')
        .whereRef('message.thread', '=', 'thread.id')
        .where('message.writer', '=', 'person')
        .orderBy('sent_at')
        .limit(1),
    }))
    .where((row) => row.or([row('person', 'is', null), row('person', 'in', addresses)]))
    .execute()
}

function turnOf(row: Pick<LetterColumns, 'id' | 'thread' | 'sent_at' | 'writer' | 'from_address' | 'from_name'>): Turn {
  return {
    id: row.id,
    thread: row.thread,
    at: row.sent_at,
    writer: row.writer,
    from: { address: row.from_address, name: row.from_name },
  }
}

type LetterColumns = Pick<
  Selectable<MessageRow>,
  | 'id'
  | 'thread'
  | 'message_id'
  | 'sent_at'
  | 'writer'
  | 'machine_reason'
  | 'from_address'
  | 'from_name'
  | 'subject'
  | 'words'
  | 'language'
  | 'word_count'
>

function letterOf(row: LetterColumns): Letter {
  return {
    ...turnOf(row),
    messageId: row.message_id,
    machineReason: row.machine_reason,
    subject: row.subject,
    words: row.words,
    language: isLanguage(row.language) || row.language === 'unknown' ? row.language : 'none',
    wordCount: row.word_count,
  }
}

function threadOf(row: New<ThreadRow>): Thread {
  return {
    id: row.id,
    subject: row.subject,
    lastAt: row.last_at,
    messages: row.messages,
    person: row.person,
    lastLetter: row.last_message,
  }
}
