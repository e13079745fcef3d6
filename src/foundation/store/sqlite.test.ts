import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { openSqlite } from './sqlite.ts'

// reliability.md, Durability: on a full disk the app stops accepting, and can say why

const folder = mkdtempSync(join(tmpdir(), 'consonance-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a transaction that finds no room says that the disk is full, leaves nothing behind, and the next one with room goes on', async () => {
  const db = new Kysely<{ shelf: { label: string } }>({
    dialect: openSqlite(join(folder, 'a.sqlite'), { readOnly: false }),
  })
  await sql`create table shelf (label text not null)`.execute(db)
  await sql`pragma max_page_count = 20`.execute(db)
  const put = (jars: number) =>
    db.transaction().execute(async (tx) => {
      for (let jar = 0; jar < jars; jar += 1)
        await tx
          .insertInto('shelf')
          .values({ label: 'plums'.repeat(500) })
          .execute()
    })
  await put(1)
  await expect(put(100)).rejects.toMatchObject({ errcode: 13, message: 'database or disk is full' })
  const count = async () => (await db.selectFrom('shelf').select('label').execute()).length
  expect(await count()).toBe(1)
  await sql`pragma max_page_count = 2000`.execute(db)
  await put(100)
  expect(await count()).toBe(101)
  await db.destroy()
})
