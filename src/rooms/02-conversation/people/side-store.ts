import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables } from '../conversation-tables.ts'
import type { Counted } from './counting.ts'
import { recipientsOf } from '../letters/letter-store.ts'
import type { Sides } from './sides.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

const COLUMNS = [
  'id',
  'thread',
  'sent_at',
  'writer',
  'person',
  'machine_reason',
  'from_address',
  'from_name',
  'subject',
  'proof',
] as const

/** What decides a letter's sides, and what it counts; none of its words. */
export interface SidedLetter extends Counted, Sides {
  id: string
  thread: string
  machineReason: string | null
}

/** A page of letters in the order they were stored. */
export async function sidedLettersAfter(tx: Tx, after: string, most: number): Promise<SidedLetter[]> {
  const page = within(tx).selectFrom('message').select(COLUMNS).where('id', '>', after).orderBy('id').limit(most)
  const rows = await page.execute()
  const ids = rows.map((row) => row.id)
  const recipients = Map.groupBy(await recipientsOf(tx, ids), (row) => row.message)
  return rows.map((row) => ({
    id: row.id,
    thread: row.thread,
    at: row.sent_at,
    writer: row.writer,
    person: row.person,
    machineReason: row.machine_reason,
    from: { address: row.from_address, name: row.from_name },
    to: recipients.get(row.id) ?? [],
    subject: row.subject,
    trust: row.proof,
  }))
}

/** Letters that now all have the same sides. */
export async function updateSides(tx: Tx, letters: readonly (Sides & { id: string })[]): Promise<void> {
  const [first] = letters
  if (!first) return
  const ids = letters.map((letter) => letter.id)
  const { writer, person } = first
  await within(tx).updateTable('message').set({ writer, person }).where('id', 'in', ids).execute()
}
