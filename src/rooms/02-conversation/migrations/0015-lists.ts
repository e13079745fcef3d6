import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Lists are walked in order and no further than they show: who wrote last and has no answer, who may be a client, what an import could not read. */
export const lists: Migration = {
  async up(db) {
    for (const index of [
      'correspondent_wrote on correspondent (workspace, last_in_at, address, last_out_at) where last_in_at is not null',
      'correspondent_open on correspondent (workspace, last_at, address, letters_in, letters_out, declined_at) where letters_in > 0 and declined_at is null',
      'correspondent_declined on correspondent (workspace, last_at, address) where letters_in > 0 and declined_at is not null',
      'raw_mail_unreadable on raw_mail (workspace, run, id) where unreadable is not null',
    ])
      await sql`create index ${sql.raw(index)}`.execute(db)
  },
}
