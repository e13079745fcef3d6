import { sql } from 'kysely'
import { clients } from '#client/client.ts'
import { beginImport } from '#conversation/conversation.ts'
import { databaseIn } from '#foundation/data-folder.ts'
import { DAY } from '#foundation/days.ts'
import { housesOn } from '#foundation/house.ts'
import { openStore } from '#foundation/store/store.ts'
import { migrations } from '#house/migrations.ts'
import { readings, readingsAt } from '#reading/reading.ts'
import { studioOf } from '#studio/studio.ts'
import { weekOf } from '#studio/working-week.ts'
import { bring } from './filled.ts'
import { letterOf } from './mailbox.ts'
const folder = process.argv[2]!
const P = Number(process.argv[3] ?? 100)
const store = await openStore({ file: databaseIn(folder) }, migrations)
const [ws] = (await sql<{id:string}>`select id from workspace`.execute(store.whole)).rows
const house = housesOn(store, Date.now)(ws!.id, 'command')
const week = weekOf(await studioOf(house))
console.time('bring up to date'); await readings(house, { week }); console.timeEnd('bring up to date')
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000 }
const at = Date.now()
for (let i = 0; i < Number(process.env.R ?? 3); i++) { const c = cpu(); const b = performance.now(); await readingsAt(house, { at: at + 7200_000, week, everyone: false }); console.log('recomputed', (performance.now()-b).toFixed(0), 'cpu', (cpu()-c).toFixed(0)) }
for (let i = 0; i < 2; i++) { const c = cpu(); const b = performance.now(); await readingsAt(house, { at: Date.now(), week, everyone: false }); console.log('fresh', (performance.now()-b).toFixed(0), 'cpu', (cpu()-c).toFixed(0)) }
const run = await beginImport(house, { sources: ['bench'] })
const known = await clients(house)
const took: number[] = []; const cpus: number[] = []
const salt = Math.floor(Math.random() * 1e6)
for (let language = 0; language < 5; language++) for (let place = -1; place < Math.min(40, Math.floor(P/5)-1); place++) {
  const person = (place + 1) * 5 + language
  const index = person + 2 * P * (300000 + salt + place)
  await bring(house, run, [letterOf({ index, date: Date.now() - DAY / 24, people: P })])
  const c = cpu(); const b = performance.now()
  const [r] = await readings(house, { week, of: [known[person]!] })
  if (place >= 0) { took.push(performance.now() - b); cpus.push(cpu() - c) }
}
for (const [n, l] of [['wall', took], ['cpu', cpus]] as const) { l.sort((a, b) => a - b); console.log(n, 'median', l[l.length >> 1]!.toFixed(1), 'p90', l[Math.floor(l.length*.9)]!.toFixed(1), 'p99', l[Math.ceil(l.length * .99) - 1]!.toFixed(1), 'max', l.at(-1)!.toFixed(1)) }
await store.close()
