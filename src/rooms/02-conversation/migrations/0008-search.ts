import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { EngineKind } from '#foundation/store/migrate.ts'

/**
 * What letters are found by. `place` orders by time and is unique in the whole database, so that the index gives the newest
 * first by itself and a page costs a page. An entry is never changed: it is taken out and put in anew. What an engine makes of it, an
 * index of letter triples, is filled by the engine alone, so that a restore brings it back.
 */
export const search = (engine: EngineKind): Migration => ({
  async up(db) {
    await sql`create table search_entry (
      workspace text not null, message text not null, place bigint not null, folded text not null, primary key (workspace, message),
      foreign key (workspace, message) references message (workspace, id))`.execute(db)
    await sql`create unique index search_entry_place on search_entry (place)`.execute(db)
    // With the workspace before it, so that no planner takes the key's way, through every letter of the studio.
    await sql`create index search_entry_newest on search_entry (workspace, place)`.execute(db)
    await (engine === 'sqlite' ? triplesInSqlite(db) : triplesInPostgres(db))
  },
})

/** Without places within a letter the index is smaller by 40 %; what it finds is compared with the question once more. */
async function triplesInSqlite(db: Kysely<unknown>): Promise<void> {
  // An older backup may have been restored over a newer schema, whose tables are swept away and whose index is not.
  await sql`drop table if exists search_triples`.execute(db)
  await sql`create virtual table search_triples using fts5 (
    folded, content = 'search_entry', content_rowid = 'place', tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0)`.execute(
    db,
  )
  await sql`create trigger search_entry_in after insert on search_entry begin
    insert into search_triples (rowid, folded) values (new.place, new.folded); end`.execute(db)
  await sql`create trigger search_entry_out after delete on search_entry begin
    insert into search_triples (search_triples, rowid, folded) values ('delete', old.place, old.folded); end`.execute(
    db,
  )
}

/**
 * Under row-level security Postgres looks at a policy before it asks an index anything, unless the question stands in a policy itself:
 * so `app.sought`, where a transaction sets it, narrows what may be seen down to what was asked for. A server without pg_trgm, or whose
 * owner does not allow it, finds the same, only slower.
 */
async function triplesInPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`do $$ declare home text; begin
    create extension if not exists pg_trgm;
    select n.nspname into home from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm';
    execute format('create index search_entry_triples on search_entry using gin (folded %I.gin_trgm_ops)', home);
  exception when insufficient_privilege or feature_not_supported or undefined_file or undefined_object then null;
  end $$`.execute(db)
  await sql`create policy sought on search_entry as restrictive for select
    using (folded like coalesce(nullif(current_setting('app.sought', true), ''), '%'))`.execute(db)
}
