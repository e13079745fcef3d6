import { hash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { EngineKind } from './migrate.ts'
import type { ColumnKind, SchemaTable } from './schema-tables.ts'

/** One value in a backup: bytes as base64, an instant as ISO 8601, yes and no as 1 and 0, so that every engine reads it. */
export type Portable = string | number | null | { b: string }

/** A row's values in the order of its table's columns. */
export type PortableRow = readonly Portable[]

/** How many bytes of rows are fetched from a server at once, about. */
const FETCH_BYTES = 4_000_000
const FETCH_MOST = 500

/** Every row of a table within the transaction, one workspace after the other; memory holds a few megabytes at a time. */
export async function* portableRows(
  tx: Kysely<unknown>,
  kind: EngineKind,
  table: SchemaTable,
): AsyncGenerator<PortableRow> {
  const rows = kind === 'sqlite' ? sqliteRows(tx, table) : postgresRows(tx, table)
  for await (const row of rows) yield table.columns.map((column) => toPortable(row[column.name], column.kind))
}

async function* sqliteRows(tx: Kysely<unknown>, table: SchemaTable): AsyncGenerator<Record<string, unknown>> {
  const order = table.walled ? ['workspace', ...table.key] : table.key
  const named = tx.$extendTables<Record<string, Record<string, unknown>>>()
  yield* order.reduce((query, key) => query.orderBy(key), named.selectFrom(table.name).select(namesOf(table))).stream()
}

/** FORCE ROW LEVEL SECURITY holds the owner too, so each workspace is bound in turn; the condition is for a superuser, who is not held. */
async function* postgresRows(tx: Kysely<unknown>, table: SchemaTable): AsyncGenerator<Record<string, unknown>> {
  const columns = sql.join(namesOf(table).map((name) => sql.ref(name)))
  const order = table.key.length > 0 ? sql`order by ${sql.join(table.key.map((name) => sql.ref(name)))}` : sql``
  if (!table.walled) return yield* fetched(tx, sql`select ${columns} from ${sql.table(table.name)} ${order}`)
  const workspaces = await sql<{ id: string }>`select id from workspace order by id`.execute(tx)
  for (const { id } of workspaces.rows) {
    await bindWorkspace(tx, id)
    yield* fetched(tx, sql`select ${columns} from ${sql.table(table.name)} where workspace = ${sql.lit(id)} ${order}`)
  }
}

async function* fetched(tx: Kysely<unknown>, query: ReturnType<typeof sql>): AsyncGenerator<Record<string, unknown>> {
  await sql`declare rows no scroll cursor for ${query}`.execute(tx)
  let next = 20
  for (;;) {
    const { rows } = await sql<Record<string, unknown>>`fetch ${sql.raw(String(next))} from rows`.execute(tx)
    yield* rows
    if (rows.length < next) break
    const bytes = rows.reduce((sum, row) => sum + sizeOf(row), 1)
    next = Math.max(1, Math.min(FETCH_MOST, Math.floor((FETCH_BYTES * rows.length) / bytes)))
  }
  await sql`close rows`.execute(tx)
}

/** Lets this transaction see and add one workspace's rows. */
export async function bindWorkspace(tx: Kysely<unknown>, workspace: string): Promise<void> {
  await sql`select set_config('app.workspace', ${workspace}, true)`.execute(tx)
}

/** A count and a hash of a table's rows that depend neither on their order nor on the engine: SHA-256 of each row, summed. */
export class TableSum {
  rows = 0
  #sum = 0n

  /** `text` is the row as JSON; returns it, to be written. */
  add(text: string): string {
    this.rows++
    this.#sum += BigInt(`0x${hash('sha256', text, 'hex')}`)
    return text
  }

  get sha256(): string {
    return BigInt.asUintN(256, this.#sum).toString(16).padStart(64, '0')
  }
}

/** A backup's value as the engine's column wants it. */
export function fromPortable(value: Portable, kind: ColumnKind): unknown {
  if (value === null) return null
  if (typeof value === 'object') return Buffer.from(value.b, 'base64')
  return kind === 'truth' ? value === 1 : value
}

function toPortable(value: unknown, kind: ColumnKind): Portable {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return kind === 'instant' ? new Date(value).toISOString() : value
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array)
    return { b: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') }
  throw new TypeError(`A backup cannot hold a ${typeof value}`)
}

function namesOf(table: SchemaTable): string[] {
  return table.columns.map((column) => column.name)
}

function sizeOf(row: Record<string, unknown>): number {
  return Object.values(row).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' || value instanceof Uint8Array ? value.length : 8),
    0,
  )
}
