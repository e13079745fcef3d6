import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Which folders of a mailbox are listened to, where each kept mail stands in them (account, folder, UIDVALIDITY, UID: reliability.md), what could not be
 * fetched, and which process syncs an account.
 */
export const mailPlaces: Migration = {
  async up(db) {
    await sql`create table mail_folder (
      workspace text not null, id text not null, account text not null, server text not null, path text not null, role text not null, uid_validity text,
      high_uid bigint not null, mod_seq text, on_server bigint not null, held bigint not null, compared_at bigint, complete integer not null,
      primary key (workspace, id))`.execute(db)
    await sql`create unique index mail_folder_path on mail_folder (workspace, account, path)`.execute(db)
    await sql`create table mail_place (
      workspace text not null, folder text not null, uid_validity text not null, uid bigint not null, raw text, server_id text,
      tries integer not null, try_at bigint, problem text,
      primary key (workspace, folder, uid_validity, uid),
      foreign key (workspace, folder) references mail_folder (workspace, id),
      foreign key (workspace, raw) references raw_mail (workspace, id))`.execute(db)
    await sql`create index mail_place_raw on mail_place (workspace, raw) where raw is not null`.execute(db)
    await sql`create index mail_place_server_id on mail_place (workspace, server_id) where server_id is not null`.execute(
      db,
    )
    await sql`create index mail_place_open on mail_place (workspace, folder, uid) where raw is null`.execute(db)
    await sql`create table account_lease (
      workspace text not null, account text not null, holder text not null, until bigint not null,
      primary key (workspace, account))`.execute(db)
  },
}
