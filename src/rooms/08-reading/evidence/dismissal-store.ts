import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { SignKind } from '../reading-types.ts'
import type { DismissalRow, ReadingTables } from '../reading-tables.ts'
import type { New } from '../reading-store.ts'

const within = (tx: Tx) => tx.$extendTables<ReadingTables>()

/** What was set aside, with the telling phrases of words that are heard there now: a row each, or one without. */
const dismissals = (tx: Tx) =>
  within(tx)
    .selectFrom('dismissal')
    .leftJoin('evidence', (join) =>
      join.onRef('evidence.message', '=', 'dismissal.letter').onRef('evidence.kind', '=', 'dismissal.sign'),
    )
    .select(['dismissal.contact', 'dismissal.letter', 'dismissal.sign', 'dismissal.reason', 'dismissal.at'])
    .select('evidence.text')

/** The last ones anywhere in the studio; a phrase counts as one. */
export const newestDismissals = (tx: Tx, most: number) =>
  dismissals(tx).orderBy('dismissal.at', 'desc').limit(most).execute()

export const dismissalsOfContact = (tx: Tx, contact: string) =>
  dismissals(tx).where('dismissal.contact', '=', contact).execute()

export const dismissalsOfContacts = (tx: Tx, contacts: readonly string[]) =>
  inEach(contacts, (part) => dismissals(tx).where('dismissal.contact', 'in', part).execute())

export const dismissalsIn = (tx: Tx, letters: readonly string[]) =>
  letters.length === 0
    ? Promise.resolve([])
    : within(tx)
        .selectFrom('dismissal')
        .select(['letter', 'sign', 'contact', 'reason'])
        .where('letter', 'in', letters)
        .execute()

export async function setDismissal(tx: Tx, row: New<DismissalRow>): Promise<void> {
  await within(tx)
    .insertInto('dismissal')
    .values(row)
    .onConflict((conflict) => conflict.columns(['workspace', 'letter', 'sign', 'contact']).doUpdateSet(row))
    .execute()
}

export const takeBackDismissal = (tx: Tx, of: { letter: string; sign: SignKind; contact: string }) =>
  within(tx)
    .deleteFrom('dismissal')
    .where('letter', '=', of.letter)
    .where('sign', '=', of.sign)
    .where('contact', '=', of.contact)
    .execute()

type Which = Pick<New<DismissalRow>, 'letter' | 'sign' | 'contact'>

/** Which signs were set aside at these contacts. */
export const dismissedAt = (tx: Tx, contacts: readonly string[]): Promise<Which[]> =>
  inEach(contacts, (part) =>
    within(tx).selectFrom('dismissal').select(['letter', 'sign', 'contact']).where('contact', 'in', part).execute(),
  )

/** What was set aside at one contact is from now on set aside at these, or at nobody; what they set aside themselves stays. */
export async function handDismissal(tx: Tx, of: Which, to: readonly string[]): Promise<void> {
  const gone = await within(tx)
    .deleteFrom('dismissal')
    .where('letter', '=', of.letter)
    .where('sign', '=', of.sign)
    .where('contact', '=', of.contact)
    .returning(['letter', 'sign', 'reason', 'at', 'actor'])
    .executeTakeFirst()
  if (!gone) return
  for (const contact of to)
    await within(tx)
      .insertInto('dismissal')
      .values({ ...gone, contact })
      .onConflict((conflict) => conflict.columns(['workspace', 'letter', 'sign', 'contact']).doNothing())
      .execute()
}

/** What was set aside in these letters of a contact's when their address was another's. */
export async function takeOverDismissals(tx: Tx, contact: string, letters: readonly string[]): Promise<void> {
  const others = await inEach(letters, (part) =>
    within(tx)
      .selectFrom('dismissal')
      .select(['letter', 'sign', 'contact'])
      .where('letter', 'in', part)
      .where('contact', '<>', contact)
      .execute(),
  )
  for (const row of others) await handDismissal(tx, row, [contact])
}

export const forgetDismissals = (tx: Tx, contact: string) =>
  within(tx).deleteFrom('dismissal').where('contact', '=', contact).execute()
