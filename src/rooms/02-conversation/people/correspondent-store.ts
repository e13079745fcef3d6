import { sql } from 'kysely'
import { inParts } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, CorrespondentRow, New } from '../conversation-tables.ts'
import type { Correspondent } from '../conversation-types.ts'
import { type Counted, tally } from './counting.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** Counts messages for everybody they came from or went to; one row an address, added to what is known. */
export async function countLetters(tx: Tx, letters: readonly Counted[], own: ReadonlySet<string>): Promise<void> {
  for (const part of inParts([...tally(letters, own).values()])) await addCounts(tx, part)
}

/**
 * Counts everything anew for these addresses, after letters that concern them changed; whom the user declined stays declined. Only what
 * is stored counts.
 */
export async function countAgain(tx: Tx, addresses: readonly string[], own: ReadonlySet<string>): Promise<void> {
  for (const address of addresses) {
    const letters = await lettersCountedFor(tx, address)
    await forgetCounts(tx, [address])
    const counts = tally(letters, own).get(address)
    if (counts) await addCounts(tx, [counts])
  }
}

/** What this address wrote, and what the studio wrote to it. */
async function lettersCountedFor(tx: Tx, address: string): Promise<Counted[]> {
  const wrote = await within(tx)
    .selectFrom('message')
    .select(['writer', 'sent_at', 'subject', 'from_name', 'proof'])
    .where('from_address', '=', address)
    .execute()
  const read = await within(tx)
    .selectFrom('recipient')
    .innerJoin('message', 'message.id', 'recipient.message')
    .select(['message.writer', 'message.sent_at', 'message.subject', 'recipient.name'])
    .where('recipient.address', '=', address)
    .where('message.writer', '=', 'studio')
    .execute()
  const letters: Counted[] = [
    ...wrote.map(({ writer, sent_at: at, subject, from_name: name, proof: trust }) => {
      return { writer, trust, at, subject, from: { address, name }, to: [] }
    }),
    ...read.map(({ writer, sent_at: at, subject, name }) => {
      return { writer, trust: null, at, subject, from: { address: '', name: '' }, to: [{ address, name }] }
    }),
  ]
  return letters.sort((a, b) => a.at - b.at)
}

async function addCounts(tx: Tx, rows: New<CorrespondentRow>[]): Promise<void> {
  const insert = within(tx).insertInto('correspondent').values(rows)
  await insert
    .onConflict((conflict) =>
      conflict.columns(['workspace', 'address']).doUpdateSet({
        name: sql`case when excluded.name <> '' and excluded.last_at >= correspondent.last_at then excluded.name
          when correspondent.name = '' then excluded.name else correspondent.name end`,
        name_key: sql`case when excluded.name <> '' and (excluded.last_at >= correspondent.last_at or correspondent.name = '')
          then excluded.name_key else correspondent.name_key end`,
        letters_in: sql`correspondent.letters_in + excluded.letters_in`,
        letters_out: sql`correspondent.letters_out + excluded.letters_out`,
        machine_letters: sql`correspondent.machine_letters + excluded.machine_letters`,
        first_at: sql`case when excluded.first_at < correspondent.first_at then excluded.first_at else correspondent.first_at end`,
        last_subject: sql`case when excluded.last_at >= correspondent.last_at then excluded.last_subject else correspondent.last_subject end`,
        last_at: sql`case when excluded.last_at > correspondent.last_at then excluded.last_at else correspondent.last_at end`,
        last_in_at: latest('last_in_at'),
        last_out_at: latest('last_out_at'),
      }),
    )
    .execute()
}

function latest(column: 'last_in_at' | 'last_out_at') {
  const now = sql.ref(`correspondent.${column}`)
  const added = sql.ref(`excluded.${column}`)
  return sql<
    number | null
  >`case when ${now} is null or ${added} > ${now} then coalesce(${added}, ${now}) else ${now} end`
}

/** The correspondents among `addresses`. */
export async function correspondentsAmong(tx: Tx, addresses: readonly string[]): Promise<Correspondent[]> {
  if (addresses.length === 0) return []
  const rows = await within(tx).selectFrom('correspondent').selectAll().where('address', 'in', addresses).execute()
  return rows.map(correspondentOf)
}

/** People (not machines) who wrote, least recent last; declined ones only when asked for. */
export async function peopleWhoWrote(tx: Tx, options: { declined: boolean; most: number }): Promise<Correspondent[]> {
  const rows = await within(tx)
    .selectFrom('correspondent')
    .selectAll()
    .where('letters_in', '>', 0)
    .where('declined_at', options.declined ? 'is not' : 'is', null)
    .orderBy('last_at', 'desc')
    .limit(options.most)
    .execute()
  return rows.map(correspondentOf)
}

export async function setDeclined(tx: Tx, address: string, at: number | null): Promise<boolean> {
  const done = await within(tx)
    .updateTable('correspondent')
    .set({ declined_at: at })
    .where('address', '=', address)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Forgets all counts, or those of `addresses`, keeping only whom the user declined; counting over every message, or theirs, follows. */
export async function forgetCounts(tx: Tx, addresses?: readonly string[]): Promise<void> {
  const counts = { letters_in: 0, letters_out: 0, machine_letters: 0, last_in_at: null, last_out_at: null }
  // So that whichever letter is counted first is earlier than the first and later than the last.
  const untold = { first_at: Number.MAX_SAFE_INTEGER, last_at: 0, last_subject: '' }
  const gone = within(tx).deleteFrom('correspondent').where('declined_at', 'is', null)
  const kept = within(tx)
    .updateTable('correspondent')
    .set({ ...counts, ...untold })
  await (addresses ? gone.where('address', 'in', addresses) : gone).execute()
  await (addresses ? kept.where('address', 'in', addresses) : kept).execute()
}

export function correspondentOf(row: New<CorrespondentRow>): Correspondent {
  return {
    address: row.address,
    name: row.name,
    lettersIn: row.letters_in,
    lettersOut: row.letters_out,
    machineLetters: row.machine_letters,
    firstAt: row.first_at,
    lastAt: row.last_at,
    lastInAt: row.last_in_at,
    lastOutAt: row.last_out_at,
    lastSubject: row.last_subject,
  }
}
