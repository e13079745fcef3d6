import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables } from '../conversation-tables.ts'
import type { WholeLetter } from '../conversation-types.ts'
import { wholeLetters } from '../letters/letter-store.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** So many letters of a thread are shown at once. */
const PAGE = 60

/** So many of them follow the letter that a link leads to. */
const AFTER = 20

interface PageOfLetters {
  letters: WholeLetter[]
  earlier: string | null
  hasLater: boolean
}

/** A page of a thread, oldest first: the newest, or those around `letter` where that is older, or those up to `until`. */
export async function threadPage(
  tx: Tx,
  { id, letter, until }: { id: string; letter?: string | null; until?: string | null },
): Promise<PageOfLetters> {
  const upTo = until ? await placeOf(tx, id, until) : null
  if (upTo) return paged(tx, await lettersUpTo(tx, id, upTo), true)
  const newest = await lettersUpTo(tx, id, null)
  const around =
    letter && !newest.slice(0, PAGE).some((row) => row.id === letter) ? await placeOf(tx, id, letter) : null
  if (!around) return paged(tx, newest, false)
  const last = (await lettersAfter(tx, id, around)).at(-1)
  return paged(tx, await lettersUpTo(tx, id, last ?? around), true)
}

/** Newest first, one more than a page holds. */
async function paged(
  tx: Tx,
  found: Awaited<ReturnType<typeof lettersUpTo>>,
  hasLater: boolean,
): Promise<PageOfLetters> {
  const letters = await wholeLetters(tx, found.slice(0, PAGE).toReversed())
  return { letters, earlier: found[PAGE]?.id ?? null, hasLater }
}

interface Place {
  id: string
  sent_at: number
}

const placeOf = async (tx: Tx, thread: string, letter: string): Promise<Place | null> =>
  (await within(tx)
    .selectFrom('message')
    .select(['id', 'sent_at'])
    .where('id', '=', letter)
    .where('thread', '=', thread)
    .executeTakeFirst()) ?? null

function lettersUpTo(tx: Tx, thread: string, place: Place | null) {
  const newest = within(tx)
    .selectFrom('message')
    .selectAll()
    .where('thread', '=', thread)
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .limit(PAGE + 1)
  if (!place) return newest.execute()
  return newest
    .where('sent_at', '<=', place.sent_at)
    .where((row) => row.or([row('sent_at', '<', place.sent_at), row('id', '<=', place.id)]))
    .execute()
}

const lettersAfter = (tx: Tx, thread: string, { id, sent_at }: Place): Promise<Place[]> =>
  within(tx)
    .selectFrom('message')
    .select(['id', 'sent_at'])
    .where('thread', '=', thread)
    .where('sent_at', '>=', sent_at)
    .where((row) => row.or([row('sent_at', '>', sent_at), row('id', '>', id)]))
    .orderBy('sent_at')
    .orderBy('id')
    .limit(AFTER)
    .execute()
