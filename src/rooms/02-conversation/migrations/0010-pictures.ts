import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Who asked for the pictures of which letter that lie elsewhere. */
export const pictures = (): Migration => ({
  async up(db) {
    await sql`create table pictures_asked (
      workspace text not null, message text not null, actor text not null, asked_at bigint not null, primary key (workspace, message, actor),
      foreign key (workspace, message) references message (workspace, id))`.execute(db)
  },
})
