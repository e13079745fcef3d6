import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** On which devices a contact's own page is open, and where somebody of the studio looks at it (`looked_by`). */
export const portalSession: Migration = {
  async up(db) {
    await sql`create table portal_session (
      workspace text not null, id text not null, contact text not null, hash text not null, agent text not null,
      started_at bigint not null, seen_at bigint not null, looked_by text, looked_in text,
      primary key (workspace, id),
      foreign key (workspace, contact) references contact (workspace, id))`.execute(db)
    await sql`create index portal_session_contact on portal_session (workspace, contact, seen_at)`.execute(db)
  },
}
