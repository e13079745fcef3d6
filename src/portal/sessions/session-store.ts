import type { Selectable } from 'kysely'
import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { PortalSessionRow, PortalTables } from './session-tables.ts'

const within = (tx: Tx) => tx.$extendTables<PortalTables>()

type SessionRow = Omit<Selectable<PortalSessionRow>, 'workspace'>

export const insertSession = (tx: Tx, row: SessionRow) => within(tx).insertInto('portal_session').values(row).execute()

export const findSession = (tx: Tx, { id, contact }: { id: string; contact: string }) =>
  within(tx)
    .selectFrom('portal_session')
    .select(['id', 'hash', 'started_at', 'seen_at', 'looked_by', 'looked_in'])
    .where('id', '=', id)
    .where('contact', '=', contact)
    .executeTakeFirst()

export const markSeen = (tx: Tx, { id, at }: { id: string; at: number }) =>
  within(tx).updateTable('portal_session').set({ seen_at: at }).where('id', '=', id).execute()

/** The devices of these contacts themselves, the one seen last first; also those whose time is over. */
export const sessionsOf = (tx: Tx, contacts: readonly string[]) =>
  inEach(contacts, (part) =>
    within(tx)
      .selectFrom('portal_session')
      .select(['id', 'contact', 'agent', 'started_at', 'seen_at'])
      .where('contact', 'in', part)
      .where('looked_by', 'is', null)
      .orderBy('seen_at', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  )

/** Takes these sessions of a contact away; how many there were. */
export async function deleteSessions(tx: Tx, { contact, ids }: { contact: string; ids: string[] }): Promise<number> {
  if (ids.length === 0) return 0
  const gone = await within(tx)
    .deleteFrom('portal_session')
    .where('contact', '=', contact)
    .where('id', 'in', ids)
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

/** Takes a member's looks at a contact's page away. */
export const deleteLooks = (tx: Tx, { contact, member }: { contact: string; member: string }) =>
  within(tx).deleteFrom('portal_session').where('contact', '=', contact).where('looked_by', '=', member).execute()
