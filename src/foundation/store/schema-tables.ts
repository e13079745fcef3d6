import { type Kysely, sql } from 'kysely'
import type { EngineKind } from './migrate.ts'
import { OUTSIDE_THE_WALL } from './tables.ts'

/** What a column holds, in words that both engines share. */
export type ColumnKind = 'text' | 'number' | 'bytes' | 'instant' | 'truth'

export interface SchemaColumn {
  name: string
  kind: ColumnKind
}

/** A table as it stands in the database; generated columns and what the engine keeps for itself (search indexes) are not of it. */
export interface SchemaTable {
  name: string
  /** By name, so that both engines list them alike. */
  columns: SchemaColumn[]
  key: string[]
  walled: boolean
}

interface Found {
  table: string
  name: string
  type: string
  /** The column's place in the primary key, from 1; 0 outside it. */
  key: number
}

interface Reference {
  table: string
  target: string
}

/**
 * Every table of the house, a table after those it refers to. Ours are those named outside the wall and those whose key begins with their
 * workspace; whatever else stands in the same database belongs to somebody else.
 */
export async function schemaTables(db: Kysely<unknown>, kind: EngineKind): Promise<SchemaTable[]> {
  const [found, references] =
    kind === 'sqlite' ? [await sqliteColumns(db), await sqliteReferences(db)] : await postgresSchema(db)
  const tables = Object.entries(Object.groupBy(found, (column) => column.table))
    .filter(([name]) => !name.startsWith('kysely_'))
    .map(([name, columns = []]) => tableOf(name, columns))
    .filter((table) => table.walled || OUTSIDE_THE_WALL.has(table.name))
  return inOrder(tables, references)
}

function tableOf(name: string, found: readonly Found[]): SchemaTable {
  const keyed = found.filter((column) => column.key > 0).sort((a, b) => a.key - b.key)
  return {
    name,
    columns: found
      .map((column) => ({ name: column.name, kind: kindOf(column.type) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    key: keyed.map((column) => column.name),
    walled: !OUTSIDE_THE_WALL.has(name) && keyed[0]?.name === 'workspace',
  }
}

function kindOf(type: string): ColumnKind {
  const plain = type.toLowerCase()
  if (plain === 'blob' || plain === 'bytea') return 'bytes'
  if (plain.startsWith('timestamp')) return 'instant'
  if (plain.startsWith('bool')) return 'truth'
  if (/^(int|bigint|smallint|float|double|real|numeric|decimal)/.test(plain)) return 'number'
  return 'text'
}

async function sqliteColumns(db: Kysely<unknown>): Promise<Found[]> {
  // hidden = 2 or 3 are generated columns; type 'table' leaves out virtual tables and their shadows.
  const rows = await sql<Found>`
    select t.name as "table", c.name, c.type, c.pk as key
    from pragma_table_list t join pragma_table_xinfo(t.name) c
    where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite_%' and c.hidden = 0
  `.execute(db)
  return rows.rows
}

async function sqliteReferences(db: Kysely<unknown>): Promise<Reference[]> {
  const rows = await sql<Reference>`
    select t.name as "table", r."table" as target from pragma_table_list t join pragma_foreign_key_list(t.name) r
    where t.schema = 'main' and t.type = 'table'
  `.execute(db)
  return rows.rows
}

async function postgresSchema(db: Kysely<unknown>): Promise<[Found[], Reference[]]> {
  const columns = await sql<Found>`
    select c.relname as "table", a.attname as name, t.typname as type,
      coalesce(array_position(i.indkey::int2[], a.attnum), -1) + 1 as key
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    join pg_type t on t.oid = a.atttypid
    left join pg_index i on i.indrelid = c.oid and i.indisprimary
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
  `.execute(db)
  const references = await sql<Reference>`
    select c.relname as "table", f.relname as target from pg_constraint r
    join pg_class c on c.oid = r.conrelid join pg_class f on f.oid = r.confrelid
    where r.contype = 'f' and c.relnamespace = current_schema()::regnamespace
  `.execute(db)
  return [columns.rows, references.rows]
}

/** By name, but never before a table it refers to; tables that refer to each other come last, by name. */
function inOrder(tables: readonly SchemaTable[], references: readonly Reference[]): SchemaTable[] {
  const left = new Map(tables.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((table) => [table.name, table]))
  const ordered: SchemaTable[] = []
  while (left.size > 0) {
    const waits = (name: string) =>
      references.some((one) => one.table === name && one.target !== name && left.has(one.target))
    const free = [...left.values()].filter((table) => !waits(table.name))
    for (const table of free.length > 0 ? free : left.values()) {
      ordered.push(table)
      left.delete(table.name)
    }
  }
  return ordered
}
