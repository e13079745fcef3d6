import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What a concern taught, and what a client expects of a project. */
export const lesson: Migration = {
  async up(db) {
    await sql`create table lesson (
      workspace text not null, id text not null, client text not null, concern text not null, words text not null, cause text, service text,
      learned_at bigint not null, learned_by text not null, removed_at bigint,
      primary key (workspace, id),
      foreign key (workspace, client) references client (workspace, id))`.execute(db)
    await sql`create index lesson_cause on lesson (workspace, cause, id)`.execute(db)
    await sql`create index lesson_service on lesson (workspace, service, id)`.execute(db)
    await sql`create table expectation (
      workspace text not null, id text not null, client text not null, project text not null, words text not null, state text not null,
      letter text, added_at bigint not null, added_by text not null, changed_at bigint not null, removed_at bigint,
      primary key (workspace, id),
      foreign key (workspace, client) references client (workspace, id),
      foreign key (workspace, project) references project (workspace, id))`.execute(db)
    await sql`create index expectation_project on expectation (workspace, project, id)`.execute(db)
    await sql`create index expectation_client on expectation (workspace, client, id)`.execute(db)
  },
}
