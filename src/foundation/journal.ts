import { newId } from './ids.ts'
import type { House } from './house.ts'
import type { Tx } from './store/store.ts'
import type { Actor } from './store/tables.ts'

/** `thing.happened`, in the words of product.md; each room lists its own. */
export type EntryKind = `${string}.${string}`

export interface Entry<Kind extends EntryKind = EntryKind> {
  kind: Kind
  /** The id of the thing it happened to. */
  subject: string
  /** The client whose timeline it belongs to. */
  client?: string
  /** Ids, numbers and codes; never words. */
  facts?: Record<string, string | number | null>
}

/** Writes what happened, once, in the transaction of the change itself (architecture.md, rule 3). */
export const record = (tx: Tx, house: House, entry: Entry): Promise<void> => recordAll(tx, house, [entry])

/** The same for several things that happened at once. */
export async function recordAll(tx: Tx, house: House, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map((entry) => ({
    id: newId(),
    at: house.now(),
    actor: house.actor,
    kind: entry.kind,
    subject: entry.subject,
    client: entry.client ?? null,
    facts: JSON.stringify(entry.facts ?? {}),
  }))
  await tx.insertInto('journal').values(rows).execute()
}

export interface JournalEntry {
  id: string
  at: number
  actor: Actor
  kind: string
  subject: string
  facts: Record<string, unknown>
}

/** What happened to a client, newest first; up to the instant `until` where it is given. */
export async function journalOf(
  house: House,
  input: { client: string; most: number; until?: number },
): Promise<JournalEntry[]> {
  const rows = await house.store.read((tx) =>
    tx
      .selectFrom('journal')
      .select(['id', 'at', 'actor', 'kind', 'subject', 'facts'])
      .where('client', '=', input.client)
      .$if(input.until !== undefined, (query) => query.where('at', '<=', input.until ?? 0))
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(input.most)
      .execute(),
  )
  return rows.map((row) => ({ ...row, facts: JSON.parse(row.facts) }))
}

/** The id of the newest entry; '' while there is none. */
export async function newestEntry(house: House): Promise<string> {
  const row = await house.store.read((tx) =>
    tx.selectFrom('journal').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst(),
  )
  return row?.id ?? ''
}

/** The clients to whom something happened after an entry, each once. */
export async function clientsSince(house: House, input: { after: string }): Promise<string[]> {
  const rows = await house.store.read((tx) =>
    tx.selectFrom('journal').select('client').where('id', '>', input.after).execute(),
  )
  return [...new Set(rows.flatMap((row) => row.client ?? []))]
}
