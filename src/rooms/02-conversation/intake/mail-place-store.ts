import { inEach, inParts } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables, New } from '../conversation-tables.ts'
import type { IntakeTables, MailPlaceRow } from './intake-tables.ts'

const within = (tx: Tx) => tx.$extendTables<IntakeTables>()

/** The UIDs of a folder that are known from `from` on. */
export async function knownUids(tx: Tx, folder: string, from: number): Promise<Set<number>> {
  const rows = await within(tx)
    .selectFrom('mail_place')
    .select('uid')
    .where('folder', '=', folder)
    .where('uid', '>=', from)
    .execute()
  return new Set(rows.map(({ uid }) => uid))
}

/** Notes where mail stands. What stands there already is left as it is; what did not come before has come. Returns how many are new. */
export async function insertPlaces(tx: Tx, rows: readonly New<MailPlaceRow>[]): Promise<number> {
  let added = 0
  for (const part of inParts(rows)) {
    const [first] = part
    if (first)
      await within(tx)
        .deleteFrom('mail_place')
        .where('folder', '=', first.folder)
        .where('raw', 'is', null)
        .where(
          'uid',
          'in',
          part.map(({ uid }) => uid),
        )
        .execute()
    const inserted = await within(tx)
      .insertInto('mail_place')
      .values(part)
      .onConflict((conflict) => conflict.columns(['workspace', 'folder', 'uid_validity', 'uid']).doNothing())
      .returning('uid')
      .execute()
    added += inserted.length
  }
  return added
}

/** Forgets places of a folder; what was kept of them stays. */
export async function deletePlaces(tx: Tx, folder: string, uids: readonly number[]): Promise<void> {
  for (const part of inParts(uids))
    await within(tx).deleteFrom('mail_place').where('folder', '=', folder).where('uid', 'in', part).execute()
}

export const deleteAllPlaces = (tx: Tx, folder: string) =>
  within(tx).deleteFrom('mail_place').where('folder', '=', folder).execute()

/** What is to be asked for by itself now, the newest first. */
export const placesToTry = (tx: Tx, folder: string, now: number, most: number) =>
  within(tx)
    .selectFrom('mail_place')
    .select(['uid', 'tries'])
    .where('folder', '=', folder)
    .where('raw', 'is', null)
    .where('try_at', '<=', now)
    .orderBy('uid', 'desc')
    .limit(most)
    .execute()

/** When the next of an account is to be asked for by itself; null where everything came. */
export async function nextTry(tx: Tx, account: string): Promise<number | null> {
  const row = await within(tx)
    .selectFrom('mail_folder')
    .innerJoin('mail_place', 'mail_place.folder', 'mail_folder.id')
    .select((of) => of.fn.min('mail_place.try_at').as('at'))
    .where('mail_folder.account', '=', account)
    .where('mail_place.raw', 'is', null)
    .executeTakeFirst()
  return row?.at ?? null
}

/** Notes what did not come. What has come meanwhile is left as it is. */
export async function noteOpenPlaces(tx: Tx, rows: readonly New<MailPlaceRow>[]): Promise<void> {
  for (const row of rows)
    await within(tx)
      .insertInto('mail_place')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['workspace', 'folder', 'uid_validity', 'uid'])
          .doUpdateSet({ tries: row.tries, try_at: row.try_at, problem: row.problem })
          .where('mail_place.raw', 'is', null),
      )
      .execute()
}

/** How many messages of a folder are kept. */
export async function countHeld(tx: Tx, folder: string): Promise<number> {
  const row = await within(tx)
    .selectFrom('mail_place')
    .select((place) => place.fn.count<number>('raw').as('held'))
    .where('folder', '=', folder)
    .executeTakeFirst()
  return row?.held ?? 0
}

/** The kept mail that the server calls by these ids in another folder of the account, with its size. */
export async function keptElsewhere(tx: Tx, { account, serverIds }: { account: string; serverIds: readonly string[] }) {
  return inEach(serverIds, (part) =>
    tx
      .$extendTables<ConversationTables & IntakeTables>()
      .selectFrom('mail_place')
      .innerJoin('mail_folder', 'mail_folder.id', 'mail_place.folder')
      .innerJoin('raw_mail', 'raw_mail.id', 'mail_place.raw')
      .select(['mail_place.server_id', 'raw_mail.id', 'raw_mail.size'])
      .where('mail_folder.account', '=', account)
      .where('mail_place.server_id', 'in', part)
      .execute(),
  )
}
