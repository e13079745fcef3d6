import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CompiledQuery, Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addClient, addProject, client } from '#client/client.ts'
import { conversation, conversations, unreadableMail } from '#conversation/conversation.ts'
import { openConcern, openOverdue } from '#concern/concern.ts'
import { type House, housesOn } from '#foundation/house.ts'
import { openSqlite } from '#foundation/store/sqlite.ts'
import { type Store, storeOn } from '#foundation/store/store.ts'
import { migrations } from '#house/migrations.ts'
import { makePromise } from '#promise/promise.ts'
import { catchUp, FEW_CLIENTS, keepUpDue, noteAsked } from '#reading/reading.ts'
import { accept, correspondence, receive } from '#testing/cast.ts'
import { DAY, HOUR, MIRA, NOW, WEEK } from '#testing/test-house.ts'
import { clientView } from './client/client-view.ts'
import { due } from './due/due.ts'
import { figuresView } from './figures/figures-view.ts'
import { attentionView, clientsView } from './client/clients-view.ts'
import { conversationView } from './conversation/conversation-view.ts'
import { conversationsView } from './conversation/conversations-view.ts'
import { liveState } from './live/live-state.ts'
import { proposedView } from './people/people-view.ts'
import { openStudio, plainStudio, studioOf } from './studio.ts'
import { todayView } from './today/today-view.ts'

// issue 3, Scale: 1,000 clients and 200,000 messages are ordinary, so no page may walk through all of them

/** Tables that grow with the mailbox or the clients. */
const LARGE = new Set([
  'message',
  'recipient',
  'correspondent',
  'raw_mail',
  'thread',
  'heard',
  'evidence',
  'posed',
  'digest',
  'dismissal',
  'reading',
  'journal',
  'contact',
  'contact_address',
  'client',
  'project',
  'asked',
  'promise',
  'promise_move',
  'concern',
  'concern_happening',
  'outgoing',
  'client_question',
  'open_line',
])

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'

const WORK = {
  name: 'Site',
  service: 'website',
  price: null,
  currency: 'EUR',
  stage: 'agreed',
  deliveredOn: null,
} as const

let store: Store
let house: House
const asked: CompiledQuery[] = []
const folder = mkdtempSync(join(tmpdir(), 'consonance-scale-'))

