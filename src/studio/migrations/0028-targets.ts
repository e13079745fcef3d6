import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What the studio holds itself to (product.md, Vocabulary): a first option within four working hours, an answer within a day, two unasked messages a week. */
export const targets: Migration = {
  async up(db) {
    await sql`alter table studio add column first_option_hours integer not null default 4`.execute(db)
    await sql`alter table studio add column reply_days integer not null default 1`.execute(db)
    await sql`alter table studio add column unasked_a_week integer not null default 2`.execute(db)
  },
}
