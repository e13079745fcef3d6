import { beforeAll, expect, test } from 'vitest'
import { addClient, addContact, switchListening } from '#client/client.ts'
import { conversations } from '#conversation/conversation.ts'
import { composeMail } from '#mail/compose.ts'
import type { House } from '#foundation/house.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
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
    expect(setAside).toContain('You said: it was a joke between you.')
    const takenBack = await press()
    expect(takenBack).not.toContain('<s>Doubt after buying</s>')
    expect(takenBack).toContain('<h3>Doubt after buying</h3>')
  })

  test('a sign is set aside for no reason that nobody knows', async () => {
    const action = /action="(\/letters\/[^"]+\/signs\/doubt)"/u.exec(await pageOf('Website'))?.[1] ?? ''
    for (const fields of [{}, { reason: 'maybe' }, { dismissed: 'yes' }])
      expect((await mira.post(action, fields)).status).toBe(404)
    expect(await pageOf('Website')).toContain('<h3>Doubt after buying</h3>')
  })

  // S0-15: remembered with its reason
  test('every reason is kept, and stands on the timeline of the client', async () => {
    const page = await pageOf('Website')
    const action = /action="(\/letters\/[^"]+\/signs\/doubt)"/u.exec(page)?.[1] ?? ''
    const client = /href="(\/clients\/[^"#]+)"/u.exec(page.slice(page.indexOf('class="lede"')))?.[1] ?? ''
    const said = { elsewhere: 'about something else', usual: 'their usual way of writing', mended: 'already settled' }
    for (const [reason, words] of Object.entries(said)) {
      expect((await mira.post(action, { reason })).status).toBe(303)
      expect(await mira.page(client)).toContain(`A sign was set aside: ${words}`)
    }
    await mira.post(action, { reason: '' })
  })

  // S0-46, S0-12
  test('the page of a client says what was said, explains it, draws it, and can be left unread', async () => {
    const client = `/clients/${(await accept(house, ADA)).client}`
    await receive(house, correspondence(ADA, 'Engine', engineLetters(app.clock.now)))
    const page = await mira.page(client)
    expect(page).toContain('There may be doubt about the decision itself.')
    expect(page).toContain('In their own words</h3>')
    expect(page).toContain('<figure class="course">')
    expect(page).toContain('id="ask"')
    const switchOff = /action="(\/contacts\/[^"]+\/listening)"[^>]*><input[^>]* value="no"\/><button/u
    const off = switchOff.exec(page)?.[1] ?? ''
    expect((await mira.post(off, { on: 'no' })).status).toBe(303)
    const without = await mira.page(client)
    expect(without).toContain('Nobody at this client is read at the moment')
    expect(without).not.toContain('There may be doubt')
    expect((await mira.post(off, { on: 'yes' })).status).toBe(303)
  })

  test('behaviour is drawn against the usual where enough was exchanged', async () => {
    expect(await pageOf('Engine')).toMatch(/<summary>Against their usual<\/summary>.*Words a letter\. Dotted/su)
  })

  test('earlier things stand on pages of their own; a place that nobody spelled leads back to the client', async () => {
    const client =
      /href="(\/clients\/[^"#]+)"/u.exec((await pageOf('Engine')).split('class="lede"')[1] ?? '')?.[1] ?? ''
    const further = /href="(\/clients\/[^"]+\/timeline\?before=[^"]+)"/u.exec(await mira.page(client))?.[1] ?? ''
    const earlier = await mira.page(further.replaceAll('&amp;', '&'))
    expect(earlier).toContain('<h1>What happened earlier</h1>')
    expect(earlier).toContain('Letter from Ada Byron')
    expect((await mira.get(`${client}/timeline?before=yesterday`)).status).toBe(302)
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

/** Seven answered letters, as friendly and as long as ever, then doubt. */
function engineLetters(now: number) {
  const calm =
    'Dear Mira, thank you very much, this is lovely. We will look at the drawings together on Friday. Best wishes, Ada'
  const before = Array.from({ length: 14 }, (_, place) => {
    const at = now - (40 - 2 * place) * DAY
    return place % 2 ? { by: 'P' as const, at, body: calm } : { by: 'M' as const, at, body: 'Does this suit you?' }
  })
  return [...before, { by: 'P' as const, at: now - DAY, body: DOUBT }]
}

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
