import { type Migration } from 'kysely/migration'
import { sql } from 'kysely'
import { bytes, type EngineKind } from '#foundation/store/migrate.ts'

/** Raw mail, messages, threads, correspondents, imports. */
export const conversation = (engine: EngineKind): Migration => ({
  async up(db) {
    await sql`create table raw_mail (
        workspace text not null references workspace(id), id text not null, hash text not null, identity text not null,
        size bigint not null, body ${bytes(engine)} not null, source text not null, run text not null, kept_at bigint not null,
        read_with integer, unreadable text, detail text, primary key (workspace, id))`.execute(db)
    await sql`create unique index raw_mail_identity on raw_mail (workspace, identity)`.execute(db)
    await sql`create index raw_mail_waiting on raw_mail (workspace, read_with, id) where read_with is null`.execute(db)
    await sql`create index raw_mail_run on raw_mail (workspace, run)`.execute(db)
    await sql`create table thread (
        workspace text not null references workspace(id), id text not null, subject text not null, last_at bigint not null,
        messages integer not null, person text, last_message text not null, primary key (workspace, id))`.execute(db)
    await sql`create index thread_last on thread (workspace, last_at, id) where person is not null`.execute(db)
    await sql`create table thread_id (
        workspace text not null, message_id text not null, thread text not null, primary key (workspace, message_id),
        foreign key (workspace, thread) references thread (workspace, id))`.execute(db)
    await sql`create index thread_id_thread on thread_id (workspace, thread)`.execute(db)
    await sql`create table message (
        workspace text not null, id text not null, raw text not null, message_id text, thread text not null, sent_at bigint not null,
        dated integer not null, writer text not null, person text, machine_reason text, from_address text not null, from_name text not null,
        subject text not null, text text not null, words text not null, language text not null, word_count integer not null,
        attachments text not null, calendar integer not null, primary key (workspace, id),
        foreign key (workspace, raw) references raw_mail (workspace, id),
        foreign key (workspace, thread) references thread (workspace, id))`.execute(db)
    await sql`create unique index message_raw on message (workspace, raw)`.execute(db)
    await sql`create index message_thread on message (workspace, thread, sent_at)`.execute(db)
    await sql`create index message_from on message (workspace, from_address, sent_at)`.execute(db)
    await sql`create table recipient (
        workspace text not null, message text not null, address text not null, sent_at bigint not null, name text not null, field text not null,
        place integer not null, primary key (workspace, message, address, field),
        foreign key (workspace, message) references message (workspace, id))`.execute(db)
    await sql`create index recipient_address on recipient (workspace, address, sent_at, message)`.execute(db)
    await sql`create table correspondent (
        workspace text not null, address text not null, name text not null, letters_in integer not null, letters_out integer not null,
        machine_letters integer not null, first_at bigint not null, last_at bigint not null, last_in_at bigint, last_out_at bigint,
        last_subject text not null, declined_at bigint, primary key (workspace, address))`.execute(db)
    await sql`create table own_address (
        workspace text not null references workspace(id), address text not null, primary key (workspace, address))`.execute(
      db,
    )
    await sql`create table import_run (
        workspace text not null references workspace(id), id text not null, started_at bigint not null, finished_at bigint,
        sources text not null, state text not null, total_bytes bigint not null, done_bytes bigint not null, stored integer not null,
        duplicates integer not null, unreadable integer not null, skipped text not null, skipped_more integer not null, problem text, beat_at bigint not null,
        primary key (workspace, id))`.execute(db)
  },
})
