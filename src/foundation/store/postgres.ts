import { once } from 'node:events'
import { type Dialect, PostgresDialect, type PostgresPool, type QueryExecutorProvider, sql } from 'kysely'
import type { Pool } from 'pg'

/** Connects to Postgres by its URL; int8 comes back as a safe integer, as on SQLite. */
export async function openPostgres(url: string): Promise<Dialect> {
  const { default: pg } = await import('pg')
  pg.types.setTypeParser(pg.types.builtins.INT8, safeInteger)
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 })
  return new PostgresDialect({ pool: outlivesTheServer(pool) })
}

/**
 * A server that restarts breaks every connection, and an error that nobody listens to would end this process: whoever waits
 * for an answer is told, an idle connection is dropped by the pool, and the next query connects anew. The end waits until each
 * connection is really closed, which `pool.end` alone does not.
 */
function outlivesTheServer(pool: Pool): PostgresPool {
  const open = new Set<unknown>()
  const told = () => undefined
  pool.on('error', told)
  pool.on('connect', (client) => open.add(client.on('error', told)))
  pool.on('remove', (client) => open.delete(client))
  return {
    options: pool.options,
    connect: () => pool.connect(),
    async end() {
      await pool.end()
      while (open.size > 0) await once(pool, 'remove')
    },
  }
}

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a safe integer`)
  return value
}

/** The role that the wall binds when the login role would walk through it. */
export const APP_ROLE = 'consonance_app'

/**
 * A superuser or a role with BYPASSRLS walks through row-level security: then each transaction takes on `consonance_app`.
 * A plain role is held back by FORCE ROW LEVEL SECURITY itself and needs no other. Returns the role to take on, or null.
 */
export async function roleBehindWall(db: QueryExecutorProvider): Promise<string | null> {
  const found = await sql<{ free: number }>`
    select case when rolsuper or rolbypassrls then 1 else 0 end as free from pg_roles where rolname = current_user
  `.execute(db)
  if (found.rows[0]?.free !== 1) return null
  await sql`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'consonance_app') then create role consonance_app nologin; end if;
    end $$
  `.execute(db)
  return APP_ROLE
}

/**
 * One round trip a transaction: who we are behind the wall, and which workspace we may see. A transaction that writes waits for the
 * one before it in the same workspace, as on SQLite: what it reads stays true until it has written.
 */
export async function bindTransaction(
  tx: QueryExecutorProvider,
  bound: { workspace: string; role: string | null; writes: boolean },
): Promise<void> {
  const { workspace, role, writes } = bound
  const binding = [sql`set_config('app.workspace', ${workspace}, true)`]
  if (role) binding.push(sql`set_config('role', ${role}, true)`)
  if (writes) binding.push(sql`pg_advisory_xact_lock(hashtextextended(${workspace}, 0))`)
  await sql`select ${sql.join(binding)}`.execute(tx)
}
