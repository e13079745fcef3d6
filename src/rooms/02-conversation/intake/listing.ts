import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { OpenedFolder } from '#mail/imap/imap-types.ts'
import type { Mailbox } from '#mail/imap/mailbox.ts'
import type { Marks } from './keep-fetched.ts'
import * as folderStore from './mail-folder-store.ts'
import * as store from './mail-place-store.ts'
import { gone, isToCompare, isUid, type KnownFolder, type Look, lookAt, missing } from './sync-rules.ts'

/** What a look at a folder showed. */
export interface Listed {
  /** What is there and neither kept nor noted, the newest first. */
  missing: number[]
  /** What is to be noted once that is known; null where there is nothing to note. */
  marks: Marks | null
  /** The first sync had come to its end before this look. */
  wasComplete: boolean
}

interface Listing {
  mailbox: Mailbox
  folder: { id: string }
  opened: OpenedFolder
}

/** Finds out what a folder has that we do not. What a new UIDVALIDITY makes void is forgotten, and so is what is no longer there; the letters stay. */
export async function listFolder(house: House, listing: Listing): Promise<Listed> {
  const { opened, folder } = listing
  const known = await house.store.write((tx) => underThisValidity(tx, folder.id, opened))
  const look = lookAt(known, opened, house.now())
  if (look === 'nothing') return { missing: [], marks: null, wasComplete: true }
  const found = await lookedUp(house, listing, { known, look })
  const exists = listing.mailbox.standing()?.exists ?? opened.exists
  const after = { exists, known: known.known + found.missing.length, comparedAt: known.comparedAt }
  if (look === 'newer' && isToCompare(after, house.now())) return lookedUp(house, listing, { known, look: 'all' })
  return found
}

async function lookedUp(
  house: House,
  { mailbox, folder, opened }: Listing,
  { known, look }: { known: KnownFolder; look: Look },
): Promise<Listed> {
  const from = look === 'all' ? 1 : known.highUid + 1
  const at = house.now()
  const listed = await mailbox.uids(from)
  const exists = mailbox.standing()?.exists ?? opened.exists
  const here = await house.store.read((tx) => store.knownUids(tx, folder.id, from))
  const away = look === 'all' ? gone(listed, here, exists) : []
  await house.store.write((tx) => noteListed(tx, folder.id, { away, exists }))
  const high = listed.reduce((most, uid) => (isUid(uid) ? Math.max(most, uid) : most), known.highUid)
  const marks: Marks = { high_uid: high, mod_seq: opened.modSeq, complete: 1 }
  if (look === 'all') marks.compared_at = at
  return { missing: missing(listed, here), marks, wasComplete: known.complete }
}

/** The folder as it is known, after everything that another UIDVALIDITY made void was forgotten. (RFC 9051, 2.3.1.1) */
async function underThisValidity(tx: Tx, id: string, { uidValidity }: OpenedFolder): Promise<KnownFolder> {
  const row = await folderStore.folderById(tx, id)
  if (!row) throw new Error('A folder that is synced was forgotten')
  if (row.uid_validity !== uidValidity) {
    const anew = { uid_validity: uidValidity, high_uid: 0, mod_seq: null, held: 0, compared_at: null, complete: 0 }
    await store.deleteAllPlaces(tx, id)
    await folderStore.updateFolder(tx, id, anew)
    return { uidValidity, highUid: 0, modSeq: null, known: 0, comparedAt: null, complete: false }
  }
  const { open } = await folderStore.openCounts(tx, id)
  return {
    uidValidity,
    highUid: row.high_uid,
    modSeq: row.mod_seq,
    known: row.held + open,
    comparedAt: row.compared_at,
    complete: row.complete === 1,
  }
}

async function noteListed(
  tx: Tx,
  id: string,
  { away, exists }: { away: readonly number[]; exists: number },
): Promise<void> {
  await store.deletePlaces(tx, id, away)
  await folderStore.updateFolder(tx, id, { on_server: exists, held: await store.countHeld(tx, id) })
}
