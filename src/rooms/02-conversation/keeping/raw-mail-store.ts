import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables } from '../conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** A kept mail's own row, with its bytes where it is not in pieces. */
export const rawById = (tx: Tx, id: string) =>
  within(tx).selectFrom('raw_mail').select(['body', 'pieces']).where('id', '=', id).executeTakeFirst()

/** One piece of a large mail, as it is stored. */
export const pieceOf = (tx: Tx, raw: string, place: number) =>
  within(tx)
    .selectFrom('raw_piece')
    .select('body')
    .where('raw', '=', raw)
    .where('place', '=', place)
    .executeTakeFirstOrThrow()

const COPY = ['id', 'delivered_to', 'source', 'kept_at', 'size'] as const

/** Every copy of the mail that a letter was made of, the first one first; none where there is no such letter. */
export async function copiesOf(tx: Tx, letter: string) {
  const message = await within(tx).selectFrom('message').select('raw').where('id', '=', letter).executeTakeFirst()
  if (!message) return []
  const copies = within(tx).selectFrom('raw_mail').select(COPY).orderBy('id')
  const [first, later] = [
    await copies.where('id', '=', message.raw).execute(),
    await copies.where('delivery_of', '=', message.raw).execute(),
  ]
  return [...first, ...later]
}
