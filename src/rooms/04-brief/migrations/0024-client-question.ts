import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The questions of clients, each with its answer and the promise of it. `form` is the form it came from: sent twice, it is one question. */
export const clientQuestion: Migration = {
  async up(db) {
    await sql`create table client_question (
      workspace text not null, id text not null, client text not null, contact text not null, words text not null, form text not null,
      asked_at bigint not null, promise text not null, answer text not null, answered_at bigint, answered_by text,
      primary key (workspace, id),
      foreign key (workspace, contact) references contact (workspace, id),
      foreign key (workspace, client) references client (workspace, id))`.execute(db)
    await sql`create unique index client_question_form on client_question (workspace, contact, form)`.execute(db)
    await sql`create index client_question_contact on client_question (workspace, contact, id)`.execute(db)
    await sql`create index client_question_client on client_question (workspace, client, id)`.execute(db)
    await sql`create index client_question_open on client_question (workspace, id) where answered_at is null`.execute(
      db,
    )
  },
}
