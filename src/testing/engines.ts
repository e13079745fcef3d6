import { setTimeout as sleep } from 'node:timers/promises'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { Kysely, PGliteDialect } from 'kysely'
import { afterAll, describe } from 'vitest'
import type { EngineKind, MigrationsOf } from '#foundation/store/migrate.ts'
import { openStore, type Store, storeOn } from '#foundation/store/store.ts'

/** One of the engines that every store test runs on. */
export interface Engine {
  readonly name: 'SQLite' | 'PGlite' | 'PostgreSQL'
  readonly kind: EngineKind
  /**
   * A store without any table, closed at the end of the file at the latest. On PGlite there is one at a time: a second `open`
   * sweeps the first one's tables away.
   */
  open(migrations: readonly MigrationsOf[]): Promise<Store>
  /** A second connection to the store opened last, as another process would have it; PGlite has one connection only. */
  again(migrations: readonly MigrationsOf[]): Promise<Store>
}

/** The database of a plain role that may create databases; `.ci/run` sets it. */
const SERVER = process.env.TEST_DATABASE_URL

/**
 * Runs the same tests on SQLite (a file) and on PGlite (one per test file, as it is slow to start); where TEST_DATABASE_URL names a real
 * Postgres server, on that alone, which shows row-level security for a plain role and two processes at once: the other two have had their run.
 * With WITHOUT_PGLITE the run on PGlite is left out, for `.ci/run`, which gives the same tests a real server next.
 */
export function eachEngine(tests: (engine: Engine) => void): void {
  if (SERVER) return void describe('on PostgreSQL', () => tests(onServer(SERVER)))
  describe('on SQLite', () => tests(onSqlite()))
  if (process.env.WITHOUT_PGLITE) describe.skip('on PGlite (left out: WITHOUT_PGLITE)', () => tests(onPGlite()))
  else describe('on PGlite', () => tests(onPGlite()))
  describe.skip('on PostgreSQL (skipped: TEST_DATABASE_URL names no server)', () => tests(absentServer))
}

/** One engine by itself, for tests that pair them; null for a server that is not there. */
export function engineNamed(name: Engine['name']): Engine | null {
  if (name === 'SQLite') return onSqlite()
  if (name === 'PGlite') return onPGlite()
  return SERVER ? onServer(SERVER) : null
}

function onSqlite(): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'consonance-store-'))
  const stores = closedAtTheEnd(() => rmSync(folder, { recursive: true, force: true }))
  let file = ''
  return {
    name: 'SQLite',
    kind: 'sqlite',
    open(migrations) {
      file = join(folder, `${randomUUID()}.sqlite`)
      return stores.add(openStore({ file }, migrations))
    },
    again: (migrations) => stores.add(openStore({ file }, migrations)),
  }
}

function onPGlite(): Engine {
  let lite: PGlite | undefined
  afterAll(() => lite?.close())
  const start = () => (lite ??= new PGlite({ parsers: { 20: Number }, extensions: { pg_trgm } }))
  const store = (migrations: readonly MigrationsOf[]): Store => {
    const writer = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite: start() }) })
    return {
      ...storeOn({ kind: 'postgres', writer, reader: () => writer }, migrations),
      close: () => Promise.resolve(),
    }
  }
  return {
    name: 'PGlite',
    kind: 'postgres',
    async open(migrations) {
      await start().exec('drop schema public cascade; create schema public; grant usage on schema public to public')
      return store(migrations)
    },
    again: (migrations) => Promise.resolve(store(migrations)),
  }
}

function onServer(server: string): Engine {
  const made: string[] = []
  const stores = closedAtTheEnd(async () => {
    for (const name of made) await dropped(server, name)
  })
  let url = server
  return {
    name: 'PostgreSQL',
    kind: 'postgres',
    async open(migrations) {
      const name = `consonance_test_${randomUUID().replaceAll('-', '')}`
      await asAdministrator(server, [`create database ${name}`])
      made.push(name)
      const address = new URL(server)
      address.pathname = `/${name}`
      url = address.href
      return stores.add(openStore({ url }, migrations))
    },
    again: (migrations) => stores.add(openStore({ url }, migrations)),
  }
}

const absentServer: Engine = {
  name: 'PostgreSQL',
  kind: 'postgres',
  open: () => Promise.reject(new Error('TEST_DATABASE_URL names no server')),
  again: () => Promise.reject(new Error('TEST_DATABASE_URL names no server')),
}

function closedAtTheEnd(then: () => void | Promise<void>) {
  const open = new Set<Store>()
  afterAll(async () => {
    for (const store of open) await store.close()
    await then()
  })
  return {
    async add(opening: Promise<Store>): Promise<Store> {
      const store = await opening
      open.add(store)
      return {
        ...store,
        close: async () => {
          if (open.delete(store)) await store.close()
        },
      }
    },
  }
}

async function asAdministrator(server: string, statements: readonly string[]): Promise<void> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The server's own housekeeping may be in a database that was just filled, and a plain role cannot send it away: it is gone after a moment. */
async function dropped(server: string, name: string): Promise<void> {
  for (let tries = 50; ; tries--) {
    try {
      return await asAdministrator(server, [`drop database if exists ${name} with (force)`])
    } catch (error) {
      if (tries === 0) throw error
      await sleep(200)
    }
  }
}
