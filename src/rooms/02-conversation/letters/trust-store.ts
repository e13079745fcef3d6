import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { MailProof } from '#mail/proof/proof-types.ts'
import type { ConversationTables, New, VouchingRow } from '../conversation-tables.ts'
import type { Trust } from '../conversation-types.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** What was checked of these mails, by their ids; those that were not looked at are left out. */
export async function proofsOf(tx: Tx, mails: readonly string[]): Promise<Map<string, MailProof>> {
  const rows = await inEach(mails, (part) =>
    within(tx)
      .selectFrom('raw_mail')
      .select(['id', 'proof'])
      .where('id', 'in', part)
      .where('proof', 'is not', null)
      .execute(),
  )
  return new Map(rows.flatMap(({ id, proof }) => (proof === null ? [] : [[id, JSON.parse(proof)] as const])))
}

export async function setProof(tx: Tx, mail: string, proof: MailProof): Promise<void> {
  await within(tx)
    .updateTable('raw_mail')
    .set({ proof: JSON.stringify(proof) })
    .where('id', '=', mail)
    .execute()
}

/** Which of these letters a member vouches for. */
export async function vouchedAmong(tx: Tx, letters: readonly string[]): Promise<Map<string, New<VouchingRow>>> {
  const rows = await inEach(letters, (part) =>
    within(tx).selectFrom('vouching').select(['message', 'actor', 'at']).where('message', 'in', part).execute(),
  )
  return new Map(rows.map((row) => [row.message, row]))
}

export const insertVouching = (tx: Tx, row: New<VouchingRow>) => within(tx).insertInto('vouching').values(row).execute()

export const deleteVouching = (tx: Tx, letter: string) =>
  within(tx).deleteFrom('vouching').where('message', '=', letter).execute()

/** What decides whether these letters are trusted, and where they stand. */
export const trustedBy = (tx: Tx, by: { letters: readonly string[] } | { mails: readonly string[] }) =>
  inEach('letters' in by ? by.letters : by.mails, (part) =>
    within(tx)
      .selectFrom('message')
      .select(['id', 'raw', 'from_address', 'machine_reason', 'proof', 'writer', 'person', 'thread'])
      .where('letters' in by ? 'id' : 'raw', 'in', part)
      .execute(),
  )

export async function setTrust(tx: Tx, letter: string, proof: Trust): Promise<void> {
  await within(tx).updateTable('message').set({ proof }).where('id', '=', letter).execute()
}
