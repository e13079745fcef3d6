import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { FoundFolder } from '#mail/imap/imap-types.ts'
import type { MailFolder } from '../accounts/account-types.ts'
import type { MailFolderRow } from './intake-tables.ts'
import * as store from './mail-folder-store.ts'
import type { New } from '../conversation-tables.ts'

/** The folders of an account that are listened to, the inbox first, with how many letters the server says they hold and how many of them are here. */
export function folders(house: House, { account }: { account: string }): Promise<MailFolder[]> {
  return house.store.read(async (tx) => {
    const rows = await store.foldersOf(tx, account)
    const found: MailFolder[] = []
    for (const row of rows) found.push(folderOf(row, await store.openCounts(tx, row.id)))
    return found
  })
}

/**
 * Notes which folders an account's server has now, and returns their ids in the same order. One that is no longer there, no longer what it was, or that is another
 * server's is forgotten; its letters stay.
 */
export function noteFolders(
  house: House,
  { account, server, found }: { account: string; server: string; found: readonly FoundFolder[] },
): Promise<string[]> {
  return house.store.write(async (tx) => {
    const known = await store.foldersOf(tx, account)
    const idOf = ({ path, role }: FoundFolder) =>
      known.find((row) => row.server === server && row.path === path && row.role === role)?.id
    const kept = new Set(found.map(idOf))
    for (const { id } of known) if (!kept.has(id)) await store.deleteFolder(tx, id)
    const ids: string[] = []
    for (const folder of found) ids.push(idOf(folder) ?? (await newFolder(tx, { account, server, ...folder })))
    return ids
  })
}

async function newFolder(tx: Tx, folder: FoundFolder & { account: string; server: string }): Promise<string> {
  const { account, server, path, role } = folder
  const id = newId()
  const nothing = {
    uid_validity: null,
    high_uid: 0,
    mod_seq: null,
    on_server: 0,
    held: 0,
    compared_at: null,
    complete: 0,
  }
  await store.insertFolder(tx, { id, account, server, path, role, ...nothing })
  return id
}

function folderOf(row: New<MailFolderRow>, { unfetched }: { unfetched: number }): MailFolder {
  return {
    id: row.id,
    account: row.account,
    path: row.path,
    role: row.role,
    uidValidity: row.uid_validity,
    highUid: row.high_uid,
    modSeq: row.mod_seq,
    onServer: row.on_server,
    held: row.held,
    unfetched,
    comparedAt: row.compared_at,
    complete: row.complete === 1,
  }
}
