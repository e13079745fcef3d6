import type { Tx } from '#foundation/store/store.ts'
import type { ConversationTables } from './conversation-tables.ts'

const within = (tx: Tx) => tx.$extendTables<ConversationTables>()

/** Imports that began before so many others have ended by now. */
const NEWEST_RUNS = 20

export const newestMessage = (tx: Tx) =>
  within(tx).selectFrom('message').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst()

/** How far the newest imports are. */
export const newestBeats = (tx: Tx) =>
  within(tx)
    .selectFrom('import_run')
    .select(['id', 'state', 'beat_at', 'stored'])
    .orderBy('id', 'desc')
    .limit(NEWEST_RUNS)
    .execute()
