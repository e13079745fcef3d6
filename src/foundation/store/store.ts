import { Kysely, sql } from 'kysely'
import { newId } from '#foundation/ids.ts'
import { type EngineKind, migrate, type MigrationsOf, type Migrations, standing } from './migrate.ts'
import { bindTransaction, openPostgres, roleBehindWall } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { FoundationTables, OutsideTables } from './tables.ts'
import { wall } from './wall.ts'

/** What a room's queries run on: inside one transaction, behind the wall. A room adds its own tables with `$extendTables`. */
export type Tx = Kysely<FoundationTables>

/** A store handle bound to one workspace: no query through it reaches another one's rows (architecture.md, rule 6). */
export interface WorkspaceStore {
  readonly workspace: string
  /** For the few queries that an engine answers in its own way, such as a search. */
  readonly engine: EngineKind
  /** One look at what is stored; changes nothing. */
  read<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>
  /** All of `work` or nothing of it. Await nothing but the store inside. */
  write<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>
}

/** The opened store of one process. */
export interface Store {
  readonly migrations: Migrations
  /** The embedded database's file; null on Postgres. */
  readonly file: string | null
  /** The tables outside the wall: workspaces and sign-in. */
  readonly outside: Kysely<OutsideTables>
  within(workspace: string): WorkspaceStore
  newWorkspace(now: number): Promise<string>
  /** Migrations that wait to be applied; throws a Stop when the data is newer than this program. */
  waiting(): Promise<string[]>
  migrate(target?: string): Promise<void>
  /** The whole database, past the wall: for migrations, backup and restore only. */
  readonly whole: Kysely<unknown>
  close(): Promise<void>
}

/** `serving` is the process that runs for good and is to stay small. */
export type StoreAddress = { file: string; serving?: boolean } | { url: string }

/** Opens the store: the embedded file, with a second read-only connection that no write transaction blocks, or Postgres. */
export async function openStore(address: StoreAddress, migrationsOf: readonly MigrationsOf[]): Promise<Store> {
  if ('url' in address) {
    const db = new Kysely<unknown>({ dialect: await openPostgres(address.url) })
    return storeOn({ kind: 'postgres', writer: db, reader: () => db }, migrationsOf)
  }
  const cache = address.serving ? 'serving' : 'working'
  const writer = new Kysely<unknown>({ dialect: openSqlite(address.file, { readOnly: false, cache }) })
  let reader: Kysely<unknown> | null = null
  // The file is made by the writer's first query (WAL included): the reader opens at the first look.
  const openReader = () =>
    (reader ??= new Kysely<unknown>({ dialect: openSqlite(address.file, { readOnly: true, cache }) }))
  return storeOn({ kind: 'sqlite', writer, reader: openReader, file: address.file }, migrationsOf)
}

interface Connections {
  kind: EngineKind
  writer: Kysely<unknown>
  reader: () => Kysely<unknown>
  file?: string
}

/** The store on connections that are open already: `openStore`, and PGlite in tests. */
export function storeOn(connections: Connections, migrationsOf: readonly MigrationsOf[]): Store {
  const { kind, writer } = connections
  const migrations = { kind, all: Object.assign({}, ...migrationsOf.map((of) => of(kind))) }
  const outside = writer.$extendTables<OutsideTables>()
  let role: string | null | undefined
  const roleOnce = async () => (role === undefined ? (role = await roleBehindWall(writer)) : role)

  const inPostgres =
    (workspace: string, writes: boolean) =>
    async <Result>(work: (tx: Tx) => Promise<Result>) => {
      const behind = await roleOnce()
      return writer
        .withPlugin(wall(workspace))
        .$extendTables<FoundationTables>()
        .transaction()
        .execute(async (tx) => {
          await bindTransaction(tx.withoutPlugins(), { workspace, role: behind, writes })
          return work(tx)
        })
    }

  return {
    migrations,
    file: connections.file ?? null,
    outside,
    whole: writer,
    within(workspace) {
      if (kind === 'postgres')
        return { workspace, engine: kind, read: inPostgres(workspace, false), write: inPostgres(workspace, true) }
      const walled = (db: Kysely<unknown>) => db.withPlugin(wall(workspace)).$extendTables<FoundationTables>()
      return {
        workspace,
        engine: kind,
        read: (work) => work(walled(connections.reader())),
        write: (work) => walled(writer).transaction().execute(work),
      }
    },
    async newWorkspace(now) {
      const id = newId()
      await outside.insertInto('workspace').values({ id, created_at: now }).execute()
      return id
    },
    waiting: async () => (await standing(writer, migrations)).waiting,
    async migrate(target) {
      if (kind === 'postgres') await roleOnce()
      await migrate(writer, migrations, target)
    },
    async close() {
      if (kind === 'sqlite') {
        await connections.reader().destroy()
        await sql`pragma wal_checkpoint(truncate)`.execute(writer)
      }
      await writer.destroy()
    },
  }
}
