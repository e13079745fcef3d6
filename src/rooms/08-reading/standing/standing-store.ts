import { sql } from 'kysely'
import { inEach } from '#foundation/store/parts.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { ReadingWord } from '#listening/kinds.ts'
import { ALERTS_FROM } from './rank.ts'
import type { ReadingTables } from '../reading-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ReadingTables>()

/** Spelled out, as the index of those who are not calm has it: a parameter would not find it. */
const CALM = sql.lit<ReadingWord>('calm')

/**
 * Alerts, or with `all` everybody who is not calm, the most pressing first, after a place in this order.
 */
export function standingAfter(
  tx: Tx,
  { after, most, all }: { after: { rank: number; contact: string } | null; most: number; all: boolean },
) {
  const standing = within(tx)
    .selectFrom('reading')
    .select(['contact', 'rank'])
    .where('reading', '<>', CALM)
    .where('rank', '>=', all ? 0 : ALERTS_FROM)
    .orderBy('rank', 'desc')
    .orderBy('contact', 'desc')
    .limit(most)
  if (!after) return standing.execute()
  return standing
    .where('rank', '<=', after.rank)
    .where((row) => row.or([row('rank', '<', after.rank), row('contact', '<', after.contact)]))
    .execute()
}

/** Every alert, the most pressing first. */
export const storedAlerts = (tx: Tx) =>
  within(tx)
    .selectFrom('reading')
    .select(['contact', 'reading', 'alert_since', 'rank'])
    .where('reading', '<>', CALM)
    .where('rank', '>=', ALERTS_FROM)
    .orderBy('rank', 'desc')
    .orderBy('contact', 'desc')
    .execute()

/** How many alerts there are, by how uneasy, and how many are worth a look without one; the contacts in `except` are not counted. */
export async function countStanding(
  tx: Tx,
  except: ReadonlySet<string>,
): Promise<{ uneasy: number; watch: number; more: number }> {
  const counted = (of: 'alerts' | 'others') =>
    within(tx)
      .selectFrom('reading')
      .select((row) => ['reading' as const, row.fn.countAll<number>().as('count')])
      .where('reading', '<>', CALM)
      .where('rank', of === 'alerts' ? '>=' : '<', ALERTS_FROM)
      .groupBy('reading')
      .execute()
  const alerts = await counted('alerts')
  const passedOver = await uncalmAmong(tx, [...except])
  const alert = ({ rank }: { rank: number }) => rank >= ALERTS_FROM
  const of = (word: ReadingWord) =>
    (alerts.find((row) => row.reading === word)?.count ?? 0) -
    passedOver.filter((row) => row.reading === word && alert(row)).length
  const more = (await counted('others')).reduce((sum, row) => sum + row.count, 0)
  return { uneasy: of('uneasy'), watch: of('watch'), more: more - passedOver.filter((row) => !alert(row)).length }
}

const uncalmAmong = (tx: Tx, contacts: readonly string[]) =>
  inEach(contacts, (part) =>
    within(tx)
      .selectFrom('reading')
      .select(['reading', 'rank'])
      .where('contact', 'in', part)
      .where('reading', '<>', CALM)
      .execute(),
  )

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

/** What the readings of these contacts last said, without all that they rest on. */
export const wordsAmong = (tx: Tx, contacts: readonly string[]) =>
  inEach(contacts, (part) =>
    within(tx).selectFrom('reading').select(['contact', 'reading']).where('contact', 'in', part).execute(),
  )
