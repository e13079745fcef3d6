import type { Selectable } from 'kysely'
import { isLanguage } from '#foundation/language.ts'
import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, MessageRow } from '../conversation-tables.ts'
import type { BareLetter, Letter, OpenedLetter, Turn, WholeLetter } from '../conversation-types.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** The columns that say who wrote when. */
const TURN = ['id', 'thread', 'sent_at', 'writer', 'from_address', 'from_name', 'proof'] as const

const BARE = [...TURN, 'message_id', 'machine_reason', 'revision', 'language', 'word_count'] as const

export const LETTER = [...BARE, 'subject', 'words'] as const

export interface With {
  addresses: readonly string[]
  /** Milliseconds since 1970. */
  until: number
  most: number
}

/** Letters from or to these addresses, newest first: what they wrote, what their machines wrote, what the studio wrote to them. */
export async function lettersWith(tx: Tx, input: With): Promise<Letter[]> {
  const turns = await turnsWith(tx, input)
  const ids = turns.map((turn) => turn.id)
  const found = new Map((await lettersById(tx, ids)).map((letter) => [letter.id, letter]))
  return turns.flatMap((turn) => found.get(turn.id) ?? [])
}

/** The same without a word of them, and what each refers to. */
export const bareLettersWith = (tx: Tx, input: With): Promise<BareLetter[]> =>
  newest(input, async (address) => {
    const theirs = await wroteFrom(tx, address, input).select(REFERRING).execute()
    const ours = await wroteTo(tx, address, input)
      .select([...REFERRING.map(ofMessage), 'recipient.field'])
      .execute()
    return [
      ...theirs.map((row) => ({ ...bareOf(row), answers: answersOf(row.ties), inCopy: false })),
      ...ours.map((row) => ({ ...bareOf(row), answers: answersOf(row.ties), inCopy: row.field !== 'to' })),
    ]
  })

const REFERRING = [...BARE, 'ties'] as const

const answersOf = (ties: string | null): string[] => (ties === null ? [] : JSON.parse(ties))

/** The same without a word of them: who wrote when. */
export const turnsWith = (tx: Tx, input: With): Promise<Turn[]> =>
  newest(input, async (address) => {
    const theirs = await wroteFrom(tx, address, input).select(TURN).execute()
    return [...theirs, ...(await wroteTo(tx, address, input).select(TURN.map(ofMessage)).execute())].map(turnOf)
  })

const ofMessage = <Column extends string>(column: Column) => `message.${column}` as const

/** One address after the other: of each the index gives the newest first, of all at once every letter would be sorted. */
async function newest<Found extends Turn & Partial<Pick<BareLetter, 'inCopy'>>>(
  { addresses, most }: With,
  of: (address: string) => Promise<Found[]>,
): Promise<Found[]> {
  const byId = new Map<string, Found>()
  for (const address of new Set(addresses))
    for (const one of await of(address)) if (!one.inCopy || !byId.has(one.id)) byId.set(one.id, one)
  return [...byId.values()].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).slice(0, most)
}

type Until = Pick<With, 'until' | 'most'>

const wroteFrom = (tx: Tx, address: string, { until, most }: Until) =>
  within(tx)
    .selectFrom('message')
    .where('from_address', '=', address)
    .where('writer', '!=', 'studio')
    .where('sent_at', '<=', until)
    .orderBy('sent_at', 'desc')
    .limit(most)

const wroteTo = (tx: Tx, address: string, { until, most }: Until) =>
  within(tx)
    .selectFrom('recipient')
    .innerJoin('message', 'message.id', 'recipient.message')
    .where('recipient.address', '=', address)
    .where('recipient.sent_at', '<=', until)
    .where('message.writer', '=', 'studio')
    .orderBy('recipient.sent_at', 'desc')
    .limit(most)

/** These rows as letters with everything that a page shows of them, in the same order. */
export async function wholeLetters(tx: Tx, rows: readonly Omit<Row, 'workspace'>[]): Promise<WholeLetter[]> {
  const ids = rows.map((row) => row.id)
  const recipients = Map.groupBy(await recipientsOf(tx, ids), (row) => row.message)
  return rows.map((row) => wholeLetterOf(row, recipients.get(row.id) ?? []))
}

/** One letter with everything that is known of it; null when there is none of that id. */
export async function openedLetter(tx: Tx, id: string): Promise<OpenedLetter | null> {
  const row = await within(tx).selectFrom('message').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  return {
    ...wholeLetterOf(row, await recipientsOf(tx, [id])),
    raw: row.raw,
    dated: row.dated === 1,
    unreadable: row.unreadable,
    notes: JSON.parse(row.notes),
    html: row.html === 1,
    invitation: row.invitation === null ? null : JSON.parse(row.invitation),
  }
}

/** These letters, in no order. */
export async function lettersById(tx: Tx, ids: readonly string[]): Promise<Letter[]> {
  const rows = await inEach(ids, (part) =>
    within(tx).selectFrom('message').select(LETTER).where('id', 'in', part).execute(),
  )
  return rows.map(letterOf)
}

export async function recipientsOf(tx: Tx, messages: readonly string[]) {
  return inEach(messages, (part) =>
    within(tx)
      .selectFrom('recipient')
      .select(['message', 'address', 'name', 'field', 'place'])
      .where('message', 'in', part)
      .orderBy('place')
      .execute(),
  )
}

type Row = Selectable<MessageRow>

function turnOf(row: Pick<Row, (typeof TURN)[number]>): Turn {
  return {
    id: row.id,
    thread: row.thread,
    at: row.sent_at,
    writer: row.writer,
    from: { address: row.from_address, name: row.from_name },
    trust: row.proof,
  }
}

function wholeLetterOf(row: Omit<Row, 'workspace'>, to: Awaited<ReturnType<typeof recipientsOf>>): WholeLetter {
  return {
    ...letterOf(row),
    text: row.text,
    to: to.map(({ address, name, field }) => ({ address, name, field })),
    attachments: JSON.parse(row.attachments),
    calendar: row.calendar === 1,
  }
}

function bareOf(row: Pick<Row, (typeof BARE)[number]>): Omit<BareLetter, 'answers' | 'inCopy'> {
  return {
    ...turnOf(row),
    messageId: row.message_id,
    machineReason: row.machine_reason,
    revision: row.revision,
    language: isLanguage(row.language) || row.language === 'unknown' ? row.language : 'none',
    wordCount: row.word_count,
  }
}

export function letterOf(row: Pick<Row, (typeof LETTER)[number]>): Letter {
  return { ...bareOf(row), subject: row.subject, words: row.words }
}
