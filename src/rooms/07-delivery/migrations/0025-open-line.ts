import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Hours in which a client reaches the studio at once while they look over the work. */
export const openLine: Migration = {
  async up(db) {
    await sql`create table open_line (
      workspace text not null, id text not null, client text not null, day text not null, from_time text not null, to_time text not null,
      begins_at bigint not null, ends_at bigint not null, way text not null, number text not null, opened_at bigint not null,
      opened_by text not null, closed_at bigint,
      primary key (workspace, id),
      foreign key (workspace, client) references client (workspace, id))`.execute(db)
    await sql`create index open_line_client on open_line (workspace, client, ends_at)`.execute(db)
    await sql`create index open_line_ends on open_line (workspace, ends_at)`.execute(db)
  },
}
