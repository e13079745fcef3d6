import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Which of a letter's readings was listened to: read again with other words, it is heard again. */
export const revision: Migration = {
  async up(db) {
    await sql`alter table heard add column revision integer not null default 1`.execute(db)
  },
}
