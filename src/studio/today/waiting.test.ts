import { beforeAll, expect, test } from 'vitest'
import { addClient, archiveClient, archiveContact, client } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { accept, ADA, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { clientView } from '../client/client-view.ts'
import { conversationsView } from '../conversation/conversations-view.ts'
import { studioOf } from '../studio.ts'
import { todayView } from './today-view.ts'

// product.md, Today: what waits for an answer is the same on every page that says so.

const mira = { name: 'Mira Salo', address: MIRA }
const graceAtHome = { name: GRACE.name, address: 'grace@home.example' }

const asking = (from: typeof GRACE, at: number) =>
  letter({ from, to: mira, subject: 'Pages', body: 'When may we see the first page?', at })

const acceptBoth = (house: House) =>
  addClient(house, {
    name: GRACE.name,
    contact: {
      name: GRACE.name,
      addresses: [GRACE.address, graceAtHome.address],
      language: 'en',
      part: 'buyer',
      salutation: '',
    },
  })

/** The subjects that wait by Today, by the list of conversations and by the clients' own pages. */
async function waiting(house: House, clients: readonly string[]) {
  const studio = await studioOf(house)
  const pages = clients.map(async (id) => {
    const found = await client(house, { id })
    return found ? (await clientView(house, found, { studio })).threads : []
  })
  const waits = (rows: readonly { subject: string; waits: boolean }[]) =>
    rows.filter((row) => row.waits).map((row) => row.subject)
  return {
    today: (await todayView(house, studio)).waiting.map((one) => one.subject),
    conversations: waits((await conversationsView(house, { studio, before: null })).threads),
    client: waits((await Promise.all(pages)).flat()),
  }
}

const NOTHING = { today: [], conversations: [], client: [] }

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test('a question waits for its answer, on every page that says so', async () => {
    const studio = await house.studio()
    await receive(studio, [asking(GRACE, NOW - DAY)])
    const { client } = await accept(studio, GRACE)
    const pages = ['Pages']
    expect(await waiting(studio, [client])).toEqual({ today: pages, conversations: pages, client: pages })
  })

  test('an answer to another address of the same person is an answer', async () => {
    const studio = await house.studio()
    const answer = letter({ from: mira, to: graceAtHome, subject: 'The page', body: 'Here it is.', at: NOW - HOUR })
    await receive(studio, [asking(GRACE, NOW - DAY), answer])
    expect(await waiting(studio, [await acceptBoth(studio)])).toEqual(NOTHING)
  })

  test('a question of more than sixty days ago waits no more', async () => {
    const studio = await house.studio()
    await receive(studio, [asking(GRACE, NOW - 61 * DAY)])
    const { client } = await accept(studio, GRACE)
    expect(await waiting(studio, [client])).toEqual(NOTHING)
  })

  test('nobody waits who was put away, alone or with their client', async () => {
    const studio = await house.studio()
    await receive(studio, [asking(GRACE, NOW - DAY), asking(ADA, NOW - DAY)])
    const [grace, ada] = [await accept(studio, GRACE), await accept(studio, ADA)]
    await archiveContact(studio, { id: grace.contact, archived: true })
    await archiveClient(studio, { id: ada.client, archived: true })
    expect(await waiting(studio, [grace.client, ada.client])).toEqual(NOTHING)
  })
})
