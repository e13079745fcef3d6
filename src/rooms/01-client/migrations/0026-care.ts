import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A preference that means: they need support here. */
export const care: Migration = {
  async up(db) {
    await sql`alter table preference add column care integer not null default 0`.execute(db)
  },
}
