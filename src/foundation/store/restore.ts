import { type Kysely, sql } from 'kysely'
import { Stop } from '#foundation/refusal.ts'
import { backupTables, tableTotals } from './backup.ts'
import type { BackupHeader, TableTotal } from './backup-format.ts'
import { readBackupFile } from './backup-reading.ts'
import { type EngineKind, standing } from './migrate.ts'
import { TableInsert } from './restore-rows.ts'
import { schemaTables } from './schema-tables.ts'
import type { Store } from './store.ts'

/**
 * Fills an empty store from a backup of either engine, then brings it to the newest schema. The whole file is checked before anything is
 * touched, all rows go in by one transaction, and what the database then holds is compared with the backup, table by table,
 * before it is committed. Returns the counts and hashes. Throws a Stop, with nothing left behind, when the store holds something already,
 * or the file is foreign, damaged or newer than this program. (reliability.md, Durability)
 */
export async function restore(store: Store, file: string): Promise<TableTotal[]> {
  const header = await checkWhole(file)
  await refuseUnlessEmpty(store)
  await bringToSchemaOf(store, header, file)
  const { kind } = store.migrations
  const totals = await store.whole.transaction().execute(async (tx) => {
    await putOffReferences(tx, kind)
    await sql`delete from ${sql.table(QUESTIONS)}`.execute(tx)
    const told = await insertAll(tx, kind, file)
    await sameAs(tx, kind, told)
    return told
  })
  await store.migrate()
  return totals
}

async function checkWhole(file: string): Promise<BackupHeader> {
  let header: BackupHeader | undefined
  for await (const part of readBackupFile(file)) if ('header' in part) header = part.header
  if (!header) throw new Stop(`${file} is not a backup of Consonance: nothing was restored.`)
  return header
}

/** Whoever began to sign in with a passkey, which anybody may, has left a question here, good for minutes. */
const QUESTIONS = 'verification'

/** No row behind the wall is without its workspace: the tables outside tell whether there is any. */
async function refuseUnlessEmpty(store: Store): Promise<void> {
  for (const { name, walled } of await backupTables(store.whole, store.migrations.kind)) {
    if (walled || name === QUESTIONS) continue
    const found = await sql`select 1 from ${sql.table(name)} limit 1`.execute(store.whole)
    if (found.rows.length > 0)
      throw new Stop('There is something stored here already: restore into an empty data folder or database.')
  }
}

async function bringToSchemaOf(store: Store, header: BackupHeader, file: string): Promise<void> {
  const known = Object.keys(store.migrations.all).sort()
  const wanted = header.migrations.toSorted()
  const last = wanted.at(-1)
  const foreign = wanted.find((name) => !known.includes(name))
  if (foreign)
    throw new Stop(
      `The backup ${file} was made by a newer version of Consonance (it knows “${foreign}”): restore it with that version.`,
    )
  if (!last || wanted.some((name, place) => known[place] !== name))
    throw new Stop(`The backup ${file} was made by another build of Consonance: restore it with the one that made it.`)
  const { applied } = await standing(store.whole, store.migrations)
  if (applied.some((name) => !wanted.includes(name))) await sweep(store)
  await store.migrate(last)
}

/** An empty store that is ahead of the backup begins anew. */
async function sweep(store: Store): Promise<void> {
  const { kind } = store.migrations
  await store.whole.transaction().execute(async (tx) => {
    for (const table of (await schemaTables(tx, kind)).reverse()) await tx.schema.dropTable(table.name).execute()
    for (const name of ['kysely_migration', 'kysely_migration_lock'])
      await tx.schema.dropTable(name).ifExists().execute()
  })
}

/** A message may answer one that comes later in the file: references are checked at the end of the transaction. */
async function putOffReferences(tx: Kysely<unknown>, kind: EngineKind): Promise<void> {
  if (kind === 'sqlite') {
    await sql`pragma defer_foreign_keys = on`.execute(tx)
    return
  }
  const references = await sql<{ table: string; name: string }>`
    select c.relname as "table", r.conname as name from pg_constraint r join pg_class c on c.oid = r.conrelid
    where r.contype = 'f' and not r.condeferrable and c.relnamespace = current_schema()::regnamespace
  `.execute(tx)
  const ours = new Set((await schemaTables(tx, kind)).map((table) => table.name))
  for (const { table, name } of references.rows.filter((one) => ours.has(one.table)))
    await sql`alter table ${sql.table(table)} alter constraint ${sql.ref(name)} deferrable`.execute(tx)
  await sql`set constraints all deferred`.execute(tx)
}

async function insertAll(tx: Kysely<unknown>, kind: EngineKind, file: string): Promise<TableTotal[]> {
  const totals: TableTotal[] = []
  let insert: TableInsert | undefined
  let header: BackupHeader | undefined
  const tables = new Map((await schemaTables(tx, kind)).map((table) => [table.name, table]))
  for await (const part of readBackupFile(file)) {
    if ('header' in part) header = part.header
    else if ('table' in part)
      insert = new TableInsert(tx, kind, file, tables.get(part.table), columnsOf(header, part.table))
    else if ('row' in part) await insert?.add(part.row, part.text.length)
    else {
      await insert?.flush()
      totals.push(part.total)
    }
  }
  return totals
}

function columnsOf(header: BackupHeader | undefined, table: string): readonly string[] {
  return header?.tables.find((one) => one.name === table)?.columns ?? []
}

async function sameAs(tx: Kysely<unknown>, kind: EngineKind, told: readonly TableTotal[]): Promise<void> {
  const stored = new Map((await tableTotals(tx, kind)).map((total) => [total.table, total]))
  for (const total of told) {
    const found = stored.get(total.table)
    if (found?.rows !== total.rows || found.sha256 !== total.sha256)
      throw new Stop(
        `What was restored of “${total.table}” differs from the backup: nothing was kept; please report this.`,
      )
  }
}
