import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Who switched the listening to a contact off: only they switch it on again. Null where nobody did, or before this was kept. */
export const unheardBy: Migration = {
  async up(db) {
    await sql`alter table contact add column unheard_by text`.execute(db)
  },
}
