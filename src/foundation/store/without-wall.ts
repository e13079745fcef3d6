import { type Kysely, sql } from 'kysely'
import type { EngineKind } from './migrate.ts'

/** For a migration that moves rows: on Postgres the tables' owner sees no row behind the forced wall: it is lowered for what is moved, and raised again. */
export async function withoutWall(
  db: Kysely<unknown>,
  engine: EngineKind,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const turn = async (how: string) => {
    if (engine !== 'postgres') return
    for (const table of tables) await sql`alter table ${sql.table(table)} ${sql.raw(how)}`.execute(db)
  }
  await turn('no force row level security')
  await work()
  await turn('force row level security')
}
