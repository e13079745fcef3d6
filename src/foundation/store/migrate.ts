import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator, NO_MIGRATIONS } from 'kysely/migration'
import { Stop } from '#foundation/refusal.ts'
import { APP_ROLE } from './postgres.ts'
import { schemaTables } from './schema-tables.ts'

export type EngineKind = 'sqlite' | 'postgres'

/** A room's migrations; names begin with a number that is unique in the whole house and are never edited after release. */
export type MigrationsOf = (engine: EngineKind) => Record<string, Migration>

export interface Migrations {
  readonly kind: EngineKind
  readonly all: Record<string, Migration>
}

/** Bytes as each engine calls them. */
export function bytes(engine: EngineKind) {
  return engine === 'postgres' ? sql`bytea` : sql`blob`
}

/** What is applied and what waits; throws a Stop when the store was written by a newer version of Consonance. */
export async function standing(
  db: Kysely<unknown>,
  migrations: Migrations,
): Promise<{ applied: string[]; waiting: string[] }> {
  const known = Object.keys(migrations.all).sort()
  const applied = await appliedNames(db, migrations.kind)
  const foreign = applied.find((name) => !known.includes(name))
  if (foreign)
    throw new Stop(
      `This data was written by a newer version of Consonance (it knows “${foreign}”): start that version, or restore an older backup.`,
    )
  return { applied, waiting: known.filter((name) => !applied.includes(name)) }
}

/** Brings the store to the newest migration, or to `target`; all of them in one transaction, locked against a second process. */
export async function migrate(db: Kysely<unknown>, migrations: Migrations, target?: string): Promise<void> {
  const schema = migrations.kind === 'postgres' ? { migrationTableSchema: await schemaOf(db) } : {}
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations.all) }, ...schema })
  const { error } =
    target === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(target || NO_MIGRATIONS)
  if (error) throw error
  if (migrations.kind === 'postgres') await db.transaction().execute(raiseWall)
}

async function appliedNames(db: Kysely<unknown>, kind: EngineKind): Promise<string[]> {
  const schema = kind === 'postgres' ? await schemaOf(db) : undefined
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration' && table.schema === schema)) return []
  const rows = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.rows.map((row) => row.name)
}

/** The schema that our tables stand in: others of the same database may belong to other programs. */
async function schemaOf(db: Kysely<unknown>): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db)
  return rows[0]?.name ?? 'public'
}

/** Two processes that start at once would raise the same wall: the second waits for the first. Any number of ours. */
const WALL_LOCK = 4_021_978

/**
 * Row-level security on every table with a workspace, forced on the owner too: unset means nothing (ASVS 8.4.1). A table that has it
 * already is not touched: the lock would wait for a running backup, and everybody behind it.
 */
async function raiseWall(db: Kysely<unknown>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${WALL_LOCK})`.execute(db)
  const standing = await behindWall(db)
  const grantee = await sql`select 1 from pg_roles where rolname = ${APP_ROLE}`.execute(db)
  for (const table of await schemaTables(db, 'postgres')) {
    if (!table.walled || standing.has(table.name)) continue
    const name = sql.table(table.name)
    await sql`alter table ${name} enable row level security`.execute(db)
    await sql`alter table ${name} force row level security`.execute(db)
    await sql`drop policy if exists workspace_wall on ${name}`.execute(db)
    await sql`create policy workspace_wall on ${name}
      using (workspace = current_setting('app.workspace', true))
      with check (workspace = current_setting('app.workspace', true))`.execute(db)
    if (grantee.rows.length > 0)
      await sql`grant select, insert, update, delete on ${name} to ${sql.id(APP_ROLE)}`.execute(db)
  }
}

/** The tables whose wall stands: forced, with our policy, and open to the role that the wall binds, where there is one. */
async function behindWall(db: Kysely<unknown>): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relrowsecurity and c.relforcerowsecurity
      and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'workspace_wall')
      and not exists (
        select from pg_roles r where r.rolname = ${APP_ROLE} and not has_table_privilege(r.oid, c.oid, 'delete')
      )
  `.execute(db)
  return new Set(rows.map((row) => row.name))
}
