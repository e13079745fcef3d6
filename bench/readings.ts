import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { clients } from '#client/client.ts'
import { beginImport } from '#conversation/conversation.ts'
import { databaseIn } from '#foundation/data-folder.ts'
import { DAY, HOUR } from '#foundation/days.ts'
import { type House, housesOn } from '#foundation/house.ts'
import { openStore, type Store } from '#foundation/store/store.ts'
import { migrations } from '#house/migrations.ts'
import { readings } from '#reading/reading.ts'
import { studioOf } from '#studio/studio.ts'
import { weekOf } from '#studio/settings/working-week.ts'
import { readingsTime } from './command-line.ts'
import type { Figure } from './figures.ts'
import { bring, fillStudio } from './filled.ts'
import { letterOf } from './mailbox.ts'

const SIZE = { people: 1_000, letters: 200_000 }
const OF = `${SIZE.people} contacts and ${SIZE.letters} messages`

/** New letters, and how long one of them may take at most until its reading is stored, in milliseconds. */
const NEW = 200
const NEW_AT_MOST = 20

/** What `readings` may take over all, in milliseconds. */
const ALL_AT_MOST = 2_000

/** The five languages stand in turn among the people. */
const LANGUAGES = 5

/** The readings of a thousand contacts at once, and how soon one follows a new letter. A folder that `BENCH_FILLED` names is filled once and used again. */
export async function readingsFigures(scratch: string): Promise<Figure[]> {
  const folder = process.env['BENCH_FILLED'] ?? join(scratch, 'large')
  if (!existsSync(folder)) await fillStudio(folder, SIZE)
  const store = await openStore({ file: databaseIn(folder) }, migrations)
  const env = { DATA_DIR: folder }
  try {
    const house = await houseIn(store)
    const week = weekOf(await studioOf(house))
    await readings(house, { week })
    const fresh = all('as they were stored', readingsTime(env))
    await makeOld(store)
    const old = all('each computed again, as it is an hour old', readingsTime(env))
    await readings(house, { week })
    return [fresh, old, ...followed(await newLetters(house))]
  } finally {
    await store.close()
  }
}

async function houseIn(store: Store): Promise<House> {
  const [row] = (await sql<{ id: string }>`select id from workspace`.execute(store.whole)).rows
  return housesOn(store, Date.now)(row?.id ?? '', 'command')
}

const makeOld = (store: Store) =>
  sql`update reading set computed_at = computed_at - ${2 * HOUR} where computed_at > 0`.execute(store.whole)

const all = (how: string, took: number): Figure => ({
  what: `readings --json over ${OF}, start included, ${how}`,
  measured: `${Math.round(took)} ms`,
  bound: `below ${ALL_AT_MOST} ms`,
  holds: took < ALL_AT_MOST,
})

/** Milliseconds from a stored letter to its stored reading, for one letter after another, one language after the other. */
async function newLetters(house: House): Promise<number[]> {
  const run = await beginImport(house, { sources: ['bench'] })
  const week = weekOf(await studioOf(house))
  const known = await clients(house)
  const took: number[] = []
  for (let language = 0; language < LANGUAGES; language += 1)
    for (let place = -1; place < NEW / LANGUAGES; place += 1) {
      const person = (place + 1) * LANGUAGES + language
      const client = known[person]
      if (!client) throw new Error('The filled studio has fewer clients')
      const index = person + 2 * SIZE.people * (SIZE.letters + place)
      await bring(house, run, [letterOf({ index, date: Date.now() - DAY / 24, people: SIZE.people })])
      const began = performance.now()
      await readings(house, { week, of: [client] })
      // The first letter in a language makes the lexicon ready, as the first letter of an import does.
      if (place >= 0) took.push(performance.now() - began)
    }
  return took.toSorted((a, b) => a - b)
}

function followed(took: readonly number[]): Figure[] {
  const slowest = took[Math.ceil(took.length * 0.99) - 1] ?? Infinity
  const middle = took[Math.floor(took.length / 2)] ?? Infinity
  return [
    {
      what: `a new letter changes its reading, heard and stored, at ${OF}`,
      measured: `${slowest.toFixed(1)} ms at the 99th percentile of ${took.length}, ${middle.toFixed(1)} ms in the middle`,
      bound: `below ${NEW_AT_MOST} ms`,
      holds: slowest < NEW_AT_MOST,
    },
  ]
}
