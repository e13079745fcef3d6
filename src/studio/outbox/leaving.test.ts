import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { archiveContact } from '#client/client.ts'
import { act, openConcern } from '#concern/concern.ts'
import { dispatchesOfOutgoing, removeAccount, sendDue } from '#conversation/conversation.ts'
import { SECOND } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { outgoing as outgoingOf, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { accept } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { accountAt, logFolder, testKeyring } from '#testing/sending.ts'
import { type Sink, smtpSink } from '#testing/smtp-sink.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import type { Visitor } from '#testing/visitor.ts'
import { due } from '../due/due.ts'
import { studioOf } from '../studio.ts'
import { sendingHooks } from './sending-hooks.ts'

// S0-27, S0-32, S3-36; reliability.md, Sending exactly once

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  let sink: Sink
  let account: string
  let grace: { client: string; contact: string }
  let people = 0
  const keyring = testKeyring()
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine, { publicUrl: 'https://care.example' }))
    sink = await smtpSink()
    account = await accountAt(house, { port: sink.port, keyring })
  })
  afterAll(() => sink.close())
  beforeEach(async () => {
    people += 1
    sink.plays(null)
    sink.sunk.length = 0
    grace = await accept(house, { name: `Grace Hopper ${people}`, address: `grace${people}@harbour.example` })
  })

  /** A concern with two options offered: one message waits. */
  async function offered() {
    const theirs: House = { ...house, actor: `contact:${grace.contact}` }
    const id = await openConcern(theirs, { ...grace, origin: 'portal', words: 'So many pages.', weight: 2 })
    const add = { kind: 'option-added', as: 'solution', grounds: '' } as const
    const stand = { kind: 'option-added', as: 'stand', grounds: 'Your own list' } as const
    await act(house, { concern: id, act: { ...add, option: newId(), words: 'We go through the pages' } })
    await act(house, { concern: id, act: { ...stand, option: newId(), words: 'We keep eight' } })
    await act(house, { concern: id, act: { kind: 'offered' } })
    const [message] = await waitingOutgoing(house, grace)
    return { message: message?.id ?? '' }
  }
  const state = async (id: string) => (await outgoingOf(house, { id }))?.state
  const last = async (id: string) => (await dispatchesOfOutgoing(house, { outgoing: id })).at(-1)
  const words = { subject: 'Two ways', text: 'Dear Grace, two ways.\r\nhttps://care.example/p/links/abc_DEF' }
  const send = (id: string, typed: Record<string, string> = words) => mira.post(`/outbox/${id}/leaving`, typed)
  const carry = async (after = 11 * SECOND) => {
    app.clock.now += after
    return sendDue(house, {
      login: () => Promise.resolve(sink.login),
      holder: 'test',
      folder: logFolder(),
      hooks: sendingHooks(house),
      signal: new AbortController().signal,
    })
  }

  test('Send lets it leave in ten seconds, from the studio’s own address, and then it counts as sent', async () => {
    const { message } = await offered()
    const page = await mira.page('/outbox')
    expect(page).toContain(`formaction="/outbox/${message}/leaving"`)
    expect(page).toContain('Leaves from mira@salo.example')
    const answer = await send(message)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/outbox'])
    expect(await state(message)).toBe('leaving')
    const after = await mira.page('/outbox')
    for (const text of ['On its way', 'It leaves in a moment.', 'Two ways']) expect(after).toContain(text)
    expect(await carry(5 * SECOND)).toMatchObject({ sent: 0 })
    expect(await carry()).toMatchObject({ sent: 1 })
    expect(await outgoingOf(house, { id: message })).toMatchObject({
      state: 'sent',
      subject: 'Two ways',
      messageId: sink.sunk[0]?.messageId,
    })
    expect(sink.sunk).toMatchObject([{ from: 'mira@salo.example', to: [`grace${people}@harbour.example`] }])
    expect(sink.sunk[0]?.messageId).toMatch(/@salo\.example$/u)
  })

  test('it carries its link, and what is kept of it for pages does not open anything', async () => {
    const { message } = await offered()
    await send(message)
    const dispatch = await last(message)
    expect(dispatch?.text).toContain('/p/links/…')
    expect((await outgoingOf(house, { id: message }))?.text).not.toContain('abc_DEF')
    await carry()
    expect(sink.sunk[0]?.bytes.toString()).toContain('abc_DEF')
  })

  test('words that were left as they were made leave with their formatted twin, others as plain words', async () => {
    const { message } = await offered()
    const page = await mira.page(`/outbox/${message}`)
    const value = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`, 'u').exec(page)?.[1] ?? ''
    const text =
      /<textarea[^>]*>([^<]*)<\/textarea>/u
        .exec(page)?.[1]
        ?.replaceAll('&#39;', '’')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&') ?? ''
    await send(message, { subject: value('subject'), text })
    await carry()
    expect(sink.sunk[0]?.bytes.toString()).toContain('multipart/alternative')
    grace = await accept(house, { name: 'Ada', address: `ada${people}@harbour.example` })
    const other = await offered()
    await send(other.message)
    await carry()
    expect(sink.sunk[1]?.bytes.toString()).not.toContain('multipart/alternative')
  })

  test('within ten seconds it is taken back, and waits again in the outbox', async () => {
    const { message } = await offered()
    await send(message)
    const dispatch = await last(message)
    expect((await mira.post(`/sending/${dispatch?.id}/withdrawal`)).status).toBe(303)
    expect(await state(message)).toBe('waiting')
    expect(await mira.page('/outbox')).toContain('Taken back: nothing left.')
    await carry()
    expect(sink.sunk).toEqual([])
    await send(message)
    await carry()
    expect(await state(message)).toBe('sent')
    const gone = await last(message)
    await mira.post(`/sending/${gone?.id}/withdrawal`)
    expect(await mira.page(`/sending/${gone?.id}`)).toContain('That came too late')
  })

  test('pressed twenty times it leaves once', async () => {
    const { message } = await offered()
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(message)))
    expect(new Set(answers.map((one) => one.status))).toEqual(new Set([303]))
    await carry()
    expect(sink.sunk).toHaveLength(1)
    expect(await dispatchesOfOutgoing(house, { outgoing: message })).toHaveLength(1)
  })

  test('what is true no longer when it is to leave does not leave: it waits again and says why', async () => {
    const { message } = await offered()
    await send(message)
    await archiveContact(house, { id: grace.contact, archived: true })
    await carry()
    expect(sink.sunk).toEqual([])
    expect(await state(message)).toBe('waiting')
    expect((await last(message))?.state).toBe('withdrawn')
    expect(await mira.page(`/sending/${(await last(message))?.id}`)).toContain(
      'is put away, so nothing is written to them',
    )
  })

  test('a refused address is shown in the outbox and on Today, and put away it waits to be sent another way', async () => {
    const { message } = await offered()
    sink.plays((stage) => (stage === 'recipient' ? '550 5.1.1 <b>No such user</b>' : null))
    await send(message)
    await carry()
    const dispatch = await last(message)
    for (const path of ['/outbox', `/sending/${dispatch?.id}`]) {
      const page = await mira.page(path)
      for (const text of ['It did not leave.', 'Their server does not know this address.', '&lt;b&gt;No such user'])
        expect(page).toContain(text)
    }
    expect(await mira.page('/')).toContain(`/sending/${dispatch?.id}`)
    const list = await due(house, { setting: await studioOf(house) })
    expect(list.map(({ due: one }) => [one.turn, one.act, one.subject])).toContainEqual([
      'yours',
      'settle',
      dispatch?.id,
    ])
    await mira.post(`/sending/${dispatch?.id}/putting-away`)
    expect(await state(message)).toBe('waiting')
    expect(await mira.page('/')).not.toContain(`/sending/${dispatch?.id}`)
  })

  test('one that may have arrived is the user’s to settle: by their word it is sent', async () => {
    const { message } = await offered()
    sink.plays((stage) => (stage === 'content' ? { drop: true } : null))
    await send(message)
    await carry()
    const dispatch = await last(message)
    const page = await mira.page('/outbox')
    for (const text of ['It may have arrived.', 'It arrived', 'Send it again']) expect(page).toContain(text)
    await mira.post(`/sending/${dispatch?.id}/arrival`, { arrived: 'yes' })
    expect(await state(message)).toBe('sent')
    expect(await mira.page('/outbox')).toContain('Noted: it arrived.')
  })

  test('one that waits for another try says when, and can be tried now', async () => {
    const { message } = await offered()
    sink.plays((stage) => (stage === 'recipient' ? '450 4.7.1 Greylisted' : null))
    await send(message)
    await carry()
    app.clock.now += SECOND
    const dispatch = await last(message)
    const page = await mira.page(`/sending/${dispatch?.id}`)
    for (const text of ['write for the first time', 'Try now', 'Greylisted'])
      expect(page.replaceAll('writes', 'write')).toContain(text)
    sink.plays(null)
    await mira.post(`/sending/${dispatch?.id}/another-try`)
    await carry(0)
    expect(await state(message)).toBe('sent')
  })

  test('an empty message comes back as it was typed, and nothing leaves', async () => {
    const { message } = await offered()
    const answer = await send(message, { subject: '', text: 'My own words' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('My own words')
    expect(await state(message)).toBe('waiting')
  })

  test('by the user’s own hand it counts as sent, and does not leave a second time', async () => {
    const { message } = await offered()
    await send(message)
    await mira.post(`/outbox/${message}/sending`, { subject: 'x', text: 'y' })
    expect(await state(message)).toBe('sent')
    await carry()
    expect(sink.sunk).toEqual([])
  })

  test('a message that is not there is not found', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000'
    expect((await mira.get(`/sending/${nobody}`)).status).toBe(404)
    for (const noun of ['withdrawal', 'another-try', 'arrival', 'putting-away'])
      expect((await mira.post(`/sending/${nobody}/${noun}`)).status).toBe(404)
    expect((await mira.post(`/outbox/${nobody}/leaving`, words)).status).toBe(404)
  })

  test('without an account everything is by hand, as before', async () => {
    const { message } = await offered()
    await removeAccount(house, { id: account })
    const page = await mira.page('/outbox')
    expect(page).not.toContain('/leaving"')
    expect(page).toContain('I have sent it')
    const answer = await send(message)
    expect(answer.status).toBe(422)
    const text = await answer.text()
    for (const said of ['No mail account can send just now', 'two ways.']) expect(text).toContain(said)
  })
})
