import { beforeAll, expect, test } from 'vitest'
import { client as clientOf, switchListening } from '#client/client.ts'
import { conversations } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { lastAsked, LONGEST_QUESTION } from '#reading/reading.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { DAY } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'
import { askView } from './ask-view.ts'
import { studioOf } from '../studio.ts'

// S0-16: one suggested question, made one's own, and noted

const QUESTION = 'How is it going from your side?'
const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'
const IDA = { name: 'Ida Rhodes', address: 'ida@tables.example' }
const NOBODY = '00000000-0000-4000-8000-000000000000'

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  let grace: { client: string; contact: string }
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
    grace = await accept(house, GRACE)
    await receive(house, correspondence(GRACE, 'Website', [{ by: 'P', at: app.clock.now - DAY, body: 'Hello Mira.' }]))
  })

  const ask = (fields: Record<string, string>, contact = grace.contact) =>
    mira.post(`/readings/${contact}/questions`, fields)

  async function view() {
    const client = await clientOf(house, { id: grace.client })
    const contact = client?.contacts[0]
    if (!client || !contact) throw new Error('Grace is a client')
    return askView(house, { client, contact, reading: null, studio: await studioOf(house) })
  }

  test('a question that was copied is noted, stands on the timeline, and is taken back by the undo', async () => {
    const answer = await ask({ about: 'work', way: 'copied', words: QUESTION })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/clients/${grace.client}?contact=${grace.contact}#ask`,
    ])
    const page = await mira.page(`/clients/${grace.client}`)
    expect(page).toContain('You asked how they are')
    const undo = /action="(\/questions\/[^"]+\/taking-back)"/u.exec(page)?.[1] ?? ''
    expect((await mira.post(undo)).status).toBe(303)
    expect(await lastAsked(house, grace)).toBeNull()
    expect(await mira.page(`/clients/${grace.client}`)).toContain('A question was taken back')
    expect((await mira.post(undo)).status).toBe(404)
  })

  test('a question asked by telephone needs no words, and keeps none', async () => {
    expect((await ask({ about: 'work', way: 'otherwise', words: QUESTION })).status).toBe(303)
    expect(await lastAsked(house, grace)).toMatchObject({ way: 'otherwise', words: '' })
  })

  test('for a day what was asked stands ready to copy and can be taken back, then it is only said when', async () => {
    await ask({ about: 'work', way: 'copied', words: QUESTION })
    expect((await view())?.last).toMatchObject({ words: QUESTION, takeBackAction: expect.any(String) })
    app.clock.now += DAY
    expect((await view())?.last?.takeBackAction).toBeUndefined()
  })

  // S3-36
  test('after two questions within a week it says from when the next one fits, and leaves it to the user', async () => {
    const iris = await accept(house, { name: 'Iris Rhodes', address: 'iris@tables.example' })
    for (let one = 0; one < 2; one++) {
      expect(await mira.page(`/clients/${iris.client}`)).not.toContain('that is enough for a week')
      await ask({ about: 'work', way: 'copied', words: QUESTION }, iris.contact)
    }
    const page = await mira.page(`/clients/${iris.client}`)
    expect(page).toContain('2 unasked messages reached this person within seven days, and that is enough for a week')
    expect(page).toContain(`action="/readings/${iris.contact}/questions"`)
  })

  test('without a word nothing is noted; what is too long comes back as it was typed', async () => {
    const before = await lastAsked(house, grace)
    expect((await ask({ about: 'work', way: 'copied', words: '  ' })).status).toBe(422)
    const long = `<b>${'long '.repeat(LONGEST_QUESTION / 5)}`
    const answer = await ask({ about: 'work', way: 'copied', words: long })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('This is longer than we can keep')
    expect(page).toContain(`&lt;b&gt;${'long '.repeat(20)}`)
    expect(await lastAsked(house, grace)).toEqual(before)
  })

  // S0-15: asking does not gloss it over, and Today knows of it
  test('who was asked about a worry stands on Today with that, until it eases', async () => {
    const ida = await accept(house, IDA)
    const at = app.clock.now
    await receive(
      house,
      correspondence(IDA, 'Logo', [
        { by: 'P', at: at - 4 * DAY, body: 'Hello Mira, here are our wishes.' },
        { by: 'M', at: at - 3 * DAY, body: 'Thank you, that is clear.' },
        { by: 'P', at: at - DAY, body: DOUBT },
      ]),
    )
    expect(await mira.page('/')).toContain(`Ask if all is well: ${IDA.name}`)
    expect(await mira.page('/')).not.toContain('You asked just now.')
    expect((await ask({ about: 'doubt', way: 'copied', words: QUESTION }, ida.contact)).status).toBe(303)
    expect(await mira.page('/')).toContain('You asked 1 minute ago.')
  })

  test('from a conversation the way leads back to it, and nowhere else', async () => {
    const [first] = await conversations(house, { most: 1 })
    const conversation = first?.thread.id ?? ''
    const back = async (to: string) =>
      (await ask({ about: 'work', way: 'copied', words: QUESTION, conversation: to })).headers.get('location')
    expect(await back(conversation)).toBe(`/conversations/${conversation}#ask`)
    expect(await back('//evil.example')).toBe(`/clients/${grace.client}?contact=${grace.contact}#ask`)
  })

  test('what a form says it is about is never taken as it comes', async () => {
    expect((await ask({ about: 'a bad client', way: 'shouted', words: QUESTION })).status).toBe(303)
    expect(await lastAsked(house, grace)).toMatchObject({ way: 'copied' })
  })

  test('nobody unknown is asked, and nobody who is switched off', async () => {
    expect((await ask({ way: 'copied', words: QUESTION }, NOBODY)).status).toBe(404)
    const ada = await accept(house, ADA)
    await switchListening(house, { id: ada.contact, on: false })
    expect((await ask({ way: 'copied', words: QUESTION }, ada.contact)).status).toBe(303)
    expect(await mira.page('/clients')).toContain('so no question was noted')
    expect(await lastAsked(house, ada)).toBeNull()
  })

  test('the question opens in the mail program with its lines as they stand', async () => {
    const found = await view()
    expect(found?.mailHref).toContain(`mailto:${GRACE.address}?body=Hello%2C%0D%0A%0D%0A`)
    expect(found?.form.values['words']).toMatch(/^Hello,\n\nHow is it going/u)
  })
})
