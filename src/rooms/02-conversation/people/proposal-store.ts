import { contactExistsAt } from '#client/client.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables } from '../conversation-tables.ts'
import type { Correspondent } from '../conversation-types.ts'
import { correspondentOf } from './correspondent-store.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** A proposal needs letters both ways, or so many from that person alone. */
const LETTERS_ALONE = 2

/** Where a list of people goes on. */
export type PersonPlace = Pick<Correspondent, 'lastAt' | 'address'>

const peopleWho = (tx: Tx) => within(tx).selectFrom('correspondent').where('letters_in', '>', 0)

/** People who are neither contacts nor declined nor the studio itself, and wrote with it. */
const undecided = (tx: Tx) =>
  peopleWho(tx)
    .where('declined_at', 'is', null)
    .where((row) => row.or([row('letters_out', '>', 0), row('letters_in', '>=', LETTERS_ALONE)]))
    .where((row) => row.not(row.exists(contactExistsAt(tx, row.ref('correspondent.address')))))
    // Who writes from several addresses is proposed once, under the main one.
    .where((row) =>
      row.not(
        row.exists(
          within(tx)
            .selectFrom('same_person')
            .select('same_person.address')
            .whereRef('same_person.address', '=', row.ref('correspondent.address'))
            .whereRef('same_person.main', '!=', row.ref('correspondent.address')),
        ),
      ),
    )
    .where((row) =>
      row.not(
        row.exists(
          within(tx)
            .selectFrom('own_address')
            .select('own_address.address')
            .where('own_address.address', '=', row.ref('correspondent.address')),
        ),
      ),
    )

/** A page of such a list, who wrote last first, those after `before` in this order. */
async function pageOf(
  people: ReturnType<typeof peopleWho>,
  { before, most }: { before: PersonPlace | null; most: number },
): Promise<Correspondent[]> {
  const newest = people.selectAll().orderBy('last_at', 'desc').orderBy('address', 'desc').limit(most)
  const asked = before
    ? newest
        .where('last_at', '<=', before.lastAt)
        .where((row) => row.or([row('last_at', '<', before.lastAt), row('address', '<', before.address)]))
    : newest
  return (await asked.execute()).map(correspondentOf)
}

export const undecidedPeople = (tx: Tx, page: { before: PersonPlace | null; most: number }) =>
  pageOf(undecided(tx), page)

export const declined = (tx: Tx, page: { before: PersonPlace | null; most: number }) =>
  pageOf(peopleWho(tx).where('declined_at', 'is not', null), page)

/** How many are undecided; who are more than `most` are not counted on. */
export async function countUndecided(tx: Tx, most: number): Promise<number> {
  return (await undecided(tx).select('address').limit(most).execute()).length
}
