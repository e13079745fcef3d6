import type { Selectable } from 'kysely'
import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { AskedRow, AskedTables } from './asked-tables.ts'

const within = (tx: Tx) => tx.$extendTables<AskedTables>()

export const insertAsked = (tx: Tx, row: Omit<Selectable<AskedRow>, 'workspace'>) =>
  within(tx).insertInto('asked').values(row).execute()

/** Takes the row away, words and all; undefined where there is none. */
export const deleteAsked = (tx: Tx, id: string) =>
  within(tx).deleteFrom('asked').where('id', '=', id).returning(['contact', 'client', 'kind', 'way']).executeTakeFirst()

/** Which of these contacts were ever asked. */
export const askedAmong = (tx: Tx, contacts: readonly string[]) =>
  inEach(contacts, (part) =>
    within(tx).selectFrom('asked').select('contact').distinct().where('contact', 'in', part).execute(),
  )

export const forgetAsked = (tx: Tx, contact: string) =>
  within(tx).deleteFrom('asked').where('contact', '=', contact).execute()

/** The last question to a contact. */
export const lastAsked = (tx: Tx, contact: string) =>
  within(tx)
    .selectFrom('asked')
    .select(['id', 'at', 'way', 'words'])
    .where('contact', '=', contact)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()

/** When a contact was asked, the newest first; `byHand` leaves check-ins out. */
export const askedTimes = (
  tx: Tx,
  { contact, most, byHand = false }: { contact: string; most: number; byHand?: boolean },
) =>
  within(tx)
    .selectFrom('asked')
    .select('at')
    .where('contact', '=', contact)
    .$if(byHand, (query) => query.where('way', '<>', 'check-in'))
    .orderBy('at', 'desc')
    .limit(most)
    .execute()

/** When these contacts, or anybody at these clients, were last asked. */
export const lastAskedAt = (tx: Tx, { by, ids }: { by: 'client' | 'contact'; ids: readonly string[] }) =>
  inEach(ids, (part) =>
    within(tx)
      .selectFrom('asked')
      .select((row) => [row.ref(by).as('of'), row.fn.max('at').as('at')])
      .where(by, 'in', part)
      .groupBy(by)
      .execute(),
  )

/** Whom the studio asked by hand since an instant, and when: check-ins are counted where messages are. */
export const askedSince = (tx: Tx, since: number) =>
  within(tx)
    .selectFrom('asked')
    .select(['contact', 'at'])
    .where('at', '>=', since)
    .where('way', '<>', 'check-in')
    .execute()

/** Questions since an instant that were asked while a reading asked for attention. */
export const askedInAlert = (tx: Tx, since: number) =>
  within(tx)
    .selectFrom('asked')
    .select(['contact', 'client', 'at', 'voiced', 'alert_since'])
    .where('at', '>=', since)
    .where('alert_since', 'is not', null)
    .execute()
