import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { addClient, clients } from '#client/client.ts'
import { openConcern } from '#concern/concern.ts'
import { databaseIn } from '#foundation/data-folder.ts'
import { DAY, HOUR } from '#foundation/days.ts'
import { type House, housesOn } from '#foundation/house.ts'
import { queueIn } from '#foundation/outbox/outbox.ts'
import { openStore, type Store } from '#foundation/store/store.ts'
import { migrations } from '#house/migrations.ts'
import { makePromiseIn } from '#promise/promise.ts'
import { replaceReading } from '#reading/reading-store.ts'
import { due, dueRows } from '#studio/due/due.ts'
import { dueOf } from '#studio/due/due-rules.ts'
import { openStudio, plainStudio, studioOf } from '#studio/studio.ts'
import { todayView } from '#studio/today/today-view.ts'
import { dueTime } from './command-line.ts'
import { type Figure, median } from './figures.ts'

const SIZE = { clients: 1_000, promises: 5_000, concerns: 500, alerts: 500, messages: 200 }
const OF = `${SIZE.clients} clients, ${SIZE.promises} promises, ${SIZE.concerns} concerns and ${SIZE.alerts} alerts`

/** What `due` may take over all that, names included, in milliseconds (issue 5). */
const AT_MOST = 50

const TIMES = 41

/** Everything that is due in a large studio, all of it now or within a week: the rule alone, the reading of the rows, both with the names, and the command. */
export async function dueFigures(scratch: string): Promise<Figure[]> {
  const folder = join(scratch, 'due')
  const file = databaseIn(folder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const store = await openStore({ file }, migrations)
  await store.migrate()
  try {
    const house = await filled(store)
    const studio = await studioOf(house)
    const rows = await dueRows(house, studio)
    const found = dueOf(rows, studio, house.now()).length
    const rule = await timed(async () => void dueOf(rows, studio, house.now()))
    const reading = await timed(() => dueRows(house, studio))
    const whole = await timed(() => due(house, { setting: studio }))
    const today = await timed(() => todayView(house, studio))
    const bare = await bareSelects(file)
    return [
      held(`due over ${OF} (${found} things), names included`, whole),
      told('of it the rule alone', rule),
      told('of it reading what is stored', reading),
      told('the same rows by bare SELECTs of node:sqlite', bare),
      told('what Today shows of it', today),
      told('the command due --json, start included', dueTime({ DATA_DIR: folder })),
    ]
  } finally {
    await store.close()
  }
}

const held = (what: string, took: number): Figure => ({
  what,
  measured: `${took.toFixed(1)} ms`,
  bound: `below ${AT_MOST} ms`,
  holds: took < AT_MOST,
})

const told = (what: string, took: number): Figure => ({
  what,
  measured: `${took.toFixed(1)} ms`,
  bound: '',
  holds: true,
})

/** The middle of many times, the first few left out. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const took: number[] = []
  for (let time = 0; time < TIMES + 5; time += 1) {
    const began = performance.now()
    await work()
    if (time >= 5) took.push(performance.now() - began)
  }
  return median(took)
}

async function filled(store: Store): Promise<House> {
  const now = Date.now()
  let at = now - 40 * DAY
  const houses = housesOn(store, () => at)
  const workspace = await store.newWorkspace(at)
  const house = houses(workspace, 'member:mira')
  await openStudio(house, { ...plainStudio({ addresses: ['me@bench.example'], language: 'en' }), zone: 'UTC' })
  for (let one = 0; one < SIZE.clients; one += 1) await addClient(house, withContact(one))
  const people = (await clients(house)).flatMap(({ id, contacts: [contact] }) =>
    contact ? [{ client: id, contact: contact.id }] : [],
  )
  await promise(house, people)
  for (const [place, who] of people.slice(0, SIZE.concerns).entries()) {
    at = now - (1 + (place % 30)) * DAY
    const opening = { ...who, origin: 'hand' as const, ref: '', words: `They asked about page ${place}.` }
    await openConcern(house, opening)
  }
  at = now
  await spreadStages(store)
  await house.store.write(async (tx) => {
    for (const [place, { contact }] of people.slice(SIZE.clients - SIZE.alerts).entries())
      await replaceReading(tx, alertRow(contact, now - (place % 90) * HOUR))
    for (const [place, who] of people.slice(0, SIZE.messages).entries())
      await queueIn(tx, house, {
        ...who,
        template: 'concern.options',
        cause: `cause-${place}`,
        facts: {},
        unasked: place % 2 === 0,
        page: '',
      })
  })
  return housesOn(store, Date.now)(workspace, 'member:mira')
}

const withContact = (one: number) => ({
  name: `Client ${one}`,
  contact: {
    name: `Person ${one}`,
    addresses: [`person${one}@bench.example`],
    language: 'en' as const,
    part: 'buyer' as const,
    salutation: '',
  },
})

/** From twenty days ago to six days ahead: nothing of it can be left unread. */
async function promise(house: House, people: readonly { client: string; contact: string }[]): Promise<void> {
  const began = Date.now() - 20 * DAY
  await house.store.write(async (tx) => {
    for (let one = 0; one < SIZE.promises; one += 1) {
      const who = people[one % people.length]
      const on = new Date(began + (one % 26) * DAY).toISOString().slice(0, 10)
      const owner = 'member:mira' as const
      if (who)
        await makePromiseIn(tx, house, {
          ...who,
          words: `Page ${one} is ready`,
          owner,
          source: 'hand',
          ref: '',
          due: { on, time: null },
          zone: 'UTC',
        })
    }
  })
}

/** Every stage of the loop, as the columns would have it. */
async function spreadStages(store: Store): Promise<void> {
  const stages = [
    ['opened', 'hear'],
    ['heard', 'options'],
    ['heard', 'offer'],
    ['options', 'reactions'],
    ['options', 'promise'],
    ['delivered', 'ask-back'],
    ['checked-back', 'answer'],
  ]
  for (const [place, [stage, next]] of stages.entries())
    await sql`update concern set stage = ${stage}, next = ${next}, asked_at = opened_at, asked_times = 1
      where (opened_at / ${DAY}) % ${stages.length} = ${place}`.execute(store.whole)
}

const alertRow = (contact: string, since: number) => ({
  contact,
  reading: 'uneasy' as const,
  score: 0.7,
  since,
  rank: 2.7,
  alert_since: since,
  whole: '',
  basis: '',
  computed_at: Date.now(),
})

/** The rows that `dueRows` reads, column by column, without anything around them. */
async function bareSelects(file: string): Promise<number> {
  const db = new DatabaseSync(file, { readOnly: true })
  const selects = [
    'select * from concern where ended_at is null',
    'select id, client, contact, owner, source, ref, due_on, due_time, due_at from promise where open = 1 order by due_at',
    "select * from outgoing where state = 'waiting'",
    "select contact, reading, alert_since, rank from reading where reading <> 'calm' and rank >= 2 order by rank desc",
    'select contact.id, contact.name, contact.client, client.name from contact join client on client.id = contact.client',
  ].map((text) => db.prepare(text))
  const took = await timed(async () => void selects.map((select) => select.all()))
  db.close()
  return took
}
