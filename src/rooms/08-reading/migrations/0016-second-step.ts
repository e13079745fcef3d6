import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { EngineKind } from '#foundation/store/migrate.ts'
import { withoutWall } from '#foundation/store/without-wall.ts'

/**
 * Dismissals with a reason in one table, what a letter says beside its evidence, what the studio's letters ask, and readings kept whole. What was set aside
 * before had no reason asked: it counts as misread, the mildest. Readings and what was heard are derived and come again.
 */
export const secondStep = (engine: EngineKind): Migration => ({
  async up(db) {
    await sql`create table dismissal (
      workspace text not null, letter text not null, sign text not null, contact text not null, reason text not null, at bigint not null,
      actor text not null, primary key (workspace, letter, sign, contact),
      foreign key (workspace, contact) references contact (workspace, id),
      foreign key (workspace, letter) references message (workspace, id))`.execute(db)
    await withoutWall(db, engine, ['message', 'evidence', 'dismissed_pace', 'reading'], async () => {
      await sql`insert into dismissal (workspace, letter, sign, contact, reason, at, actor)
        select workspace, message, kind, min(contact), 'misread', min(dismissed_at), min(dismissed_by) from evidence
        where dismissed_at is not null group by workspace, message, kind`.execute(db)
      // A sign of pace was `KIND:LETTER`, and both kinds have six letters.
      await sql`insert into dismissal (workspace, letter, sign, contact, reason, at, actor)
        select dismissed_pace.workspace, message.id, substr(sign, 1, 6), contact, 'misread', dismissed_at, dismissed_by
        from dismissed_pace join message on message.workspace = dismissed_pace.workspace
          and message.id = substr(sign, 8)`.execute(db)
      await sql`update reading set computed_at = 0, basis = ''`.execute(db)
    })
    await sql`create index dismissal_contact on dismissal (workspace, contact)`.execute(db)
    await sql`create index dismissal_newest on dismissal (workspace, at)`.execute(db)
    await sql`drop table dismissed_pace`.execute(db)
    await sql`alter table evidence drop column dismissed_at`.execute(db)
    await sql`alter table evidence drop column dismissed_by`.execute(db)
    await sql`alter table heard add column warmth double precision`.execute(db)
    await sql`alter table heard add column leaves integer not null default 0`.execute(db)
    await sql`alter table heard add column questions text not null default '[]'`.execute(db)
    await sql`alter table heard add column copied text not null default '[]'`.execute(db)
    await sql`create table posed (
      workspace text not null, message text not null, asks integer not null, copied text not null, ears integer not null, revision integer not null,
      primary key (workspace, message),
      foreign key (workspace, message) references message (workspace, id))`.execute(db)
    await sql`create table digest (
      workspace text not null, contact text not null, basis text not null, shared integer not null, letters text not null, put_at bigint not null, counted integer not null,
      primary key (workspace, contact),
      foreign key (workspace, contact) references contact (workspace, id))`.execute(db)
    await sql`drop index reading_standing`.execute(db)
    await sql`alter table reading drop column signs`.execute(db)
    await sql`alter table reading drop column exchanges`.execute(db)
    await sql`alter table reading add column rank double precision not null default 0`.execute(db)
    await sql`alter table reading add column alert_since bigint`.execute(db)
    await sql`alter table reading add column whole text not null default ''`.execute(db)
    await sql`create index reading_rank on reading (workspace, rank, contact, reading) where reading <> 'calm'`.execute(
      db,
    )
  },
})
