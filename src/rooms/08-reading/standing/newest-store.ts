import { sql } from 'kysely'
import type { Tx } from '#foundation/store/store.ts'
import type { ReadingWord } from '#listening/kinds.ts'
import type { ReadingTables } from '../reading-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ReadingTables>()

/** As many as any page shows of those who need attention. */
const SHOWN = 30

export const newestEvidence = (tx: Tx) =>
  within(tx).selectFrom('evidence').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst()

/** Spelled out, as the index of those who are not calm has it: a parameter would not find it. */
const CALM = sql.lit<ReadingWord>('calm')

/** Who stands first, without what only the passing time changes. */
export const firstStanding = (tx: Tx) =>
  within(tx)
    .selectFrom('reading')
    .select(['contact', 'reading', 'alert_since'])
    .where('reading', '<>', CALM)
    .orderBy('rank', 'desc')
    .orderBy('contact', 'desc')
    .limit(SHOWN)
    .execute()
