import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A concern and what happened to it, one after another. */
export const concern: Migration = {
  async up(db) {
    await sql`create table concern (
      workspace text not null, id text not null, client text not null, contact text not null, project text, origin text not null,
      ref text not null, weight integer, opened_at bigint not null, opened_by text not null, owner text, cause text, stage text not null,
      stage_since bigint not null, next text not null, round integer not null, first_offered_at bigint, asked_at bigint,
      asked_times integer not null, last_word_at bigint, restated_at bigint, call_at bigint, failed integer not null, ended_at bigint,
      again_of text, seen integer not null,
      primary key (workspace, id),
      foreign key (workspace, client) references client (workspace, id),
      foreign key (workspace, contact) references contact (workspace, id))`.execute(db)
    await sql`create index concern_ended on concern (workspace, ended_at, opened_at)`.execute(db)
    await sql`create index concern_opened on concern (workspace, opened_at)`.execute(db)
    await sql`create index concern_client on concern (workspace, client, opened_at)`.execute(db)
    await sql`create index concern_contact on concern (workspace, contact, opened_at)`.execute(db)
    await sql`create table concern_happening (
      workspace text not null, id text not null, concern text not null, seq integer not null, at bigint not null, actor text not null,
      kind text not null, ref text, data text not null,
      primary key (workspace, id),
      unique (workspace, concern, seq),
      foreign key (workspace, concern) references concern (workspace, id))`.execute(db)
    await sql`create index concern_happening_ref on concern_happening (workspace, ref)`.execute(db)
  },
}
