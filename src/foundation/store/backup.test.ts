import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { housesOn } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { Stop } from '#foundation/refusal.ts'
import { signInMigrations } from '#foundation/sign-in/sign-in-migrations.ts'
import { type Engine, engineNamed } from '#testing/engines.ts'
import { backup, backupBeforeMigration, tableTotals } from './backup.ts'
import { foundationMigrations } from './foundation-migrations.ts'
import { bytes, type MigrationsOf } from './migrate.ts'
import { restore } from './restore.ts'
import type { Store } from './store.ts'
import type { Walled } from './tables.ts'

// S0-14; reliability.md, Durability and backup

type LetterTables = { letter: Walled & { id: string; answers: string | null; raw: Uint8Array; weight: number } }

/** Letters that answer letters: bytes, fractions, and a table that refers to itself. */
const letters: MigrationsOf = (engine) => ({
  '9001_letters': {
    async up(db) {
      await db.schema
        .createTable('letter')
        .addColumn('workspace', 'text', (column) => column.notNull().references('workspace.id'))
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('answers', 'text')
        .addColumn('raw', bytes(engine), (column) => column.notNull())
        .addColumn('weight', engine === 'postgres' ? 'double precision' : 'real', (column) => column.notNull())
        .addPrimaryKeyConstraint('letter_key', ['workspace', 'id'])
        .addForeignKeyConstraint('letter_answers', ['workspace', 'answers'], 'letter', ['workspace', 'id'])
        .execute()
    },
  },
})

const later: MigrationsOf = () => ({
  '9002_stamps': {
    up: (db) =>
      db.schema
        .createTable('stamp')
        .addColumn('workspace', 'text', (c) => c.primaryKey())
        .execute(),
  },
})

const MIGRATIONS = [foundationMigrations, signInMigrations, letters]

