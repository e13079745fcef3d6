import { beforeAll, expect, test } from 'vitest'
import { addClient, addContact, switchListening } from '#client/client.ts'
import { conversations } from '#conversation/conversation.ts'
import { composeMail } from '#mail/compose.ts'
import type { House } from '#foundation/house.ts'
import { accept, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { DAY, MIRA } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'

// S0-12

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'
const THOMAS = { name: 'Thomas Wirth', address: 'thomas@wirth.example' }
const HANNAH = { name: 'Hannah Wirth', address: 'hannah@wirth.example' }

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
  })

  /** The page of the conversation with this subject. */
  async function pageOf(subject: string): Promise<string> {
    const found = (await conversations(house, { most: 50 })).find(({ thread }) => thread.subject === subject)
    return mira.page(`/conversations/${found?.thread.id}`)
  }

  test('what a note means is set aside and taken back with the buttons of the page itself', async () => {
    await accept(house, GRACE)
    await receive(house, correspondence(GRACE, 'Website', [{ by: 'P', at: app.clock.now - DAY, body: DOUBT }]))
    const press = async () => {
      const form = /<form[^>]* action="(\/letters\/[^"]+\/signs\/doubt)"[^>]*>(.*?)<\/form>/u.exec(
        await pageOf('Website'),
      )
      const [, name = '', value = ''] = /name="([^"]*)" value="([^"]*)"/u.exec(form?.[2] ?? '') ?? []
      expect((await mira.post(form?.[1] ?? '', { [name]: value })).status).toBe(303)
      return pageOf('Website')
    }
    const setAside = await press()
    expect(setAside).toContain('<s>Doubt after buying</s>')
    const takenBack = await press()
    expect(takenBack).not.toContain('<s>Doubt after buying</s>')
    expect(takenBack).toContain('<h3>Doubt after buying</h3>')
  })

  test('an answer about a note that is neither yes nor no changes nothing', async () => {
    const action = /action="(\/letters\/[^"]+\/signs\/doubt)"/u.exec(await pageOf('Website'))?.[1] ?? ''
    for (const fields of [{}, { dismissed: 'maybe' }]) expect((await mira.post(action, fields)).status).toBe(404)
    expect(await pageOf('Website')).toContain('<h3>Doubt after buying</h3>')
  })

  test('a conversation is with the contact who wrote last, and the answer goes to the address they wrote from', async () => {
    const known = { language: 'en', part: 'buyer', salutation: '' } as const
    const hannah = { name: HANNAH.name, addresses: [HANNAH.address], ...known }
    const client = await addClient(house, { name: 'Wirth Workshop', contact: hannah })
    const addresses = ['a.thomas@home.example', THOMAS.address]
    const thomas = await addContact(house, { client, contact: { name: THOMAS.name, addresses, ...known } })
    await receive(house, [lettersOfTwo(HANNAH, THOMAS, app.clock.now - 3 * DAY, 'Hello Mira, we would love a mural.')])
    await receive(house, [lettersOfTwo(THOMAS, HANNAH, app.clock.now - 2 * DAY, DOUBT)])
    const page = await pageOf('Mural')
    expect(page).toMatch(/<p class="lede">Thomas Wirth, <a href="\/clients\/[^"]+">Wirth Workshop<\/a>/u)
    expect(page).toContain(`href="mailto:${THOMAS.address}?`)
    expect(page).toContain('<mark')
    await receive(house, [lettersOfTwo(HANNAH, THOMAS, app.clock.now - DAY, 'Could we talk on Friday?')])
    expect(await pageOf('Mural')).toContain('<p class="lede">Hannah Wirth, ')
    await switchListening(house, { id: (await firstContactOf(client)) ?? '', on: false })
    const withoutHannah = await pageOf('Mural')
    expect(withoutHannah).toContain('>not read</span>')
    expect(withoutHannah, 'what Thomas wrote is still heard').toContain('<mark')
    await switchListening(house, { id: thomas, on: false })
    expect(await pageOf('Mural')).not.toContain('<mark')
  })

  test('the answer to a stranger who joined goes to the stranger, while the page keeps the client', async () => {
    const joiner = { name: 'Pia Frame', address: 'pia@frames.example' }
    await receive(house, [lettersOfTwo(joiner, GRACE, app.clock.now - DAY, 'Which size is it?', 'Frames')])
    await receive(house, [lettersOfTwo(GRACE, joiner, app.clock.now - 2 * DAY, 'Pia makes our frames.', 'Frames')])
    const page = await pageOf('Frames')
    expect(page).toMatch(/<p class="lede"><a href="\/clients\/[^"]+">Grace Hopper<\/a>/u)
    expect(page).toContain(`href="mailto:${joiner.address}?`)
  })

  async function firstContactOf(client: string): Promise<string | undefined> {
    return /action="\/contacts\/([^"/]+)\/listening"/u.exec(await mira.page(`/clients/${client}`))?.[1]
  }
})

/** A letter to the studio with somebody else in Cc; those of one subject make one conversation. */
function lettersOfTwo(from: typeof GRACE, cc: typeof GRACE, at: number, text: string, subject = 'Mural'): Uint8Array {
  const root = `${subject}@root.example`
  const references = { inReplyTo: root, references: [root] }
  return composeMail({
    from,
    to: [{ address: MIRA }],
    cc: [cc],
    subject,
    text,
    messageId: `${at}.${subject}@wirth.example`,
    date: at,
    ...references,
  })
}
