import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { journalOf, record } from '#foundation/journal.ts'
import { Stop } from '#foundation/refusal.ts'
import { signInMigrations } from '#foundation/sign-in/sign-in-migrations.ts'
import { type Engine, eachEngine } from '#testing/engines.ts'
import { foundationMigrations } from './foundation-migrations.ts'
import type { MigrationsOf } from './migrate.ts'
import { schemaTables } from './schema-tables.ts'
import type { Store, Tx } from './store.ts'
import type { Walled } from './tables.ts'

// S0-12, S0-14; architecture.md rules 3, 6, 8; reliability.md Security, tenants (ASVS 8.2.2, 8.4.1)

type ShelfTables = {
  shelf: Walled & { id: string; label: string }
  jar: Walled & { id: string; shelf: string; label: string; grams: number }
}

/** Two tables of an imagined pantry, so that the wall is tried on joins and subqueries without any room. */
const pantry: MigrationsOf = () => ({
  '9001_pantry': {
    async up(db) {
      for (const name of ['shelf', 'jar'] as const) {
        await db.schema
          .createTable(name)
          .addColumn('workspace', 'text', (column) => column.notNull().references('workspace.id'))
          .addColumn('id', 'text', (column) => column.notNull())
          .addColumn('label', 'text', (column) => column.notNull())
          .$call((table) =>
            name === 'jar'
              ? table.addColumn('shelf', 'text', (c) => c.notNull()).addColumn('grams', 'bigint', (c) => c.notNull())
              : table,
          )
          .addPrimaryKeyConstraint(`${name}_key`, ['workspace', 'id'])
          .execute()
      }
    },
  },
})

const MIGRATIONS = [foundationMigrations, signInMigrations, pantry]
const LARGE = Number.MAX_SAFE_INTEGER

const inPantry = (tx: Tx) => tx.$extendTables<ShelfTables>()

