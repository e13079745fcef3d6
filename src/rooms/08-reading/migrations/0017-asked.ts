import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The questions that were asked beside a reading, and the work of which somebody may not have been asked lately, the newest first. */
export const asked: Migration = {
  async up(db) {
    await sql`create table asked (
      workspace text not null, id text not null, contact text not null, client text not null, at bigint not null, actor text not null,
      kind text not null, way text not null, words text not null, voiced integer not null, alert_since bigint,
      primary key (workspace, id),
      foreign key (workspace, contact) references contact (workspace, id),
      foreign key (workspace, client) references client (workspace, id))`.execute(db)
    await sql`create index asked_client on asked (workspace, client, at)`.execute(db)
    await sql`create index asked_contact on asked (workspace, contact, at)`.execute(db)
    await sql`create index asked_at on asked (workspace, at)`.execute(db)
  },
}
