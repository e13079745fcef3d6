import { sql } from 'kysely'
import { databaseIn } from '#foundation/data-folder.ts'
import { housesOn } from '#foundation/house.ts'
import { openStore } from '#foundation/store/store.ts'
import { migrations } from '#house/migrations.ts'
import { readingsAt } from '#reading/reading.ts'
import { studioOf } from '#studio/studio.ts'
import { weekOf } from '#studio/working-week.ts'
const folder = process.argv[2]!
const store = await openStore({ file: databaseIn(folder) }, migrations)
const [ws] = (await sql<{id:string}>`select id from workspace`.execute(store.whole)).rows
const house = housesOn(store, Date.now)(ws!.id, 'command')
const week = weekOf(await studioOf(house))
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000 }
for (let i = 0; i < Number(process.env.R ?? 1); i++) { const c = cpu(); const b = performance.now(); await readingsAt(house, { at: Date.now() + 7200_000, week, everyone: false }); console.log('recomputed', (performance.now()-b).toFixed(0), 'cpu', (cpu()-c).toFixed(0)) }
await store.close()
