import { sql } from 'kysely'
import { type Asked, likePattern, triplesOf } from '#foundation/searching/asked.ts'
import type { EngineKind } from '#foundation/store/migrate.ts'
import { inParts } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, New, SearchEntryRow } from '../conversation-tables.ts'
import type { Attachment } from '../conversation-types.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** The wall keeps the workspace to itself; a letter that was just stored tells it. */
export async function workspaceOfMessage(tx: Tx, id: string): Promise<string> {
  const row = await within(tx).selectFrom('message').select('workspace').where('id', '=', id).executeTakeFirst()
  return row?.workspace ?? ''
}

export async function removeEntries(tx: Tx, messages: readonly string[]): Promise<void> {
  for (const part of inParts(messages))
    await within(tx).deleteFrom('search_entry').where('message', 'in', part).execute()
}

/** Puts entries in; returns the messages of those whose place was free, the others are not in. */
export async function insertEntries(tx: Tx, entries: readonly New<SearchEntryRow>[]): Promise<Set<string>> {
  const taken = new Set<string>()
  for (const part of inParts(entries)) {
    const insert = within(tx).insertInto('search_entry').values(part)
    const rows = await insert
      .onConflict((one) => one.column('place').doNothing())
      .returning('message')
      .execute()
    for (const row of rows) taken.add(row.message)
  }
  return taken
}

/** Where to look: letters from place `first`, before the place `before`, the newest `most` of them. */
export interface Span {
  readonly first: number
  readonly before: number
  readonly most: number
}

/** Places of the newest letters, whatever is in them. */
export async function newestPlaces(tx: Tx, { first, before, most }: Span): Promise<number[]> {
  const rows = await within(tx)
    .selectFrom('search_entry')
    .select('place')
    .where('place', '>=', first)
    .where('place', '<', before)
    .orderBy('place', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => row.place)
}

/** Places of the newest letters that the index takes for answers; some of them may not be, and one of another studio may be among them. */
export async function likelyPlaces(tx: Tx, engine: EngineKind, asked: Asked, span: Span): Promise<number[]> {
  if (engine === 'postgres') {
    await sql`select set_config('app.sought', ${likePattern(asked.indexed[0] ?? '')}, true)`.execute(tx)
    return newestPlaces(tx, span)
  }
  const { rows } = await sql<{ place: number }>`select rowid as place from search_triples
    where search_triples match ${triplesOf(asked.indexed)} and rowid >= ${span.first} and rowid < ${span.before}
    order by rowid desc limit ${span.most}`.execute(tx)
  return rows.map((row) => row.place)
}

/** Which of these places hold everything that was asked for, the newest first. */
export async function answersAmong(
  tx: Tx,
  { places, asked, addresses }: { places: readonly number[]; asked: Asked; addresses: readonly string[] | null },
): Promise<{ message: string; place: number }[]> {
  if (places.length === 0) return []
  let query = within(tx)
    .selectFrom('search_entry')
    .select(['message', 'place'])
    .where('place', 'in', places)
    .orderBy('place', 'desc')
  for (const term of asked.terms) query = query.where(sql<boolean>`folded like ${likePattern(term)} escape '\\'`)
  if (addresses)
    query = query.where((row) => {
      const from = row.selectFrom('message').select('message.id').where('message.from_address', 'in', addresses)
      const to = row.selectFrom('recipient').select('recipient.message').where('recipient.address', 'in', addresses)
      return row.or([
        row.exists(from.whereRef('message.id', '=', 'search_entry.message')),
        row.exists(to.whereRef('recipient.message', '=', 'search_entry.message')),
      ])
    })
  return query.execute()
}

/** The names of what is attached to these letters. */
export async function attachedTo(tx: Tx, messages: readonly string[]): Promise<Map<string, string[]>> {
  if (messages.length === 0) return new Map()
  const columns = ['id', 'attachments'] as const
  const rows = await within(tx).selectFrom('message').select(columns).where('id', 'in', messages).execute()
  return new Map(rows.map((row) => [row.id, namesIn(row.attachments)]))
}

/** The names in a stored list of attachments. */
export function namesIn(attachments: string): string[] {
  const list: Attachment[] = JSON.parse(attachments)
  return list.flatMap(({ name }) => name ?? [])
}
