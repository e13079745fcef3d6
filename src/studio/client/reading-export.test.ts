import { beforeAll, expect, test } from 'vitest'
import { switchListening } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { DAY, HOUR } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'
import { studioPaths } from '../studio-paths.ts'

// Issue 4, Readings: a reading can be exported

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
  })

  const doubting = (who: typeof GRACE) => {
    const { now } = app.clock
    return correspondence(who, `Website ${who.name}`, [
      { by: 'P', at: now - 9 * DAY, body: 'Hello Mira, we would love a new website.' },
      { by: 'M', at: now - 8 * DAY, body: 'Gladly. Here is the agreement.' },
      { by: 'P', at: now - HOUR, body: DOUBT },
    ])
  }

  test('a reading is saved as a file, with its words, their sentence and its date, and how it was made', async () => {
    await receive(house, doubting(GRACE))
    const { contact } = await accept(house, GRACE)
    const answer = await mira.get(studioPaths.readingExport(contact))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="reading\.json"/u)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    const saved = JSON.parse(await answer.text())
    expect(saved).toMatchObject({
      contact: { name: GRACE.name, addresses: [GRACE.address] },
      generated_at: new Date(app.clock.now).toISOString(),
      reading: 'uneasy',
      no_reading: null,
      set_aside: [],
      usual: { not_compared: 'few' },
    })
    expect(saved.for[0]).toMatchObject({
      kind: 'doubt',
      source: 'words',
      quote: 'I keep wondering whether we really need all eight pages.',
      letter_at: new Date(Math.floor((app.clock.now - HOUR) / 1000) * 1000).toISOString(),
    })
    expect(saved.how).toContain('No person is judged')
  })

  test('of nobody else, and of nobody who is switched off', async () => {
    await receive(house, doubting(ADA))
    const { contact } = await accept(house, ADA)
    await switchListening(house, { id: contact, on: false })
    const stranger = '01900000-0000-7000-8000-000000000000'
    for (const id of [contact, stranger]) expect((await mira.get(studioPaths.readingExport(id))).status).toBe(404)
  })
})
