import { beforeAll, expect, test } from 'vitest'
import { act, openConcern } from '#concern/concern.ts'
import { addClient, client as clientOf } from '#client/client.ts'
import { openLine } from '#delivery/delivery.ts'
import type { House } from '#foundation/house.ts'
import { waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { LANGUAGES } from '#foundation/language.ts'
import { MAIL_TEMPLATES } from '#house/mail-templates.ts'
import { eachEngine } from '#testing/engines.ts'
import { NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { studioOf } from '../studio.ts'
import { aboutOf } from './about.ts'
import type { Desk } from './letter-for.ts'
import { outboxView } from './outbox-view.ts'
import { sendOutgoing } from './sending.ts'

const LINK = 'https://care.example/p/links/abc'

test('every letter of the house has a name of its own, and the outbox says what it is about', () => {
  const codes = MAIL_TEMPLATES.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.filter((template) => aboutOf({ template }) === 'studio.outbox.about.other')).toEqual([])
})

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  async function restated(language: (typeof LANGUAGES)[number], salutation = '') {
    const studio = await house.studio()
    const contact = {
      name: 'Grace Hopper',
      addresses: ['grace@harbour.example'],
      language,
      part: 'buyer',
      salutation,
    } as const
    const client = await addClient(studio, {
      name: 'Harbour',
      contact: { ...contact, addresses: [...contact.addresses] },
    })
    const id = (await clientOf(studio, { id: client }))?.contacts[0]?.id ?? ''
    const theirs: House = { ...studio, actor: `contact:${id}` }
    const concern = await openConcern(theirs, {
      client,
      contact: id,
      origin: 'portal',
      words: 'So many pages.',
      weight: 1,
    })
    await act(studio, { concern, act: { kind: 'restated', words: 'Eight pages feel like too many.' } })
    const desk: Desk = { studio: await studioOf(studio), by: 'Mira Salo', members: new Map() }
    const text = async (link: string | null = null) => {
      const view = await outboxView(studio, { ...desk, linkOf: () => link, linked: link !== null })
      return view.waiting[0]?.messages[0]?.form.values['text'] ?? ''
    }
    return { studio, theirs, client, contact: id, concern, desk, text }
  }

  test('a letter begins with the contact’s own salutation, and ends with who writes', async () => {
    const { text, desk } = await restated('en', 'Dear Grace,')
    expect(await text()).toMatch(/^Dear Grace,\n\n/u)
    expect((await text()).endsWith(`Mira Salo\n${desk.studio.name}`)).toBe(true)
    expect(await (await restated('ru', 'Вера Ильинична')).text()).toMatch(/^Вера Ильинична!\n/u)
    expect(await (await restated('pl')).text()).toMatch(/^Dzień dobry!\n/u)
  })

  test('it carries its link where there is an address, and asks for a plain reply where there is none', async () => {
    const { text } = await restated('en')
    expect(await text(LINK)).toContain(`You can answer here, with one tap:\n${LINK}\n`)
    expect(await text()).toContain('A short reply is enough')
  })

  // S0-44
  test('an open line that is announced stands at the end of every letter, in each language', async () => {
    for (const language of LANGUAGES) {
      const { studio, client, text } = await restated(language)
      expect(await text()).not.toContain('+358')
      const line = {
        client,
        day: '2026-05-22',
        from: '10:00',
        to: '12:00',
        way: 'number',
        number: '+358 40 1',
      } as const
      await openLine(studio, { ...line, zone: 'UTC', tell: [] })
      const letter = await text()
      for (const words of ['10:00', '12:00', '+358 40 1']) expect(letter).toContain(words)
      expect(letter.split('\n\n').at(-2)).toContain('+358 40 1')
    }
  })

  test('between the look and the word that it was sent the client answered: it is not marked, and says why', async () => {
    const { studio, theirs, contact, concern, desk } = await restated('en')
    const [message] = await waitingOutgoing(studio, { contact })
    const word = { by: 'portal' } as const
    await act(theirs, { concern, act: { kind: 'confirmed', right: true, words: '', word } })
    const sending = { id: message?.id ?? '', subject: 'x', text: 'x', anyway: false, ...desk }
    expect(await sendOutgoing(studio, sending)).toMatchObject({ stopped: 'answered' })
    expect(await sendOutgoing({ ...studio, now: () => NOW }, { ...sending, anyway: true })).toMatchObject({
      sent: { state: 'sent' },
    })
  })
})
