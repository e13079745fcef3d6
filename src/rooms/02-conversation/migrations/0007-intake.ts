import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { bytes, type EngineKind } from '#foundation/store/migrate.ts'

/** Large mail in pieces, every copy of a mail, failed readings that are tried again, and what a message tells beside its words. */
export const intake = (engine: EngineKind): Migration => ({
  async up(db) {
    for (const column of [
      'delivery_of text',
      'delivered_to text',
      'pieces integer not null default 0',
      'tries integer not null default 0',
    ])
      await sql`alter table raw_mail add column ${sql.raw(column)}`.execute(db)
    await sql`drop index raw_mail_identity`.execute(db)
    await sql`create unique index raw_mail_identity on raw_mail (workspace, identity) where delivery_of is null`.execute(
      db,
    )
    await sql`create unique index raw_mail_copies on raw_mail (workspace, delivery_of, hash) where delivery_of is not null`.execute(
      db,
    )
    await sql`drop index raw_mail_waiting`.execute(db)
    await sql`create index raw_mail_waiting on raw_mail (workspace, read_with, id) where read_with is null and delivery_of is null`.execute(
      db,
    )
    await sql`create table raw_piece (
      workspace text not null, raw text not null, place integer not null, body ${bytes(engine)} not null, primary key (workspace, raw, place),
      foreign key (workspace, raw) references raw_mail (workspace, id))`.execute(db)
    for (const column of [
      'unreadable text',
      `notes text not null default '[]'`,
      'html integer not null default 0',
      'invitation text',
      'made_with integer not null default 1',
      'revision integer not null default 1',
    ])
      await sql`alter table message add column ${sql.raw(column)}`.execute(db)
    await sql`create index message_made_with on message (workspace, made_with, sent_at)`.execute(db)
  },
})
