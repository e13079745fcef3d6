import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, MailAccountRow } from '../conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** A row as queries give it, without its workspace. */
export type AccountRow = Selectable<Omit<MailAccountRow, 'workspace'>>

export const insertAccount = (tx: Tx, row: Insertable<MailAccountRow>) =>
  within(tx).insertInto('mail_account').values(row).execute()

export const updateAccount = (tx: Tx, id: string, changes: Updateable<MailAccountRow>) =>
  within(tx).updateTable('mail_account').set(changes).where('id', '=', id).execute()

/** Those that were not removed, the oldest first. */
export const accountRows = (tx: Tx): Promise<AccountRow[]> =>
  within(tx).selectFrom('mail_account').selectAll().where('removed_at', 'is', null).orderBy('id').execute()

/** One of any state, removed ones included. */
export const accountRow = (tx: Tx, id: string): Promise<AccountRow | undefined> =>
  within(tx).selectFrom('mail_account').selectAll().where('id', '=', id).executeTakeFirst()

export const accountAt = (tx: Tx, address: string) =>
  within(tx)
    .selectFrom('mail_account')
    .select('id')
    .where('address', '=', address)
    .where('removed_at', 'is', null)
    .executeTakeFirst()

/** Every row that holds something sealed, removed ones included. */
export const sealedRows = (tx: Tx): Promise<AccountRow[]> =>
  within(tx)
    .selectFrom('mail_account')
    .selectAll()
    .where((eb) => eb.or([eb('secret', 'is not', null), eb('consent', 'is not', null)]))
    .execute()

/** What was removed before an instant keeps no secret. */
export const forgetSecrets = (tx: Tx, before: number) =>
  within(tx)
    .updateTable('mail_account')
    .set({ secret: null, secret_key: null, consent: null, consent_key: null })
    .where('removed_at', '<', before)
    .where((eb) => eb.or([eb('secret', 'is not', null), eb('consent', 'is not', null)]))
    .execute()
