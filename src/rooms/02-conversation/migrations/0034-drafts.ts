import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { bytes, type EngineKind } from '#foundation/store/migrate.ts'

/** Letters that are being written, the files that go with them, and replies that are kept to be used again. */
export const drafts = (engine: EngineKind): Migration => ({
  async up(db) {
    await sql`create table draft (
      workspace text not null references workspace(id), id text not null, answers text, account text, from_address text not null,
      recipients text not null, subject text not null, body text not null, quotes integer not null, leave_on text not null, leave_time text not null,
      actor text not null, hand text not null, revision integer not null, beside text, created_at bigint not null, updated_at bigint not null,
      dispatch text, sent_at bigint, dropped_at bigint, primary key (workspace, id))`.execute(db)
    await sql`create index draft_open on draft (workspace, updated_at, id) where dispatch is null and dropped_at is null`.execute(
      db,
    )
    await sql`create index draft_answers on draft (workspace, answers) where answers is not null`.execute(db)
    await sql`create index draft_beside on draft (workspace, beside) where beside is not null`.execute(db)
    await sql`create index draft_sent on draft (workspace, sent_at, id) where dispatch is not null`.execute(db)
    await sql`create index draft_dropped on draft (workspace, dropped_at) where dropped_at is not null`.execute(db)
    await sql`create table draft_file (
      workspace text not null, id text not null, draft text not null, name text not null, type text not null, size bigint not null,
      pieces integer not null, removed_at bigint, added_at bigint not null, primary key (workspace, id),
      foreign key (workspace, draft) references draft (workspace, id))`.execute(db)
    await sql`create index draft_file_draft on draft_file (workspace, draft, id)`.execute(db)
    await sql`create table draft_piece (
      workspace text not null, file text not null, place integer not null, body ${bytes(engine)} not null, primary key (workspace, file, place),
      foreign key (workspace, file) references draft_file (workspace, id))`.execute(db)
    await sql`create table saved_reply (
      workspace text not null references workspace(id), id text not null, title text not null, language text not null, body text not null,
      used integer not null, actor text not null, created_at bigint not null, updated_at bigint not null, removed_at bigint,
      primary key (workspace, id))`.execute(db)
    await sql`create index saved_reply_language on saved_reply (workspace, language, used) where removed_at is null`.execute(
      db,
    )
  },
})
