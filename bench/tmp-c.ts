import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { databaseIn } from '#foundation/data-folder.ts'
import { housesOn } from '#foundation/house.ts'
import { openStore } from '#foundation/store/store.ts'
import { migrations } from '#house/migrations.ts'
import { readings, readingsAt } from '#reading/reading.ts'
import { studioOf } from '#studio/studio.ts'
import { weekOf } from '#studio/working-week.ts'
import { sql } from 'kysely'
import { fillStudio } from './filled.ts'
const folder = process.argv[2] ?? '/tmp/cbench/small'
const people = Number(process.argv[3] ?? 100)
if (!existsSync(join(folder))) {
  console.time('fill'); await fillStudio(folder, { people, letters: people * 200 }); console.timeEnd('fill')
}
const store = await openStore({ file: databaseIn(folder) }, migrations)
const [ws] = (await sql<{id:string}>`select id from workspace`.execute(store.whole)).rows
const house = housesOn(store, Date.now)(ws!.id, 'command')
const week = weekOf(await studioOf(house))
const timed = async (name: string, f: () => Promise<unknown>) => { const b = performance.now(); const r = await f(); console.log(name, (performance.now() - b).toFixed(1), 'ms'); return r }
for (let i = 0; i < Number(process.env.N ?? 2); i++) {
  await timed('fresh at now', () => readingsAt(house, { at: Date.now(), week, everyone: false }))
  await timed('two hours on', () => readingsAt(house, { at: Date.now() + 2 * 3600_000, week, everyone: false }))
}
const rows = await sql<{ n: number; d: number; w: number }>`select count(*) n, sum(length(letters)) d, (select sum(length(whole)) from reading) w from digest`.execute(store.whole)
console.log(rows.rows)
if (process.argv[4]) {
  const old = { ...house, now: () => Date.now() + 2 * 3600_000 }
  await timed('stored anew after two hours', () => readings(old, { week }))
}
await store.close()
