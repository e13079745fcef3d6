import { rm } from 'node:fs/promises'
import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { MailFacts } from '#mail/imap/imap-types.ts'
import { keepMail, type KeptMail } from '../keeping/keep-mail.ts'
import type { Fetched } from './fetching.ts'
import * as folderStore from './mail-folder-store.ts'
import * as store from './mail-place-store.ts'
import { tryAgainAt } from './sync-rules.ts'

/** What is known of a folder once everything that it lists is known. */
export interface Marks {
  high_uid: number
  mod_seq: string | null
  complete: 1
  compared_at?: number
}

interface Keeping {
  account: string
  folder: string
  uidValidity: string
  fetched: Fetched
  /** With the last of a round. */
  marks: Marks | null
}

/**
 * Keeps what came, and with it, in the same transaction, where it stands, what did not come, and how far the folder is known. Where the folder has got another
 * UIDVALIDITY meanwhile the letters are kept and their places are not. Returns what is still to be read.
 */
export async function keepFetched(house: House, keeping: Keeping): Promise<KeptMail[]> {
  const { account, fetched } = keeping
  try {
    const { fresh } = await keepMail(house, {
      run: account,
      mails: fetched.mails.map(({ mail }) => mail),
      seen: new Set(),
      alongside: (tx, raws) => notePlaces(tx, keeping, { raws, now: house.now() }),
    })
    return fresh
  } finally {
    await dropFetched(fetched)
  }
}

/** What was fetched leaves no file behind. */
export async function dropFetched({ mails }: Fetched): Promise<void> {
  for (const { file } of mails) if (file) await rm(file, { force: true })
}

async function notePlaces(
  tx: Tx,
  { folder: id, uidValidity, fetched, marks }: Keeping,
  { raws, now }: { raws: readonly string[]; now: number },
): Promise<void> {
  const folder = await folderStore.folderById(tx, id)
  if (folder?.uid_validity !== uidValidity) return
  const at = { folder: id, uid_validity: uidValidity }
  const kept = ({ uid, serverId }: MailFacts, raw: string) => ({
    ...at,
    uid,
    raw,
    server_id: serverId,
    tries: 0,
    try_at: null,
    problem: null,
  })
  const added = await store.insertPlaces(tx, [
    ...fetched.mails.map((mail, index) => kept(mail, raws[index] ?? '')),
    ...fetched.same.map(({ facts, raw }) => kept(facts, raw)),
  ])
  const open = fetched.notCome.map(({ uid, tries, problem }) => ({
    ...at,
    uid,
    raw: null,
    server_id: null,
    tries,
    try_at: tryAgainAt(tries, now),
    problem,
  }))
  await store.noteOpenPlaces(tx, open)
  await folderStore.updateFolder(tx, id, { held: folder.held + added, ...marks })
}
