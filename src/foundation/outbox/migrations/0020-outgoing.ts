import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Messages that leave. They are made and marked by one writer after another: no more is stored than what a template cannot read anew. No other
 * table is referred to, because the foundation knows no room.
 */
export const outgoing: Migration = {
  async up(db) {
    await sql`create table outgoing (
      workspace text not null, id text not null, client text not null, contact text not null, template text not null, cause text not null,
      facts text not null, unasked integer not null, page text, link_revoked_at bigint, message_id text not null, queued_at bigint not null,
      actor text not null, state text not null, ended_at bigint, ended_by text, stopped_why text, subject text, body text,
      primary key (workspace, id))`.execute(db)
    await sql`create index outgoing_state on outgoing (workspace, state, ended_at, id)`.execute(db)
    await sql`create index outgoing_contact on outgoing (workspace, contact, ended_at)`.execute(db)
  },
}
