import { sql } from 'kysely'
import { databaseIn } from '#foundation/data-folder.ts'
import { housesOn } from '#foundation/house.ts'
import { openStore } from '#foundation/store/store.ts'
import { migrations } from '#house/migrations.ts'
import { readings } from '#reading/reading.ts'
import { studioOf } from '#studio/studio.ts'
import { weekOf } from '#studio/working-week.ts'
const store = await openStore({ file: databaseIn(process.argv[2]!) }, migrations)
const [ws] = (await sql<{id:string}>`select id from workspace`.execute(store.whole)).rows
const house = housesOn(store, Date.now)(ws!.id, 'command')
console.time('x'); await readings(house, { week: weekOf(await studioOf(house)) }); console.timeEnd('x')
await store.close()