eachEngine((engine) => {
  let store: Store
  let ada: House
  let grace: House

  beforeAll(async () => {
    store = await engine.open(MIGRATIONS)
    await store.migrate()
    ada = await houseWith(store, 'plums')
    grace = await houseWith(store, 'figs')
  })

  describe('the wall', () => {
    test('an insert gets its workspace, and each sees its own rows only', async () => {
      expect(await labels(ada)).toEqual(['plums'])
      expect(await labels(grace)).toEqual(['figs'])
    })

    test('joins, aliases and subqueries stay on this side', async () => {
      const pairs = await ada.store.read((tx) =>
        inPantry(tx)
          .selectFrom('shelf as s')
          .innerJoin('jar as j', 'j.shelf', 's.id')
          .leftJoin('jar as other', (join) => join.on('other.grams', '>', 0))
          .select(['j.label', 'other.label as beside'])
          .execute(),
      )
      expect(pairs).toEqual([{ label: 'plums', beside: 'plums' }])
      const counted = await ada.store.read((tx) =>
        inPantry(tx)
          .selectFrom('shelf')
          .select((eb) =>
            eb
              .selectFrom('jar')
              .select(({ fn }) => fn.countAll<number>().as('n'))
              .as('jars'),
          )
          .where((eb) => eb.exists(eb.selectFrom('jar as k').select('k.id').where('k.label', '=', 'figs')))
          .execute(),
      )
      expect(counted).toEqual([])
    })

    test('"or" in a condition does not open a way round', async () => {
      const found = await ada.store.read((tx) =>
        inPantry(tx)
          .selectFrom('jar')
          .select('label')
          .where((eb) => eb.or([eb('label', '=', 'plums'), eb('label', '=', 'figs')]))
          .execute(),
      )
      expect(found).toEqual([{ label: 'plums' }])
    })

    test('an update or a delete without any condition touches only this workspace', async () => {
      await ada.store.write((tx) => inPantry(tx).updateTable('jar').set({ grams: 2 }).execute())
      await ada.store.write((tx) => inPantry(tx).deleteFrom('shelf').execute())
      expect(await grace.store.read((tx) => inPantry(tx).selectFrom('jar').select('grams').execute())).toEqual([
        { grams: LARGE },
      ])
      expect(await grace.store.read((tx) => inPantry(tx).selectFrom('shelf').select('id').execute())).toHaveLength(1)
    })

    test('whoever names a workspace, WITH, or a table outside is refused', async () => {
      const row = { id: '9', label: 'x', workspace: grace.store.workspace }
      await expect(ada.store.write((tx) => inPantry(tx).insertInto('shelf').values(row).execute())).rejects.toThrow(
        /wall/,
      )
      await expect(
        ada.store.write((tx) => inPantry(tx).updateTable('shelf').set({ workspace: grace.store.workspace }).execute()),
      ).rejects.toThrow(/workspace/)
      await expect(
        ada.store.read((tx) =>
          inPantry(tx)
            .with('w', (db) => db.selectFrom('jar').selectAll())
            .selectFrom('w')
            .selectAll()
            .execute(),
        ),
      ).rejects.toThrow(/WITH/)
      await expect(
        ada.store.read((tx) => tx.$extendTables<{ user: { id: string } }>().selectFrom('user').select('id').execute()),
      ).rejects.toThrow(/outside the wall/)
    })
  })

  test('the journal is written with the change or not at all', async () => {
    await ada.store.write((tx) =>
      record(tx, ada, { kind: 'jar.filled', subject: 'j1', client: 'c1', facts: { grams: 3 } }),
    )
    await expect(
      ada.store.write(async (tx) => {
        await inPantry(tx).insertInto('jar').values({ id: 'lost', shelf: 's', label: 'lost', grams: 1 }).execute()
        await record(tx, ada, { kind: 'jar.lost', subject: 'lost', client: 'c1' })
        throw new Error('the lid broke')
      }),
    ).rejects.toThrow('the lid broke')
    expect(await labels(ada)).not.toContain('lost')
    expect(await journalOf(ada, { client: 'c1', most: 9 })).toMatchObject([
      { kind: 'jar.filled', facts: { grams: 3 }, actor: 'house' },
    ])
    expect(await journalOf(grace, { client: 'c1', most: 9 })).toEqual([])
  })

  test('large numbers come back as numbers, counts too', async () => {
    const [row] = await grace.store.read((tx) =>
      inPantry(tx)
        .selectFrom('jar')
        .select(({ fn }) => ['grams', fn.count<number>('id').over().as('n')])
        .execute(),
    )
    expect(row).toEqual({ grams: LARGE, n: 1 })
  })

  test('data of a newer version is refused with a sentence', async () => {
    const older = await engine.again([foundationMigrations, signInMigrations])
    await expect(older.waiting()).rejects.toThrow(Stop)
    await expect(older.waiting()).rejects.toThrow(/newer version/)
  })

  if (engine.kind === 'postgres') behindTheWall(engine, () => ({ store, ada, grace }))
  if (engine.kind === 'postgres') besideOthers(engine)
  if (engine.name !== 'PGlite') together(engine)
})

