import { beforeAll, expect, test } from 'vitest'
import { addContact, client as clientOf } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { noteAsked, standing } from '#reading/reading.ts'
import { accept, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { DAY, HOUR, WEEK } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'
import { clientView } from './client-view.ts'
import { studioOf } from '../studio.ts'
import { todayView } from '../today/today-view.ts'

// S0-16: the question goes to the person it is about, where a client has several contacts.

const HOWARD = { name: 'Howard Aiken', address: 'howard@harbour.example' }
const WORRY = 'The quote is higher than I thought.'

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  let harbour: { client: string; contact: string }
  let howard: string
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
    harbour = await accept(house, GRACE)
    const contact = { name: HOWARD.name, addresses: [HOWARD.address], language: 'en' as const, salutation: '' }
    howard = await addContact(house, { client: harbour.client, contact: { ...contact, part: 'stakeholder' } })
    const at = (days: number) => app.clock.now - days * DAY
    const begun = [
      { by: 'P' as const, at: at(20), body: 'Hello Mira, shall we begin?' },
      { by: 'M' as const, at: at(19), body: 'Yes, gladly.' },
    ]
    // Grace's worry was answered an hour ago and rests for a turn; Howard's, the same, waits.
    const answer = { by: 'M' as const, at: app.clock.now - HOUR, body: 'I understand. Here is how I see it.' }
    await receive(house, correspondence(GRACE, 'Website', [...begun, { by: 'P', at: at(1), body: WORRY }, answer]))
    await receive(house, correspondence(HOWARD, 'Budget', [...begun, { by: 'P', at: at(1), body: WORRY }]))
  })

  const todays = async () => (await todayView(house, await studioOf(house))).needs

  async function page(contact?: string) {
    const found = await clientOf(house, { id: harbour.client })
    if (!found) throw new Error('The harbour is a client')
    return clientView(house, found, { studio: await studioOf(house), contact })
  }

  test('Today leads to the question to whom it shows, and the client’s page begins with the same person', async () => {
    const [need, ...others] = await todays()
    expect([need?.name, others]).toEqual([HOWARD.name, []])
    expect(need?.href).toBe(`/clients/${harbour.client}?contact=${howard}#ask`)
    expect((await page()).ask?.name).toBe(HOWARD.name)
    expect((await page(harbour.contact)).ask?.name).toBe(GRACE.name)
    expect(await mira.page(`/clients/${harbour.client}?contact=${harbour.contact}`)).toContain('Grace Hopper')
  })

  test('who was asked is not somebody else at the same client', async () => {
    await noteAsked(house, { contact: harbour.contact, about: 'doubt', way: 'otherwise', words: '' })
    expect((await todays())[0]?.askedAt).toBeUndefined()
    await noteAsked(house, { contact: howard, about: 'doubt', way: 'otherwise', words: '' })
    expect((await todays())[0]?.askedAt).toBe(house.now())
  })

  test('a client of whom one contact presses stands among those who do, whatever the others are', async () => {
    const { pressing } = await standing(house, { week: WEEK, most: 5 })
    expect(pressing.map((one) => one.contact.name)).toEqual([HOWARD.name])
  })

  test('a question that comes back keeps what it is about and where it stood', async () => {
    const conversation = '00000000-0000-4000-8000-000000000000'
    const answer = await mira.post(`/readings/${howard}/questions`, {
      about: 'money',
      way: 'copied',
      words: '',
      conversation,
    })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('name="about" value="money"')
    expect(html).toContain(`name="conversation" value="${conversation}"`)
  })
})