beforeAll(async () => {
  const file = join(folder, 'scale.sqlite')
  const open = (readOnly: boolean) =>
    new Kysely<unknown>({
      dialect: openSqlite(file, { readOnly }),
      log: ({ level, query }) => void (level === 'query' && asked.push(query)),
    })
  let reader: Kysely<unknown> | undefined
  store = storeOn({ kind: 'sqlite', writer: open(false), reader: () => (reader ??= open(true)), file }, migrations)
  await store.migrate()
  house = housesOn(store, () => NOW)(await store.newWorkspace(NOW), 'member:mira')
  await openStudio(house, { ...plainStudio({ addresses: [MIRA], language: 'en' }), zone: 'UTC' })
  for (let one = 0; one <= FEW_CLIENTS; one += 1) await addClient(house, { name: `Client ${one}` })
  for (let one = 0; one < 8; one += 1) await bring(one)
  await catchUp(house, { week: WEEK })
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Somebody writes, the studio answers, and a doubt or a question stays; half of them are clients. */
async function bring(one: number): Promise<void> {
  const who = { name: `Person ${one}`, address: `person${one}@many.example` }
  const at = NOW - (10 - one) * DAY
  const body = one % 2 === 0 ? DOUBT : 'When may we see it?'
  const turns = [
    { by: 'P' as const, body: 'Hello Mira.' },
    { by: 'M' as const, body: 'Gladly.' },
    { by: 'P' as const, body },
  ]
  await receive(
    house,
    correspondence(
      who,
      `Story ${one}`,
      turns.map((turn, place) => ({ ...turn, at: at + place * HOUR })),
    ),
  )
  if (one >= 6) return
  const { client: id, contact } = await accept(house, who)
  await addProject(house, { client: id, project: { ...WORK, signedOn: '2026-05-12' } })
  if (one === 1) await noteAsked(house, { contact, about: 'work', way: 'otherwise', words: '' })
  const promised = { words: 'The first page', owner: 'member:mira', source: 'hand', ref: '', zone: 'UTC' } as const
  await makePromise(house, { ...promised, client: id, contact, due: { on: `2026-05-2${one + 2}`, time: null } })
  if (one === 2) await openConcern(house, { client: id, contact, origin: 'hand', words: 'They seemed unsure.' })
}

/** The large tables that a page walks through from end to end, by the plans of its queries. */
async function walked(look: () => Promise<unknown>): Promise<string[]> {
  asked.length = 0
  await look()
  const found = new Set<string>()
  // What explains a query is noted as well: only what the page asked is looked at.
  for (const { sql: text, parameters } of asked.slice()) {
    if (!/^(select|update|delete)/u.test(text)) continue
    const plan = await store.whole.executeQuery<{ detail: string }>({
      ...sql`select 1`.compile(store.whole),
      sql: `explain query plan ${text}`,
      parameters,
    })
    const isSorted = plan.rows.some(({ detail }) => detail.startsWith('USE TEMP B-TREE FOR ORDER BY'))
    const isShort = text.includes(' limit ') && !isSorted
    for (const { detail } of plan.rows) if (isWalk(detail, isShort)) found.add(`${detail}: ${text}`)
  }
  expect(asked.length).toBeGreaterThan(0)
  return [...found]
}

/**
 * One step of a plan that reads a large table from end to end: without an index, or all that the workspace has in one, unless the first few in its
 * order are enough. Clients and readings may be counted in an index that holds all that is counted.
 */
function isWalk(detail: string, isShort: boolean): boolean {
  const [, how, table = ''] = /^(SCAN|SEARCH) (\w+)/u.exec(detail) ?? []
  if (!LARGE.has(table)) return false
  if (how === 'SCAN') return true
  const isCounting = detail.includes('USING COVERING INDEX') && ['client', 'reading'].includes(table)
  return detail.endsWith('(workspace=?)') && !isShort && !isCounting
}

test('no page walks through the whole mailbox or all clients', async () => {
  const studio = await studioOf(house)
  const [first] = await conversations(house, { most: 1 })
  const page = await conversation(house, { id: first?.thread.id ?? '' })
  const { clients, pressing } = await clientsView(house, { studio, after: null })
  const one = await client(house, { id: pressing?.rows[0]?.id ?? clients[0]?.id ?? '' })
  if (!page || !one) throw new Error('The studio shows no conversation or no client')
  const pages = {
    Today: () => todayView(house, studio),
    Clients: () => clientsView(house, { studio, after: null }),
    'Clients, further on': () => clientsView(house, { studio, after: clients.at(-1)?.id ?? '' }),
    Attention: () => attentionView(house, { studio, after: { rank: 0.5, contact: 'x' } }),
    Proposals: () => proposedView(house, { lastAt: NOW, address: 'x' }, false),
    Client: () => clientView(house, one, { studio }),
    Conversations: () => conversationsView(house, { studio, before: { lastAt: NOW, id: 'x' }, whom: 'people' }),
    Conversation: async () => conversationView(house, { studio, by: 'Mira', ...page }),
    'Conversation, at a letter': () =>
      conversation(house, {
        id: page.thread.id,
        letter: page.letters[0]?.id ?? null,
        until: page.letters[0]?.id ?? null,
      }),
    'What an open page is told': () => liveState(house),
    'What an import could not read': () => unreadableMail(house, { run: 'x' }),
    'A beat': () => keepUpDue(house, { week: WEEK, after: '' }),
    'What fell due, at a beat': () => openOverdue(house),
    'Everything that is due': () => due(house, { setting: studio }),
    Figures: () => figuresView(house, studio),
  }
  for (const [name, look] of Object.entries(pages)) expect(await walked(look), name).toEqual([])
})

test('a walk would be seen', async () => {
  const inTable = () => store.whole.executeQuery(sql`select count(subject) from message`.compile(store.whole))
  expect(await walked(inTable)).toHaveLength(1)
  const inIndex = () =>
    house.store.read((tx) => tx.selectFrom('journal').select('id').where('kind', '=', 'x').execute())
  expect(await walked(inIndex)).toHaveLength(1)
  const sorted = () => house.store.read((tx) => tx.selectFrom('journal').select('id').orderBy('at').limit(1).execute())
  expect(await walked(sorted)).toHaveLength(1)
})
