import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Those who are not calm are found in their order, and so are the readings that were computed longest ago. */
export const standing: Migration = {
  async up(db) {
    await sql`create index reading_standing on reading (workspace, score, contact, reading) where reading <> 'calm'`.execute(
      db,
    )
    await sql`create index reading_computed on reading (workspace, computed_at)`.execute(db)
  },
}
