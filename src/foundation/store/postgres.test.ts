import { type Kysely, sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { engineNamed } from '#testing/engines.ts'
import { foundationMigrations } from './foundation-migrations.ts'
import type { Store } from './store.ts'

// reliability.md, durability: a server that restarts must not take the studio with it

const server = engineNamed('PostgreSQL')

describe.skipIf(!server)('a PostgreSQL server that breaks off (needs TEST_DATABASE_URL)', () => {
  let store: Store
  let other: Store

  beforeEach(async () => {
    if (!server) return
    store = await server.open([foundationMigrations])
    other = await server.again([foundationMigrations])
  })

  /** Ends every connection to this database but the one that asks, as a restart would. */
  const breakOff = () =>
    sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(
      other.whole,
    )
  const one = (db: Kysely<unknown>) => sql<{ one: number }>`select 1 as one`.execute(db).then(({ rows }) => rows)

  test('an idle connection that breaks is replaced by the next query', async () => {
    await Promise.all([one(store.whole), one(store.whole)])
    await breakOff()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await one(store.whole)).toEqual([{ one: 1 }])
  })

  test('a transaction that loses its connection is refused, and the next one goes on', async () => {
    const broken = store.whole.transaction().execute(async (tx) => {
      await one(tx)
      await breakOff()
      await one(tx)
    })
    await expect(broken).rejects.toThrow()
    expect(await one(store.whole)).toEqual([{ one: 1 }])
  })

  test('two processes that count up in one studio come one after the other', async () => {
    await store.migrate()
    const workspace = await store.newWorkspace(0)
    const countUp = (of: Store) =>
      of.within(workspace).write(async (tx) => {
        const before = await sql<{
          at: number
        }>`select created_at as at from workspace where id = ${workspace}`.execute(tx)
        await sql`update workspace set created_at = ${(before.rows[0]?.at ?? 0) + 1} where id = ${workspace}`.execute(
          tx,
        )
      })
    await Promise.all([...Array(20).keys()].map((turn) => countUp(turn % 2 ? store : other)))
    expect(await store.outside.selectFrom('workspace').select('created_at').execute()).toEqual([{ created_at: 20 }])
  })

  test('a closed store has left the server', async () => {
    await Promise.all([one(store.whole), one(store.whole), one(store.whole)])
    await store.close()
    const left = await sql<{ n: number }>`
      select count(*) as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
    `.execute(other.whole)
    expect(left.rows).toEqual([{ n: 0 }])
  })
})
