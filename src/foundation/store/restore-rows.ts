import type { Kysely } from 'kysely'
import { Stop } from '#foundation/refusal.ts'
import { bindWorkspace, fromPortable, type PortableRow } from './backup-rows.ts'
import type { EngineKind } from './migrate.ts'
import type { SchemaTable } from './schema-tables.ts'

/** Rows go in by so many at once, or fewer when they are large. */
const BATCH_ROWS = 50
const BATCH_CHARACTERS = 2_000_000

/** Collects the rows of one table and puts them in by batches, each batch in its own workspace. */
export class TableInsert {
  readonly #tx: Kysely<unknown>
  readonly #kind: EngineKind
  readonly #table: SchemaTable
  readonly #columns: readonly { name: string; kind: SchemaTable['columns'][number]['kind'] }[]
  #bound: unknown = null
  #batch: Record<string, unknown>[] = []
  #characters = 0

  constructor(
    tx: Kysely<unknown>,
    kind: EngineKind,
    file: string,
    table: SchemaTable | undefined,
    columns: readonly string[],
  ) {
    const known = columns.map((name) => table?.columns.find((column) => column.name === name))
    if (!table || known.length === 0 || known.includes(undefined))
      throw new Stop(`The backup ${file} holds a table this version does not know: nothing was restored.`)
    this.#tx = tx
    this.#kind = kind
    this.#table = table
    this.#columns = known.filter((column) => column !== undefined)
  }

  async add(row: PortableRow, characters: number): Promise<void> {
    const entries = this.#columns.map(
      (column, place) => [column.name, fromPortable(row[place] ?? null, column.kind)] as const,
    )
    const values: Record<string, unknown> = Object.fromEntries(entries)
    if (this.#kind === 'postgres' && this.#table.walled && values.workspace !== this.#bound) {
      await this.flush()
      this.#bound = values.workspace
      await bindWorkspace(this.#tx, String(values.workspace))
    }
    this.#batch.push(values)
    this.#characters += characters
    if (this.#batch.length >= BATCH_ROWS || this.#characters >= BATCH_CHARACTERS) await this.flush()
  }

  /** Puts in what is collected; to be called after the last row too. */
  async flush(): Promise<void> {
    if (this.#batch.length === 0) return
    const named = this.#tx.$extendTables<Record<string, Record<string, unknown>>>()
    await named.insertInto(this.#table.name).values(this.#batch).execute()
    this.#batch = []
    this.#characters = 0
  }
}
