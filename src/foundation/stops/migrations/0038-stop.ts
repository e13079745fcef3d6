import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What a contact does not want to get any more, by kind; no other table is referred to, because the foundation knows no room. */
export const stop: Migration = {
  async up(db) {
    await sql`create table stop (
      workspace text not null, id text not null, contact text not null, client text not null, kind text not null, at bigint not null,
      actor text not null, way text not null, allowed_at bigint, allowed_by text, allowed_words text not null,
      primary key (workspace, id))`.execute(db)
    await sql`create index stop_contact on stop (workspace, contact, kind)`.execute(db)
  },
}