const folder = await mkdtemp(join(tmpdir(), 'consonance-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const directions = [
  ['SQLite', 'SQLite'],
  ['SQLite', 'PGlite'],
  ['PGlite', 'SQLite'],
  ['PGlite', 'PGlite'],
  ['SQLite', 'PostgreSQL'],
  ['PostgreSQL', 'SQLite'],
] as const

const sqlite = engineNamed('SQLite')
const lite = engineNamed('PGlite')
const server = engineNamed('PostgreSQL')
const engines: Record<Engine['name'], Engine | null> = { SQLite: sqlite, PGlite: lite, PostgreSQL: server }

describe.each(directions)('from %s to %s', (from, to) => {
  const [source, target] = [engines[from], engines[to]]
  test.skipIf(!source || !target)('every table has the same count and the same hash', async () => {
    if (!source || !target) return
    const file = join(folder, `${from}-${to}.consonance`)
    const store = await filled(source)
    const before = await totalsOf(store)
    expect(await backup(store, file)).toEqual(before)
    await store.close()

    const restored = await target.open(MIGRATIONS)
    expect(await restore(restored, file)).toEqual(before)
    expect(await totalsOf(restored)).toEqual(before)
    expect(before.find((total) => total.table === 'letter')?.rows).toBe(240)
    await expect(restore(restored, file)).rejects.toThrow(/something stored here already/)
    const [user] = await restored.outside.selectFrom('user').selectAll().execute()
    expect(user).toMatchObject({ id: 'u', emailVerified: target.kind === 'postgres' ? true : 1 })
    const [passkey] = await restored.outside.selectFrom('passkey').selectAll().execute()
    expect(passkey).toMatchObject({ counter: 4_294_967_295, removed_at: 5, used_at: null })
    await restored.close()
  })
})

describe.each(['SQLite', 'PGlite', 'PostgreSQL'] as const)('a restore on %s', (name) => {
  const engine = engines[name]
  const file = join(folder, `beside-${name}.consonance`)

  test.skipIf(!engine)('takes a house where somebody only tried to sign in for empty', async () => {
    const store = await filled(present(sqlite))
    await tryToSignIn(store, 5)
    const taken = await backup(store, file)
    expect(taken.map((total) => total.table)).not.toContain('attempt')
    const house = await present(engine).open(MIGRATIONS)
    await house.migrate()
    await tryToSignIn(house, 2)
    await house.outside.insertInto('verification').values(question(house)).execute()
    expect(await restore(house, file)).toEqual(taken)
  })

  test.skipIf(!engine)('refuses a house where anything else is stored', async () => {
    const house = await present(engine).open(MIGRATIONS)
    await house.migrate()
    await house.newWorkspace(1)
    await expect(restore(house, file)).rejects.toThrow(/something stored here already/)
  })

  test.skipIf(!engine)('leaves what other programs keep in the same database', async () => {
    const house = await present(engine).open([...MIGRATIONS, later])
    await sql`create table note (id text primary key)`.execute(house.whole)
    await sql`insert into note values ('milk')`.execute(house.whole)
    await house.migrate()
    await restore(house, file)
    expect((await sql`select id from note`.execute(house.whole)).rows).toEqual([{ id: 'milk' }])
    expect((await totalsOf(house)).map((total) => total.table)).not.toContain('note')
  })
})

describe('a file that is no good leaves nothing behind', () => {
  const whole = join(folder, 'whole.consonance')
  const attempt = async (name: string, change: (file: Buffer) => Buffer) => {
    const store = await filled(present(sqlite))
    await backup(store, whole)
    await store.close()
    const file = join(folder, name)
    writeFileSync(file, change(readFileSync(whole)))
    const empty = await present(sqlite).open(MIGRATIONS)
    const refused = await restore(empty, file).catch((error: unknown) => error)
    expect(await empty.whole.introspection.getTables()).toEqual([])
    return refused
  }

  test('cut short', async () => {
    expect(await attempt('short', (file) => file.subarray(0, file.length - 20))).toEqual(new Stop(cut('short')))
  })

  test('one byte changed', async () => {
    const changed = (file: Buffer) => {
      const copy = Buffer.from(file)
      copy[Math.floor(copy.length / 2)] = (copy[Math.floor(copy.length / 2)] ?? 0) ^ 1
      return copy
    }
    expect(await attempt('changed', changed)).toEqual(new Stop(cut('changed')))
  })

  test('something else', async () => {
    const sentence = `${join(folder, 'else')} is not a backup of Consonance: nothing was restored.`
    expect(await attempt('else', () => Buffer.from('Dear Ada,'))).toEqual(new Stop(sentence))
    expect(await attempt('else', () => zstdCompressSync('{"a":1}\n'))).toEqual(new Stop(sentence))
    expect(await attempt('else', () => Buffer.alloc(0))).toEqual(new Stop(sentence))
  })

  test('not there', async () => {
    const store = await present(sqlite).open(MIGRATIONS)
    await expect(restore(store, join(folder, 'nowhere'))).rejects.toThrow(/There is no file/)
  })
})

test('a backup of an older schema is restored and then migrated on, into an empty store that is ahead of it too', async () => {
  const file = join(folder, 'older.consonance')
  const store = await filled(present(sqlite))
  await backup(store, file)
  for (const migrated of [false, true]) {
    const newer = await present(sqlite).open([...MIGRATIONS, later])
    if (migrated) await newer.migrate()
    await restore(newer, file)
    expect(await newer.waiting()).toEqual([])
    expect((await totalsOf(newer)).find((total) => total.table === 'letter')?.rows).toBe(240)
  }
  const older = await present(sqlite).open([foundationMigrations, signInMigrations])
  await expect(restore(older, file)).rejects.toThrow(/newer version of Consonance/)
})

test('a backup shows one instant although somebody writes meanwhile', async () => {
  const store = await filled(present(sqlite))
  const before = await totalsOf(store)
  const house = housesOn(store, () => 3)(await store.newWorkspace(3), 'house')
  const after = await totalsOf(store)
  const [totals] = await Promise.all([
    backup(store, join(folder, 'busy.consonance')),
    ...Array.from({ length: 50 }, () =>
      house.store.write((tx) => record(tx, house, { kind: 'letter.sent', subject: 'x' })),
    ),
  ])
  const journal = totals.find((total) => total.table === 'journal')?.rows ?? 0
  expect(journal).toBeGreaterThanOrEqual(before.find((total) => total.table === 'journal')?.rows ?? 0)
  const again = await present(sqlite).open(MIGRATIONS)
  expect(await restore(again, join(folder, 'busy.consonance'))).toEqual(totals)
  expect(after.length).toBe(totals.length)
})

test('before a migration the store is backed up, and the newest ten are kept', async () => {
  const backups = join(folder, 'backups')
  const empty = await present(sqlite).open(MIGRATIONS)
  expect(await backupBeforeMigration(empty, backups)).toBeNull()
  const store = await filled(present(sqlite))
  expect(await backupBeforeMigration(store, backups)).toBeNull()
  const newer = await present(sqlite).again([...MIGRATIONS, later])
  for (let round = 0; round < 12; round++) await backupBeforeMigration(newer, backups)
  const kept = readdirSync(backups)
  expect(kept).toHaveLength(10)
  expect(kept.every((name) => name.endsWith('before 9002_stamps.consonance'))).toBe(true)
})

/** Two workspaces with 120 letters each, and an owner with a session. */
async function filled(engine: Engine): Promise<Store> {
  const store = await engine.open(MIGRATIONS)
  await store.migrate()
  const date = engine.kind === 'postgres' ? new Date(1e12) : new Date(1e12).toISOString()
  const times = { createdAt: date, updatedAt: date }
  const user = {
    id: 'u',
    name: 'Ада',
    email: 'ada@example.com',
    emailVerified: engine.kind === 'postgres' ? true : 1,
    ...times,
  }
  await store.outside.insertInto('user').values(user).execute()
  const session = { id: 's', token: 't', userId: 'u', expiresAt: date, ...times }
  await store.outside.insertInto('session').values(session).execute()
  await store.outside.insertInto('verification').values(question(store)).execute()
  const device = { publicKey: 'k', credentialID: 'c', counter: 4_294_967_295, deviceType: 'multiDevice' }
  const known = { backedUp: user.emailVerified, createdAt: date, transports: null, aaguid: null }
  const ours = { host: 'studio.example', used_at: null, removed_at: 5 }
  const passkey = { id: 'p', name: 'Phone', userId: 'u', ...device, ...known, ...ours }
  await store.outside.insertInto('passkey').values(passkey).execute()
  for (const round of [1, 2]) {
    const house = housesOn(store, () => round)(await store.newWorkspace(round), 'house')
    await house.store.write(async (tx) => {
      const insert = (id: number, answers: number | null) => {
        const raw = Buffer.from([0, 255, id, round, 10])
        const row = { id: String(id), answers: answers === null ? null : String(answers), raw, weight: id / 7 }
        return tx.$extendTables<LetterTables>().insertInto('letter').values(row).execute()
      }
      // Each answers the one with the next number, so that a backup by key meets many answers before what they answer.
      await insert(119, null)
      for (let id = 118; id >= 0; id--) await insert(id, id + 1)
      await record(tx, house, { kind: 'letter.sent', subject: '1', facts: { γράμμα: 'ё — "quoted"\n' } })
    })
  }
  return store
}

function tryToSignIn(store: Store, count: number) {
  return store.outside.insertInto('attempt').values({ key: 'recovery address ::1', count, since: 1 }).execute()
}

/** Of somebody who began to sign in with a passkey. */
function question(store: Store) {
  const date = store.migrations.kind === 'postgres' ? new Date(1e12) : new Date(1e12).toISOString()
  return { id: 'v', identifier: 'x', value: 'x', expiresAt: date, createdAt: date, updatedAt: date }
}

function totalsOf(store: Store) {
  return store.whole.transaction().execute((tx) => tableTotals(tx, store.migrations.kind))
}

function present(engine: Engine | null): Engine {
  if (!engine) throw new Error('SQLite is always there')
  return engine
}

function cut(name: string): string {
  return `The backup ${join(folder, name)} is damaged or cut short: nothing was restored; take another copy.`
}
