import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Calls and meetings with how the client seemed (S0-19), internal notes, conversations that are snoozed, and what the reply promise keeps: letters that need no
 * answer, acknowledgements that left, and how the studio wants it.
 */
export const talks: Migration = {
  async up(db) {
    await sql`create table talk (
      workspace text not null, id text not null, client text not null, contact text not null, way text not null, at bigint not null,
      seemed text not null, saw text not null, noted_at bigint not null, actor text not null, taken_back_at bigint,
      primary key (workspace, id),
      foreign key (workspace, contact) references contact (workspace, id),
      foreign key (workspace, client) references client (workspace, id))`.execute(db)
    await sql`create index talk_contact on talk (workspace, contact, at)`.execute(db)
    await sql`create index talk_client on talk (workspace, client, at)`.execute(db)
    await sql`create table note (
      workspace text not null, id text not null, client text, thread text, words text not null, at bigint not null, actor text not null,
      changed_at bigint, taken_back_at bigint,
      primary key (workspace, id),
      foreign key (workspace, client) references client (workspace, id))`.execute(db)
    await sql`create index note_client on note (workspace, client, at) where client is not null`.execute(db)
    await sql`create index note_thread on note (workspace, thread, at) where thread is not null`.execute(db)
    await sql`create table snooze (
      workspace text not null, thread text not null, until bigint, after bigint not null, at bigint not null, actor text not null,
      primary key (workspace, thread))`.execute(db)
    await sql`create table needs_no_answer (
      workspace text not null, letter text not null, address text not null, letter_at bigint not null, at bigint not null, actor text not null,
      primary key (workspace, letter))`.execute(db)
    await sql`create index needs_no_answer_address on needs_no_answer (workspace, address, letter_at)`.execute(db)
    await sql`create table acknowledgement (
      workspace text not null, letter text not null, address text not null, dispatch text not null, at bigint not null,
      primary key (workspace, letter))`.execute(db)
    await sql`create index acknowledgement_address on acknowledgement (workspace, address, at)`.execute(db)
    await sql`create table reply_setting (
      workspace text not null, acknowledges integer not null, update_days integer not null, changed_at bigint not null,
      primary key (workspace))`.execute(db)
  },
}
