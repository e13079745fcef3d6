import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { schemaTables } from '#foundation/store/schema-tables.ts'
import type { Store } from '#foundation/store/store.ts'
import { OUTSIDE_THE_WALL } from '#foundation/store/tables.ts'
import { eachEngine, engineNamed } from '#testing/engines.ts'
import { migrations } from './migrations.ts'

// S0-14; architecture.md rules 6 and 8; reliability.md Security, tenants (ASVS 8.4.1)

test('migrations are numbered across the whole house, each number once', () => {
  const names = migrations.flatMap((of) => Object.keys(of('sqlite')))
  const numbers = names.map((name) => /^\d{4}(?=_[a-z_]+$)/.exec(name)?.[0])
  expect(numbers).not.toContain(undefined)
  expect(new Set(numbers).size).toBe(names.length)
  expect(migrations.flatMap((of) => Object.keys(of('postgres')))).toEqual(names)
})

eachEngine((engine) => {
  test('every table of the house either stands behind the wall or is named outside it', async () => {
    const store = await engine.open(migrations)
    await store.migrate()
    const tables = await schemaTables(store.whole, engine.kind)
    expect(tables.length).toBeGreaterThan(9)
    // A table that is neither would be left out of backups too.
    expect(tables.map((table) => table.name).sort()).toEqual(await everyTable(store))
    for (const table of tables)
      expect([table.name, table.walled]).toEqual([table.name, !OUTSIDE_THE_WALL.has(table.name)])
    if (engine.kind === 'sqlite') return
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
        and relrowsecurity and relforcerowsecurity and exists (select from pg_policies where tablename = relname)
    `.execute(store.whole)
    expect(rows.map((row) => row.name).sort()).toEqual(
      tables
        .filter((table) => table.walled)
        .map((table) => table.name)
        .sort(),
    )
  })
})

/** A search index is made anew from its table by the engine, and is in no backup. */
async function everyTable(store: Store): Promise<string[]> {
  const tables = await store.whole.introspection.getTables()
  const names = tables.map((table) => table.name).filter((name) => !name.startsWith('search_triples'))
  return names.sort()
}

const pair = [engineNamed('SQLite'), engineNamed('PGlite')]

test('both engines have the same tables and columns, so that a backup of one is one for the other', async () => {
  const shapes = await Promise.all(
    pair.map(async (engine) => {
      const store = await engine?.open(migrations)
      if (!store) throw new Error('both are always there')
      await store.migrate()
      const tables = await schemaTables(store.whole, store.migrations.kind)
      return tables.map((table) => [table.name, table.key, table.columns.map((column) => column.name)])
    }),
  )
  expect(shapes[0]).toEqual(shapes[1])
})
