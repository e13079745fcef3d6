import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Whether a letter is from whom it says, and a member's own word for it; what mail servers report of letters of ours, and which addresses
 * mail does not reach. Letters that are in were not looked at.
 */
export const proof: Migration = {
  async up(db) {
    await sql`alter table raw_mail add column proof text`.execute(db)
    await sql`alter table message add column proof text`.execute(db)
    await sql`alter table message add column answerable integer not null default 0`.execute(db)
    await sql`create table vouching (
      workspace text not null, message text not null, actor text not null, at bigint not null,
      primary key (workspace, message), foreign key (workspace, message) references message (workspace, id))`.execute(
      db,
    )
    await sql`create table delivery_report (
      workspace text not null, message text not null, kind text not null, of_message_id text, at bigint not null, recipients text not null,
      primary key (workspace, message), foreign key (workspace, message) references message (workspace, id))`.execute(
      db,
    )
    await sql`create index delivery_report_of on delivery_report (workspace, of_message_id) where of_message_id is not null`.execute(
      db,
    )
    await sql`create table address_trouble (
      workspace text not null, address text not null, message text not null, status text not null, reason text not null, at bigint not null,
      primary key (workspace, address))`.execute(db)
  },
}
