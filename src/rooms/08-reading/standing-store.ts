import { sql } from 'kysely'
import type { Tx } from '#foundation/store/store.ts'
import type { ReadingWord } from '#listening/kinds.ts'
import type { ReadingTables } from './reading-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ReadingTables>()

/** Spelled out, as the index of those who are not calm has it: a parameter would not find it. */
const CALM = sql.lit<ReadingWord>('calm')

/** Those who are not calm, the most pressing first, after a place in this order. */
export function standingAfter(
  tx: Tx,
  { after, most }: { after: { score: number; contact: string } | null; most: number },
) {
  const standing = within(tx)
    .selectFrom('reading')
    .select(['contact', 'score'])
    .where('reading', '<>', CALM)
    .orderBy('score', 'desc')
    .orderBy('contact', 'desc')
    .limit(most)
  if (!after) return standing.execute()
  return standing
    .where('score', '<=', after.score)
    .where((row) => row.or([row('score', '<', after.score), row('contact', '<', after.contact)]))
    .execute()
}

/** How many are uneasy, and how many worth a look. */
export async function countStanding(tx: Tx): Promise<{ uneasy: number; watch: number }> {
  const rows = await within(tx)
    .selectFrom('reading')
    .select((row) => ['reading' as const, row.fn.countAll<number>().as('count')])
    .where('reading', '<>', CALM)
    .groupBy('reading')
    .execute()
  const of = (word: ReadingWord) => rows.find((row) => row.reading === word)?.count ?? 0
  return { uneasy: of('uneasy'), watch: of('watch') }
}

/** Readings that were computed before an instant, the oldest first; those that are marked as out of date are not among them. */
export const oldestReadings = (tx: Tx, { before, most }: { before: number; most: number }) =>
  within(tx)
    .selectFrom('reading')
    .select('contact')
    .where('computed_at', '>', 0)
    .where('computed_at', '<', before)
    .orderBy('computed_at')
    .limit(most)
    .execute()

/** Readings that are marked as out of date, but for those that wait for letters to be heard. */
export const outdatedReadings = (tx: Tx, most: number) =>
  within(tx).selectFrom('reading').select('contact').where('computed_at', '=', 0).limit(most).execute()
