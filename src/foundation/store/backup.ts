import { existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { writeBackupFile } from './backup-file.ts'
import type { TableTotal } from './backup-format.ts'
import { portableRows, TableSum } from './backup-rows.ts'
import { type EngineKind, standing } from './migrate.ts'
import { type SchemaTable, schemaTables } from './schema-tables.ts'
import { openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

/** How many backups taken before migrations are kept. */
const KEPT = 10

/**
 * Writes everything that is stored to `file`, as it stands at one instant, so that either engine can read it; the server may run on
 * meanwhile. Returns each table's count and hash. Throws a Stop when the file cannot be written. (reliability.md, Durability)
 */
export async function backup(store: Store, file: string): Promise<TableTotal[]> {
  const totals: TableTotal[] = []
  await snapshot(store, (tx, kind) => writeBackupFile(file, backupLines(tx, kind, store, totals)))
  return totals
}

/**
 * Before migrations are applied to a store that holds something: a backup in `folder`, the newest ten of which are kept.
 * Returns its path, or null where nothing waits or nothing is stored yet.
 */
export async function backupBeforeMigration(store: Store, folder: string): Promise<string | null> {
  const { applied, waiting } = await standing(store.whole, store.migrations)
  const [next] = waiting
  if (!next || applied.length === 0) return null
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${new Date().toISOString().replaceAll(':', '-')} before ${next}.consonance`)
  await backup(store, file)
  const kept = (await readdir(folder)).filter((name) => / before .*\.consonance$/.test(name)).sort()
  for (const old of kept.slice(0, -KEPT)) await rm(join(folder, old), { force: true })
  return file
}

/** The tables that a backup holds: attempts to sign in are counted for minutes only, and are nobody's data. */
export async function backupTables(tx: Kysely<unknown>, kind: EngineKind): Promise<SchemaTable[]> {
  return (await schemaTables(tx, kind)).filter((table) => table.name !== 'attempt')
}

/** Each table's count and hash as they stand, without a file. */
export async function tableTotals(tx: Kysely<unknown>, kind: EngineKind): Promise<TableTotal[]> {
  const totals: TableTotal[] = []
  for (const table of await backupTables(tx, kind)) {
    const sum = new TableSum()
    for await (const row of portableRows(tx, kind, table)) sum.add(JSON.stringify(row))
    totals.push({ table: table.name, rows: sum.rows, sha256: sum.sha256 })
  }
  return totals
}

async function* backupLines(
  tx: Kysely<unknown>,
  kind: EngineKind,
  store: Store,
  totals: TableTotal[],
): AsyncGenerator<string> {
  const tables = await backupTables(tx, kind)
  const { applied } = await standing(tx, store.migrations)
  yield JSON.stringify({
    consonance: 'backup',
    format: 1,
    made: new Date().toISOString(),
    migrations: applied,
    tables: tables.map((table) => ({
      name: table.name,
      columns: table.columns.map((column) => column.name),
      walled: table.walled,
    })),
  })
  for (const table of tables) {
    yield JSON.stringify({ table: table.name })
    const sum = new TableSum()
    for await (const row of portableRows(tx, kind, table)) yield sum.add(JSON.stringify(row))
    totals.push({ table: table.name, rows: sum.rows, sha256: sum.sha256 })
    yield JSON.stringify({ end: table.name, rows: sum.rows, sha256: sum.sha256 })
  }
  yield JSON.stringify({ closed: true, rows: totals.reduce((sum, total) => sum + total.rows, 0) })
}

/** One look at one instant: SQLite through a connection of its own, which no writer waits for; Postgres in a repeatable read. */
async function snapshot(store: Store, work: (tx: Kysely<unknown>, kind: EngineKind) => Promise<void>): Promise<void> {
  const { kind } = store.migrations
  if (kind === 'postgres') {
    await store.whole
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((tx) => work(tx, kind))
    return
  }
  if (!store.file || !existsSync(store.file)) await sql`select 1`.execute(store.whole)
  const look = new Kysely<unknown>({ dialect: openSqlite(store.file ?? '', { readOnly: true }) })
  try {
    await look.transaction().execute((tx) => work(tx, kind))
  } finally {
    await look.destroy()
  }
}
