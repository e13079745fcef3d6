import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What was promised, to whom, by when, and the later dates that were asked for. */
export const promise: Migration = {
  async up(db) {
    await sql`create table promise (
      workspace text not null, id text not null, client text not null, contact text, words text not null, owner text not null,
      source text not null, ref text not null, made_at bigint not null, due_on text not null, due_time text, due_at bigint not null,
      open integer not null, ended_at bigint, kept_at bigint, proof text not null, proof_letter text, given_up_at bigint,
      given_up_why text not null,
      primary key (workspace, id),
      foreign key (workspace, client) references client (workspace, id),
      foreign key (workspace, contact) references contact (workspace, id))`.execute(db)
    await sql`create index promise_due on promise (workspace, open, due_at, id)`.execute(db)
    await sql`create index promise_ended on promise (workspace, open, ended_at)`.execute(db)
    await sql`create index promise_client on promise (workspace, client, open, due_at)`.execute(db)
    await sql`create index promise_source on promise (workspace, source, ref)`.execute(db)
    await sql`create table promise_move (
      workspace text not null, id text not null, promise text not null, asked_at bigint not null, actor text not null,
      from_on text not null, from_time text, from_at bigint not null, to_on text not null, to_time text, to_at bigint not null,
      reason text not null, answered_at bigint, consented integer, word text, withdrawn_at bigint,
      primary key (workspace, id),
      foreign key (workspace, promise) references promise (workspace, id))`.execute(db)
    await sql`create index promise_move_of on promise_move (workspace, promise, asked_at)`.execute(db)
    await sql`create index promise_move_waiting on promise_move (workspace, asked_at)
      where answered_at is null and withdrawn_at is null`.execute(db)
  },
}
