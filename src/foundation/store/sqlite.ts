import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { type Dialect, SqliteAdapter, SqliteDialect } from 'kysely'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** How many prepared statements are kept; the house has fewer distinct queries than this. */
const KEPT_STATEMENTS = 300

/** Another process of ours (an import, a backup) may hold the write lock for a moment: wait, in milliseconds. */
const BUSY_WAIT = 10_000

/** What a process keeps of the file in memory, MiB: the serving one stays small, and one that imports is done sooner. */
const CACHES = { serving: 16, working: 64 } as const

/**
 * Opens the embedded file: WAL, and full sync, so that an acknowledged change is on disk (one fsync a commit).
 * `readOnly` opens a second look that never waits for a writer.
 */
export function openSqlite(path: string, options: SqliteOptions): Dialect {
  return new TransactionalSqlite({
    database: () => Promise.resolve(wrap(connect(path, options), options.readOnly)),
  })
}

interface SqliteOptions {
  readOnly: boolean
  cache?: keyof typeof CACHES
}

/** SQLite undoes a CREATE TABLE with the rest of a transaction; Kysely's own adapter leaves that unused, so migrations would go one by one. */
class TransactionalSqlite extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new (class extends SqliteAdapter {
      override get supportsTransactionalDdl(): boolean {
        return true
      }
    })()
  }
}

/** A bare connection with the house's settings. */
function connect(path: string, { readOnly, cache = 'serving' }: SqliteOptions): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly, timeout: BUSY_WAIT })
  if (!readOnly) {
    database.exec('pragma journal_mode = wal')
    database.exec('pragma synchronous = full')
    database.exec('pragma foreign_keys = on')
    // A page that an import writes again and again goes from the log into the file once, not at every thousand pages.
    if (cache === 'working') database.exec('pragma wal_autocheckpoint = 8000')
  }
  database.exec(`pragma cache_size = -${CACHES[cache] * 1000}`)
  return database
}

function wrap(database: DatabaseSync, readOnly: boolean): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(sql) {
      // A deferred transaction that writes later fails at once if another process wrote in between: take the lock first.
      const text = sql === 'begin' && !readOnly ? 'begin immediate' : sql
      if (sql === 'rollback' && !database.isTransaction) return NOTHING
      const known = kept.get(text)
      if (known) return known
      const statement = adapt(database.prepare(text))
      if (kept.size >= KEPT_STATEMENTS) kept.delete(kept.keys().next().value ?? '')
      kept.set(text, statement)
      return statement
    },
  }
}

/** On a full disk SQLite has undone the transaction itself: a rollback that then fails would hide why. */
const NOTHING: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
}

function adapt(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (values) => statement.all(...inputs(values)),
    run: (values) => statement.run(...inputs(values)),
    iterate: (values) => statement.iterate(...inputs(values)),
  }
}

function inputs(values: readonly unknown[]): SQLInputValue[] {
  return values.map(input)
}

function input(value: unknown): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.toISOString()
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
  if (value instanceof Uint8Array) return value
  throw new TypeError(`SQLite cannot store a ${typeof value}`)
}
