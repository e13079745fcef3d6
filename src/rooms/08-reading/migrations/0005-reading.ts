import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What was heard in letters, what was dismissed of it, and the readings made of it. */
export const reading: Migration = {
  async up(db) {
    await sql`create table evidence (
      workspace text not null, id text not null, contact text not null, message text not null, kind text not null,
      start_at integer not null, end_at integer not null, text text not null, weight double precision not null,
      dismissed_at bigint, dismissed_by text, primary key (workspace, id),
      foreign key (workspace, contact) references contact (workspace, id),
      foreign key (workspace, message) references message (workspace, id))`.execute(db)
    await sql`create index evidence_contact on evidence (workspace, contact, message)`.execute(db)
    await sql`create index evidence_message on evidence (workspace, message)`.execute(db)
    await sql`create table heard (
      workspace text not null, message text not null, contact text not null, sender text not null, language text not null,
      ears integer not null, relief double precision not null, excused integer not null, primary key (workspace, message),
      foreign key (workspace, contact) references contact (workspace, id),
      foreign key (workspace, message) references message (workspace, id))`.execute(db)
    await sql`create index heard_contact on heard (workspace, contact)`.execute(db)
    await sql`create table dismissed_pace (
      workspace text not null, sign text not null, contact text not null, dismissed_at bigint not null, dismissed_by text not null,
      primary key (workspace, sign),
      foreign key (workspace, contact) references contact (workspace, id))`.execute(db)
    await sql`create table reading (
      workspace text not null, contact text not null, reading text not null, score double precision not null, since bigint,
      signs text not null, exchanges text not null, computed_at bigint not null, basis text not null,
      primary key (workspace, contact),
      foreign key (workspace, contact) references contact (workspace, id))`.execute(db)
  },
}
