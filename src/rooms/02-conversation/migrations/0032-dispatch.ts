import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { bytes, type EngineKind } from '#foundation/store/migrate.ts'

/**
 * Mail that leaves: its bytes are frozen and its Message-ID fixed when it is queued; everybody it goes to has a state of their own (reliability.md, Sending exactly once).
 * The bytes stand apart, so that a change of state never writes them again; once a server has them they are the kept letter's (`raw`).
 */
export const dispatch = (engine: EngineKind): Migration => ({
  async up(db) {
    await sql`create table dispatch (
      workspace text not null, id text not null, account text not null, kind text not null, state text not null, message_id text not null,
      from_address text not null, subject text not null, text text not null, thread text, answers text, contact text, client text, outgoing text,
      leave_at bigint not null, queued_at bigint not null, actor text not null, tries integer not null, next_at bigint,
      holder text, lease_until bigint, problem_code text, problem_said text, trouble integer not null,
      handed_at bigint, said text, raw text, copy text not null, copy_tries integer not null, copy_at bigint, ended_at bigint, size bigint not null,
      primary key (workspace, id))`.execute(db)
    await sql`create index dispatch_state on dispatch (workspace, state, account, next_at, id)`.execute(db)
    await sql`create index dispatch_message_id on dispatch (workspace, message_id)`.execute(db)
    await sql`create index dispatch_thread on dispatch (workspace, thread, queued_at) where thread is not null`.execute(
      db,
    )
    await sql`create index dispatch_outgoing on dispatch (workspace, outgoing, queued_at) where outgoing is not null`.execute(
      db,
    )
    await sql`create index dispatch_trouble on dispatch (workspace, queued_at) where trouble = 1`.execute(db)
    await sql`create index dispatch_copy on dispatch (workspace, account, copy_at) where copy in ('wanted', 'look')`.execute(
      db,
    )
    await sql`create table dispatch_recipient (
      workspace text not null, dispatch text not null, address text not null, name text not null, field text not null, place integer not null,
      state text not null, code text, said text, primary key (workspace, dispatch, address),
      foreign key (workspace, dispatch) references dispatch (workspace, id))`.execute(db)
    await sql`create table dispatch_piece (
      workspace text not null, dispatch text not null, place integer not null, body ${bytes(engine)} not null,
      primary key (workspace, dispatch, place),
      foreign key (workspace, dispatch) references dispatch (workspace, id))`.execute(db)
  },
})
