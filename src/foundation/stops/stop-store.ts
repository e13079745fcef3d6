import type { Selectable } from 'kysely'
import { inEach } from '../store/parts.ts'
import type { Tx } from '../store/store.ts'
import type { StopKind, StopRow, StopTables } from './stop-types.ts'

const within = (tx: Tx) => tx.$extendTables<StopTables>()

export const insertStop = (tx: Tx, row: Omit<Selectable<StopRow>, 'workspace'>) =>
  within(tx).insertInto('stop').values(row).execute()

/** The stop that holds for a contact and a kind. */
export const holding = (tx: Tx, { contact, kind }: { contact: string; kind: StopKind }) =>
  within(tx)
    .selectFrom('stop')
    .selectAll()
    .where('contact', '=', contact)
    .where('kind', '=', kind)
    .where('allowed_at', 'is', null)
    .executeTakeFirst()

export const allow = (
  tx: Tx,
  { id, ...allowed }: Pick<StopRow, 'id' | 'allowed_at' | 'allowed_by' | 'allowed_words'>,
) => within(tx).updateTable('stop').set(allowed).where('id', '=', id).execute()

/** Every stop of these contacts, the newest first. */
export async function stopsAmong(tx: Tx, contacts: readonly string[]) {
  const rows = await inEach(contacts, (part) =>
    within(tx).selectFrom('stop').selectAll().where('contact', 'in', part).execute(),
  )
  return rows.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
}
