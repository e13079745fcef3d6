import { beforeAll, describe, expect, test } from 'vitest'
import { addProject } from '#client/client.ts'
import { concernsInBrief, openConcern } from '#concern/concern.ts'
import { dayAt, DAY, HOUR } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { stopOutgoing, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { isStopped, stopsOf } from '#foundation/stops/stops.ts'
import { answerCheckIn, checkIn, checkInsByThemselves } from '#reading/reading.ts'
import { accept, receive } from '#testing/cast.ts'
import { sentCheckIn } from '#testing/check-ins.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { settledApp } from '#testing/test-app.ts'

// S0-20, S0-35, S0-43; product.md: nothing is sent that the freelancer did not send or switch on

eachEngine((engine) => {
  let settled: Awaited<ReturnType<typeof settledApp>>
  let house: House
  beforeAll(async () => {
    settled = await settledApp(engine)
    house = settled.house
  })
  const now = () => settled.app.clock.now

  let count = 0
  async function grace({ signed = false } = {}) {
    count += 1
    const address = `grace${count}@harbour.example`
    const whose = await accept(house, { name: `Grace ${count}`, address })
    if (signed) {
      const facts = { name: 'Site', service: 'website', price: null, currency: 'EUR', stage: 'under-way' } as const
      const signedOn = dayAt(now() - 9 * DAY, 'UTC').toString()
      await addProject(house, { client: whose.client, project: { ...facts, signedOn, deliveredOn: null } })
    }
    return { ...whose, name: `Grace ${count}`, address }
  }
  const answered = async (ease: 'bothered' | 'so-so' | 'at-ease', words: string) => {
    const who = await grace()
    const { id } = await sentCheckIn(house, who)
    const hers: House = { ...house, actor: `contact:${who.contact}` }
    return { ...who, id, answer: await answerCheckIn(hers, { id, ease, words }) }
  }

  describe('who was not asked lately', () => {
    test('stands on Today with one press that prepares a check-in; prepared it is one press from leaving', async () => {
      const { mira } = settled
      const { client, name } = await grace({ signed: true })
      const today = await mira.page('/')
      expect(today).toContain(`action="/clients/${client}/check-ins"`)
      const done = await mira.post(`/clients/${client}/check-ins`)
      const [message, ...more] = await waitingOutgoing(house)
      expect([done.status, done.headers.get('location'), more]).toEqual([303, `/outbox/${message?.id}`, []])
      const page = await mira.page(`/outbox/${message?.id}`)
      for (const text of [name, 'How at ease are you with the work itself?']) expect(page).toContain(text)
      expect(await mira.page('/')).toContain(`href="/outbox/${message?.id}"`)
      await mira.post(`/clients/${client}/check-ins`)
      expect(await waitingOutgoing(house)).toHaveLength(1)
      await stopOutgoing(house, { id: message?.id ?? '', why: 'not-sent' })
      expect(await mira.page('/')).not.toContain(`action="/clients/${client}/check-ins"`)
    })

    test('is not who has a concern in hand, nor somebody who is not due', async () => {
      const { mira } = settled
      const [worried, fresh] = [await grace({ signed: true }), await grace()]
      await openConcern(house, { ...worried, origin: 'hand', words: 'The price seemed to trouble them.' })
      expect(await mira.page('/')).not.toContain(`/clients/${worried.client}/check-ins`)
      for (const { client } of [worried, fresh]) {
        const answer = await mira.post(`/clients/${client}/check-ins`)
        expect(answer.headers.get('location')).toBe(`/clients/${client}`)
        expect(await mira.page(`/clients/${client}`)).toContain('It is not time to ask just now')
      }
      expect(await waitingOutgoing(house)).toEqual([])
    })
  })

  describe('an uneasy answer', () => {
    test('proposes a concern on Today, one press opens it in their own words, and then it proposes no more', async () => {
      const { mira } = settled
      const { client, contact, answer, name } = await answered('bothered', 'The <invoice> came first.')
      const today = await mira.page('/')
      for (const text of [`${name}: something bothers them`, 'The &lt;invoice&gt; came first.'])
        expect(today).toContain(text)
      const action = `/check-in-answers/${answer.id}/concern`
      expect(today).toContain(`action="${action}"`)
      const pressed = await Promise.all(Array.from({ length: 5 }, () => mira.post(action)))
      const [concern, ...more] = await concernsInBrief(house, { contact })
      expect(more).toEqual([])
      expect(concern).toMatchObject({ client, contact, origin: 'checkin', endedAt: null })
      expect(new Set(pressed.map((one) => one.headers.get('location')))).toEqual(new Set([`/concerns/${concern?.id}`]))
      expect(await mira.page(`/concerns/${concern?.id}`)).toContain('The &lt;invoice&gt; came first.')
      expect(await mira.page('/')).not.toContain(action)
    })

    test('without a word says so, and opens a concern that waits for their words', async () => {
      const { mira } = settled
      const { contact, answer } = await answered('bothered', '')
      expect(await mira.page('/')).toContain('They left no words. Ask, and hear them out.')
      expect((await mira.post(`/check-in-answers/${answer.id}/concern`)).status).toBe(303)
      expect(await concernsInBrief(house, { contact })).toMatchObject([{ origin: 'checkin' }])
    })

    test('asks no more once it is set aside, and again when that is taken back', async () => {
      const { mira } = settled
      const { answer, client } = await answered('bothered', 'Nothing really.')
      const aside = `/check-in-answers/${answer.id}/aside`
      const page = await mira.page(`/clients/${client}`)
      for (const text of [aside, 'Something bothers them', 'Nothing really.']) expect(page).toContain(text)
      await mira.post(aside, { reason: 'joke' })
      expect(await mira.page('/')).not.toContain(answer.id)
      expect(await mira.page(`/clients/${client}`)).toContain('Let it count again')
      await mira.post(aside, { reason: '' })
      expect(await mira.page('/')).toContain(`/check-in-answers/${answer.id}/concern`)
    })

    test('only something that bothers them proposes a concern', async () => {
      const { answer } = await answered('so-so', 'Could be quicker.')
      expect(await settled.mira.page('/')).not.toContain(answer.id)
    })
  })

  test('a reply by plain mail stands on Today and on the client’s page; one press notes how at ease they say they are', async () => {
    const { mira } = settled
    const who = await grace()
    const { id, messageId } = await sentCheckIn(house, who)
    settled.app.clock.now += 2 * HOUR
    const from = { name: who.name, address: who.address }
    const body = 'All well, thank you <b>for asking</b>.'
    const facts = { from, to: 'mira@kallio.example', subject: 'Re: How is it going?', body, answers: messageId }
    await receive(house, [letter({ ...facts, at: now() - HOUR })])
    for (const path of ['/', `/clients/${who.client}`]) {
      const page = await mira.page(path)
      expect(page).toContain(`${who.name} answered your check-in by mail`)
      expect(page).toContain('All well, thank you &lt;b&gt;for asking&lt;/b&gt;.')
    }
    const form = /action="\/check-ins\/[^"]+\/answer">\s*<input type="hidden" name="letter" value="([^"]+)"/u
    const reply = form.exec(await mira.page(`/clients/${who.client}`))?.[1] ?? ''
    expect((await mira.post(`/check-ins/${id}/answer`, { letter: reply, ease: 'splendid' })).status).not.toBe(500)
    expect((await checkIn(house, { id }))?.answers).toEqual([])
    await mira.post(`/check-ins/${id}/answer`, { letter: reply, ease: 'at-ease' })
    expect((await checkIn(house, { id }))?.answers).toMatchObject([
      { ease: 'at-ease', words: body, word: { by: 'message', letter: reply, quote: body } },
    ])
    expect(await mira.page('/')).not.toContain(`${who.name} answered your check-in by mail`)
    expect(await mira.page(`/clients/${who.client}`)).toContain('At ease')
  })

  test('what they want no more of is noted, and only their word lets it go on', async () => {
    const { mira } = settled
    const { client, contact } = await grace()
    const action = `/contacts/${contact}/stops`
    expect(await mira.page(`/clients/${client}`)).toContain(`action="${action}"`)
    await mira.post(action, { stopped: 'yes' })
    expect(await isStopped(house, { contact, kind: 'check-in' })).toBe(true)
    expect(await mira.page(`/clients/${client}`)).toContain('Wants no check-ins by mail since')
    await mira.post(action, { words: '   ' })
    expect(await isStopped(house, { contact, kind: 'check-in' })).toBe(true)
    await mira.post(action, { words: 'In a call: gladly again.' })
    expect((await stopsOf(house, { contacts: [contact] }))[0]?.allowed).toMatchObject({
      words: 'In a call: gladly again.',
    })
  })

  test('check-ins go out by themselves only where that was switched on in the settings', async () => {
    const { mira } = settled
    expect(await mira.page('/settings')).toContain('They wait in the outbox until you send them.')
    await mira.post('/settings/check-ins', { on: 'yes' })
    expect(await checkInsByThemselves(house)).toBe(true)
    expect(await mira.page('/settings')).toContain('They go out by themselves.')
    await mira.post('/settings/check-ins', { on: 'no' })
    expect(await checkInsByThemselves(house)).toBe(false)
  })
})
