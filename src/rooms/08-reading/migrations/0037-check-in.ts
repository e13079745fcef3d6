import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Check-ins and what was answered to them (S0-20): a row for each occasion, so that none is asked about twice, and one for each answer, so that what was
 * said first stays when it is corrected. What somebody said or seemed is set aside in a table of its own, since it stands in no letter.
 */
export const checkIn: Migration = {
  async up(db) {
    await sql`create table check_in (
      workspace text not null, id text not null, contact text not null, client text not null, project text, after text not null,
      occasion text not null, part text not null, prepared_at bigint not null, actor text not null, outgoing text not null, sent_at bigint,
      asked text, primary key (workspace, id),
      foreign key (workspace, contact) references contact (workspace, id),
      foreign key (workspace, client) references client (workspace, id))`.execute(db)
    await sql`create unique index check_in_occasion on check_in (workspace, client, occasion)`.execute(db)
    await sql`create index check_in_contact on check_in (workspace, contact, prepared_at)`.execute(db)
    await sql`create index check_in_sent on check_in (workspace, sent_at)`.execute(db)
    await sql`create table check_in_answer (
      workspace text not null, id text not null, check_in text not null, contact text not null, client text not null, at bigint not null,
      actor text not null, ease text not null, words text not null, word text not null, primary key (workspace, id),
      foreign key (workspace, check_in) references check_in (workspace, id))`.execute(db)
    await sql`create index check_in_answer_contact on check_in_answer (workspace, contact, at)`.execute(db)
    await sql`create index check_in_answer_at on check_in_answer (workspace, at)`.execute(db)
    await sql`create index check_in_answer_of on check_in_answer (workspace, check_in, at)`.execute(db)
    await sql`create table said_aside (
      workspace text not null, said text not null, contact text not null, reason text not null, at bigint not null, actor text not null,
      primary key (workspace, said))`.execute(db)
    await sql`create index said_aside_contact on said_aside (workspace, contact)`.execute(db)
    await sql`create table check_in_setting (
      workspace text not null, by_themselves integer not null, at bigint not null, actor text not null, primary key (workspace))`.execute(
      db,
    )
  },
}
