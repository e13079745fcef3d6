import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { EngineKind } from '#foundation/store/migrate.ts'
import { withoutWall } from '#foundation/store/without-wall.ts'

/** What a thread is known by, from which one it goes on, what the user says of that, and where it is listed. */
export const threads = (engine: EngineKind): Migration => ({
  async up(db) {
    await withoutWall(db, engine, ['thread', 'thread_id', 'message'], async () => {
      for (const column of [
        `family text not null default ''`,
        'opener text',
        'continues text',
        'why text',
        'subjects text',
        'persons text',
        `listed text not null default 'people'`,
        'unreadable integer not null default 0',
      ])
        await sql`alter table thread add column ${sql.raw(column)}`.execute(db)
      await sql`alter table message add column ties text`.execute(db)
      await sql`update thread set family = id`.execute(db)
      await sql`update thread set listed = 'machines' where not exists (select 1 from message
        where message.workspace = thread.workspace and message.thread = thread.id and message.writer <> 'machine')`.execute(
        db,
      )
      await sql`create table thread_tie (
        workspace text not null, id text not null, message_id text not null, thread text not null, own integer not null, at bigint not null,
        primary key (workspace, id), foreign key (workspace, thread) references thread (workspace, id))`.execute(db)
      // What old letters only refer to comes in when they are read again.
      await sql`insert into thread_tie (workspace, id, message_id, thread, own, at)
        select workspace, min(id), message_id, thread, 1, min(sent_at) from message
        where message_id is not null group by workspace, message_id, thread`.execute(db)
    })
    await sql`drop table thread_id`.execute(db)
    await sql`create index thread_tie_message_id on thread_tie (workspace, message_id)`.execute(db)
    await sql`create index thread_tie_thread on thread_tie (workspace, thread)`.execute(db)
    await sql`create index thread_family on thread (workspace, family)`.execute(db)
    await sql`drop index thread_last`.execute(db)
    await sql`create index thread_listed on thread (workspace, listed, last_at, id)`.execute(db)
    await sql`create index thread_unreadable on thread (workspace, last_at, id) where unreadable = 1`.execute(db)
    // What a thread is told of its letters stands in the index itself: their rows are wide.
    await sql`drop index message_thread`.execute(db)
    await sql`create index message_thread on message (workspace, thread, sent_at, id, writer, person)`.execute(db)
    await sql`create index message_unreadable on message (workspace, thread) where unreadable is not null`.execute(db)
    await sql`create index message_names on message (workspace, from_address, from_name) where writer = 'person'`.execute(
      db,
    )
    await sql`create index thread_continues on thread (workspace, continues) where continues is not null`.execute(db)
    await sql`create table thread_joining (
      workspace text not null, message text not null, joined integer not null, thread text not null, at bigint not null, actor text not null,
      primary key (workspace, message), foreign key (workspace, message) references message (workspace, id))`.execute(
      db,
    )
    await sql`alter table correspondent add column name_key text`.execute(db)
    await sql`create index correspondent_name_key on correspondent (workspace, name_key) where name_key <> ''`.execute(
      db,
    )
    await sql`create table likely_same (
      workspace text not null references workspace(id), id text not null, one text not null, other text not null, verdict text, done text, at bigint,
      actor text, primary key (workspace, id))`.execute(db)
    await sql`create unique index likely_same_pair on likely_same (workspace, one, other)`.execute(db)
    await sql`create index likely_same_other on likely_same (workspace, other)`.execute(db)
    await sql`create index likely_same_waiting on likely_same (workspace, id) where verdict is null`.execute(db)
    await sql`create table same_person (
      workspace text not null references workspace(id), address text not null, main text not null, primary key (workspace, address))`.execute(
      db,
    )
    await sql`create index same_person_main on same_person (workspace, main)`.execute(db)
    await sql`create index thread_joining_thread on thread_joining (workspace, thread)`.execute(db)
  },
})
