import type { Tx } from '#foundation/store/store.ts'
import type { New } from '../conversation-tables.ts'
import type { IntakeTables, MailFolderRow } from './intake-tables.ts'
import { GIVEN_UP } from './sync-rules.ts'

const within = (tx: Tx) => tx.$extendTables<IntakeTables>()

/** The folders of an account, what came in first. */
export const foldersOf = (tx: Tx, account: string) =>
  within(tx)
    .selectFrom('mail_folder')
    .selectAll()
    .where('account', '=', account)
    .orderBy('role')
    .orderBy('id')
    .execute()

export const folderById = (tx: Tx, id: string) =>
  within(tx).selectFrom('mail_folder').selectAll().where('id', '=', id).executeTakeFirst()

export const insertFolder = (tx: Tx, row: New<MailFolderRow>) =>
  within(tx).insertInto('mail_folder').values(row).execute()

export const updateFolder = (tx: Tx, id: string, change: Partial<New<MailFolderRow>>) =>
  within(tx).updateTable('mail_folder').set(change).where('id', '=', id).execute()

/** Forgets a folder and its places; what was kept of it stays. */
export async function deleteFolder(tx: Tx, id: string): Promise<void> {
  await within(tx).deleteFrom('mail_place').where('folder', '=', id).execute()
  await within(tx).deleteFrom('mail_folder').where('id', '=', id).execute()
}

/** How many of each folder are there and could not be fetched, and how many of them are given up. */
export async function openCounts(tx: Tx, folder: string): Promise<{ open: number; unfetched: number }> {
  const rows = await within(tx)
    .selectFrom('mail_place')
    .select('tries')
    .where('folder', '=', folder)
    .where('raw', 'is', null)
    .execute()
  return { open: rows.length, unfetched: rows.filter(({ tries }) => tries >= GIVEN_UP).length }
}
