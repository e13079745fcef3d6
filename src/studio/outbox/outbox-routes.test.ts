import { beforeAll, beforeEach, expect, test } from 'vitest'
import { act, concern, keepPromise, openConcern, promiseIn } from '#concern/concern.ts'
import { addPreference, archiveContact } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { outgoing, queueIn, sentIn, unaskedSince, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import type { NewOutgoing } from '#foundation/outbox/outbox-types.ts'
import { noteAsked } from '#reading/reading.ts'
import { accept } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { DAY, HOUR } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'

// architecture.md, rule 4; S0-27, S0-32, S3-36

const WORRY = 'I keep wondering whether eight pages were the right decision.'
const NOBODY = '00000000-0000-4000-8000-000000000000'
const PORTAL = { by: 'portal' } as const

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  let grace: { client: string; contact: string }
  let people = 0
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
  })

  /** Each test writes to somebody of its own. */
  beforeEach(async () => {
    people += 1
    grace = await accept(house, { name: `Grace Hopper ${people}`, address: `grace${people}@harbour.example` })
  })

  const theirs = (): House => ({ ...house, actor: `contact:${grace.contact}` })
  const voiced = () => openConcern(theirs(), { ...grace, origin: 'portal', words: WORRY, weight: 2 })

  /** A concern with two options offered: one message waits. */
  async function offered() {
    const id = await voiced()
    const [pages, stand] = [newId(), newId()]
    const add = { kind: 'option-added', as: 'solution', grounds: '' } as const
    await act(house, { concern: id, act: { ...add, option: pages, words: 'We go through the pages' } })
    await act(house, {
      concern: id,
      act: { ...add, option: stand, as: 'stand', words: 'We keep eight', grounds: 'Your own list' },
    })
    await act(house, { concern: id, act: { kind: 'offered' } })
    return { id, pages, message: (await waitingOutgoing(house, grace))[0]?.id ?? '' }
  }

  /** A concern whose one promise is kept: the question whether it eases waits. */
  async function kept() {
    const { id, pages } = await offered()
    await act(theirs(), {
      concern: id,
      act: { kind: 'reacted', option: pages, reaction: 'eases', words: '', word: PORTAL },
    })
    const on = new Date(house.now() + 7 * DAY).toISOString().slice(0, 10)
    const due = { on, time: null }
    const promise = await promiseIn(house, {
      concern: id,
      option: pages,
      words: 'A list of pages',
      due,
      owner: house.actor,
      zone: 'UTC',
    })
    await keepPromise(house, { promise, proof: 'The list is in your folder' })
    const waiting = await waitingOutgoing(house, grace)
    return { id, message: waiting.find((one) => one.template === 'concern.check-back')?.id ?? '' }
  }

  const send = (id: string, fields: Record<string, string> = { subject: 'Two ways', text: 'Hello Grace' }) =>
    mira.post(`/outbox/${id}/sending`, fields)
  const queue = (more: Partial<NewOutgoing>) =>
    house.store.write((tx) =>
      queueIn(tx, house, {
        ...grace,
        template: 'portal.link',
        cause: newId(),
        facts: {},
        unasked: true,
        page: '',
        ...more,
      }),
    )

  test('an empty outbox teaches, and says that messages carry no links without a public address', async () => {
    const page = await mira.page('/outbox')
    expect(page).toContain('Nothing waits to be sent')
    expect(page).toContain('no message carries a link')
    expect(page).toContain('href="/settings#address"')
  })

  test('a message waits with whom it is for, what it is about, what they like, and its words ready to change', async () => {
    await addPreference(house, { contact: grace.contact, note: 'Wants a call, not an email' })
    const { id, message } = await offered()
    const page = await mira.page('/outbox')
    for (const words of [
      `Grace Hopper ${people}`,
      `grace${people}@harbour.example`,
      'Wants a call, not an email',
      `/concerns/${id}`,
      'Options that could ease it',
      `&gt; ${WORRY}`,
      '1. We go through the pages',
      'Your own list',
      `mailto:grace${people}@harbour.example?subject=`,
      `/outbox/${message}/html`,
    ])
      expect(page).toContain(words)
    expect(page).not.toContain('https://')
  })

  test('its HTML is shown alone, shut in, in the contact’s language', async () => {
    const { message } = await offered()
    const answer = await mira.get(`/outbox/${message}/html`)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await answer.text()).toMatch(/^<!doctype html><html lang="en">[\s\S]*We keep eight/u)
  })

  test('what was sent is kept in the words as they left, and can be taken back for a day', async () => {
    const { message } = await offered()
    const answer = await send(message, {
      subject: 'Two  ways\r\nBcc: \0all@x.example',
      text: 'My own words 🌿\r\n<b>שלום</b>',
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/outbox'])
    expect(await outgoing(house, { id: message })).toMatchObject({
      state: 'sent',
      subject: 'Two ways Bcc:  all@x.example',
      text: 'My own words 🌿\n<b>שלום</b>',
    })
    expect(await mira.page('/outbox')).toContain('&lt;b&gt;שלום&lt;/b&gt;')
    expect(await mira.page(`/outbox/${message}`)).toContain('My own words')
    expect((await mira.post(`/outbox/${message}/taking-back`)).status).toBe(303)
    expect((await outgoing(house, { id: message }))?.state).toBe('waiting')
    await send(message)
    app.clock.now += DAY
    await mira.post(`/outbox/${message}/taking-back`)
    expect(await mira.page('/outbox')).toContain('More than a day has passed')
    expect((await outgoing(house, { id: message }))?.state).toBe('sent')
  })

  test('an empty or an endless message comes back as it was typed, and nothing is marked', async () => {
    const { message } = await offered()
    const long = 'a'.repeat(100_001)
    const empty = await send(message, { subject: '', text: 'My own words' })
    expect(empty.status).toBe(422)
    const page = await empty.text()
    for (const words of ['The subject is still empty', 'My own words']) expect(page).toContain(words)
    expect(await (await send(message, { subject: 'x', text: long })).text()).toContain(long)
    expect((await outgoing(house, { id: message }))?.state).toBe('waiting')
    expect((await send(message, { subject: 'x', text: '🌧️'.repeat(33_000) })).status).toBe(303)
  })

  test('that the question went out is an act of the concern, once for twenty at once, and is taken back with it', async () => {
    const { id, message } = await kept()
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(message)))
    expect(new Set(answers.map((one) => one.status))).toEqual(new Set([303]))
    const asked = async () => (await concern(house, { id }))?.rounds.at(-1)?.askedBack.length
    expect(await asked()).toBe(1)
    expect((await concern(house, { id }))?.history.filter((one) => one.act.kind === 'asked-back')).toHaveLength(1)
    await mira.post(`/outbox/${message}/taking-back`)
    expect(await asked()).toBe(0)
    await send(message)
    expect(await asked()).toBe(1)
  })

  test('a message that is true no longer is not marked as sent: its reason is said and the words are still there', async () => {
    const { id, pages, message } = await offered()
    await promiseIn(house, {
      concern: id,
      option: pages,
      words: 'A list of pages',
      due: { on: new Date(house.now() + 7 * DAY).toISOString().slice(0, 10), time: null },
      owner: house.actor,
      zone: 'UTC',
    })
    expect(await mira.page('/outbox')).toContain('Things have moved on meanwhile')
    const answer = await send(message, { subject: 'Two ways', text: 'My own words' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    for (const words of ['Things have moved on meanwhile', 'My own words', 'It had gone out already'])
      expect(page).toContain(words)
    expect((await outgoing(house, { id: message }))?.state).toBe('waiting')
    await mira.post(`/outbox/${message}/stopping`)
    expect(await outgoing(house, { id: message })).toMatchObject({ state: 'stopped', stoppedWhy: 'moved-on' })
    expect((await send(message, { anyway: 'yes', subject: 'Two ways', text: 'My own\0 words' })).status).toBe(303)
    expect(await outgoing(house, { id: message })).toMatchObject({ state: 'sent', text: 'My own words' })
  })

  test('what is not to be sent is put away, and waits again after the undo', async () => {
    const { message } = await offered()
    await mira.post(`/outbox/${message}/stopping`)
    expect(await outgoing(house, { id: message })).toMatchObject({ state: 'stopped', stoppedWhy: 'not-sent' })
    const page = await mira.page('/outbox')
    for (const words of ['You decided not to send it', `action="/outbox/${message}/waiting"`])
      expect(page).toContain(words)
    await mira.post(`/outbox/${message}/waiting`)
    expect((await outgoing(house, { id: message }))?.state).toBe('waiting')
  })

  test('nothing is written to whoever was put away', async () => {
    const { message } = await offered()
    await archiveContact(house, { id: grace.contact, archived: true })
    expect(await mira.page(`/outbox/${message}`)).toContain('is put away, so nothing is written to them')
  })

  // S3-36
  test('a third unasked message in seven days is shown as waiting until then, is not lost, and may go by the user’s word', async () => {
    await noteAsked(house, { contact: grace.contact, about: 'work', way: 'copied', words: 'How is it going?' })
    const second = await queue({})
    expect(await mira.page(`/outbox/${second}`)).not.toContain('May go from')
    await send(second)
    const third = await queue({})
    const page = await mira.page('/outbox')
    expect(page).toContain('May go from')
    expect(page).toContain('2 unasked messages reached this person within seven days')
    expect(page).toContain('unasked message number 3')
    const before = app.clock.now
    app.clock.now += 7 * DAY
    expect(await mira.page(`/outbox/${third}`)).not.toContain('May go from')
    app.clock.now = before
    expect((await send(third)).status).toBe(303)
    expect(await unaskedSince(house, { contact: grace.contact, since: before - HOUR })).toHaveLength(2)
  })

  test('several unasked messages to one person are shown together, each where the one before it leaves room', async () => {
    for (let one = 0; one < 3; one++) await queue({})
    const page = await mira.page('/outbox')
    expect(page).toContain('3 messages here were not asked for')
    expect(page.split(`grace${people}@harbour.example</span>`)).toHaveLength(2)
    expect(page.slice(page.indexOf(`Grace Hopper ${people}`)).match(/May go from/gu)).toHaveLength(1)
  })

  test('what was asked for is free: it counts in no budget', async () => {
    for (let one = 0; one < 2; one++) await send(await queue({}))
    const answer = await queue({ unasked: false })
    expect(await mira.page(`/outbox/${answer}`)).not.toContain('May go from')
  })

  test('what was sent is shown a page at a time', async () => {
    for (let one = 0; one < 17; one++)
      await send(await queue({ unasked: false }), { subject: `Letter ${one}`, text: 'x' })
    const page = await mira.page('/outbox')
    expect(page).toContain('Letter 16')
    const earlier = /href="(\/outbox\?before=[^"]+)"/u.exec(page)?.[1] ?? ''
    expect(await mira.page(earlier)).toContain('Letter 0')
    expect(await house.store.read((tx) => sentIn(tx, { contact: grace.contact, most: 50 }))).toHaveLength(17)
  })

  test('a message that is not there is not found', async () => {
    for (const path of ['', '/html']) expect((await mira.get(`/outbox/${NOBODY}${path}`)).status).toBe(404)
    for (const noun of ['sending', 'stopping', 'waiting', 'taking-back'])
      expect((await mira.post(`/outbox/${NOBODY}/${noun}`, { subject: 'x', text: 'x' })).status).toBe(404)
  })
})
