import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Where mail comes from and leaves by. What the servers want to be told is sealed (foundation/sealed.ts), by a key that is not in here. An account that was
 * removed stays a row, since its mail stays; its secret goes a day later.
 */
export const mailAccount: Migration = {
  async up(db) {
    await sql`create table mail_account (
      workspace text not null, id text not null, address text not null, name text not null, also text not null, login text not null,
      proof text not null, incoming text, outgoing text, saves_sent integer not null, active integer not null, oauth2 text, consented integer not null default 0,
      secret_key text, secret text, consent_key text, consent text, refresher text, refreshing_until bigint,
      problem text, well_at bigint, created_at bigint not null, changed_at bigint not null, removed_at bigint,
      primary key (workspace, id))`.execute(db)
    await sql`create unique index mail_account_address on mail_account (workspace, address) where removed_at is null`.execute(
      db,
    )
  },
}
