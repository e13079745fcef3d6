import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Where a contact works, as the user said it (ISO 3166-1 alpha-2); null is guessed from their address and language. */
export const country: Migration = {
  async up(db) {
    await sql`alter table contact add column country text`.execute(db)
  },
}