/** What row-level security itself holds back, when a query of ours forgot everything. */
function behindTheWall(engine: Engine, given: () => { store: Store; ada: House; grace: House }) {
  test('every table with a workspace has its rows forced behind a policy', async () => {
    const { store } = given()
    const tables = await sql<{ name: string; forced: boolean; policies: number }>`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
        (select count(*)::int from pg_policies p where p.tablename = c.relname) as policies
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'member'
    `.execute(store.whole)
    expect(tables.rows.map((row) => row.name).sort()).toEqual(['jar', 'journal', 'shelf'])
    for (const row of tables.rows) expect(row).toMatchObject({ forced: true, policies: 1 })
  })

  const bare = (workspace: string | null, statement: string) =>
    given()
      .store.whole.transaction()
      .execute(async (tx) => {
        if (engine.name === 'PGlite') await sql`set local role consonance_app`.execute(tx)
        if (workspace !== null) await sql`select set_config('app.workspace', ${workspace}, true)`.execute(tx)
        return (await sql<{ label: string }>`${sql.raw(statement)}`.execute(tx)).rows
      })

  test('a start with nothing to migrate touches no wall, one that lost its force or its grant is raised again', async () => {
    const { store } = given()
    const policies = async () => {
      const found = await sql<{ oid: number; name: string }>`
        select p.oid::int as oid, c.relname as name from pg_policy p join pg_class c on c.oid = p.polrelid where c.relforcerowsecurity
        order by c.relname
      `.execute(store.whole)
      return found.rows
    }
    const before = await policies()
    await store.migrate()
    expect(await policies()).toEqual(before)
    await sql`alter table jar no force row level security`.execute(store.whole)
    if (engine.name === 'PGlite') await sql`revoke delete on shelf from consonance_app`.execute(store.whole)
    await store.migrate()
    const raised = await policies()
    expect(raised.map((one) => one.name)).toEqual(['jar', 'journal', 'shelf'])
    expect(raised[1]).toEqual(before[1])
    expect(raised[0]).not.toEqual(before[0])
    const granted = sql<{ may: boolean }>`select has_table_privilege('consonance_app', 'shelf', 'delete') as may`
    if (engine.name === 'PGlite') expect((await granted.execute(store.whole)).rows).toEqual([{ may: true }])
  })

  test('without a workspace there are no rows, with one only its own', async () => {
    expect(await bare(null, 'select label from jar')).toEqual([])
    expect(await bare(given().grace.store.workspace, 'select label from jar')).toEqual([{ label: 'figs' }])
  })

  test('a row for another workspace is refused by the database itself', async () => {
    const { ada, grace } = given()
    const foreign = `insert into shelf (workspace, id, label) values ('${grace.store.workspace}', 'x', 'x')`
    await expect(bare(ada.store.workspace, foreign)).rejects.toThrow(/row-level security/)
    await expect(bare(null, foreign)).rejects.toThrow(/row-level security/)
  })

  test('a workspace bound in one transaction is forgotten in the next', async () => {
    await labels(given().ada)
    expect(await bare(null, 'select label from jar')).toEqual([])
  })
}

/** A database in which other programs have their own tables and views. Opens a store of its own: it comes last. */
function besideOthers(engine: Engine) {
  test('what other programs keep in the same database is neither walled nor in the way', async () => {
    const store = await engine.open(MIGRATIONS)
    for (const statement of [
      'create table note (id int primary key, workspace text)',
      'create view seen as select id from note',
      'create schema if not exists other',
      'create table if not exists other.kysely_migration (name text primary key, timestamp text)',
      'create table if not exists other.jar (id int primary key)',
    ])
      await sql.raw(statement).execute(store.whole)
    await store.migrate()
    await store.migrate()
    expect(await store.waiting()).toEqual([])
    const walled = await sql<{ name: string }>`
      select relnamespace::regnamespace || '.' || relname as name from pg_class where relrowsecurity order by 1
    `.execute(store.whole)
    expect(walled.rows.map((row) => row.name)).toEqual(['public.jar', 'public.journal', 'public.shelf'])
    expect((await schemaTables(store.whole, 'postgres')).map((table) => table.name)).not.toContain('note')
  })
}

/** Two processes on one database. */
function together(engine: Engine) {
  test('two that migrate at once both find the newest schema', async () => {
    const first = await engine.open(MIGRATIONS)
    const second = await engine.again(MIGRATIONS)
    if (engine.kind === 'sqlite') {
      await first.migrate()
      await second.migrate()
    } else await Promise.all([first.migrate(), second.migrate()])
    expect(await first.waiting()).toEqual([])
    expect(await second.waiting()).toEqual([])
  })

  test('a migration that breaks leaves nothing of those before it', async () => {
    const broken: MigrationsOf = () => ({ '9002_broken': { up: () => Promise.reject(new Error('no')) } })
    const store = await engine.open([...MIGRATIONS, broken])
    await expect(store.migrate()).rejects.toThrow('no')
    expect((await store.whole.introspection.getTables()).map((table) => table.name)).not.toContain('jar')
  })
}

async function houseWith(store: Store, label: string): Promise<House> {
  const house: House = { store: store.within(await store.newWorkspace(1)), now: () => 1, actor: 'house' }
  await house.store.write(async (tx) => {
    await inPantry(tx).insertInto('shelf').values({ id: 's', label: 'top' }).execute()
    await inPantry(tx).insertInto('jar').values({ id: 'j', shelf: 's', label, grams: LARGE }).execute()
  })
  return house
}

async function labels(house: House): Promise<string[]> {
  const rows = await house.store.read((tx) => inPantry(tx).selectFrom('jar').select('label').orderBy('label').execute())
  return rows.map((row) => row.label)
}
