import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addProject } from '#client/client.ts'
import { openConcern } from '#concern/concern.ts'
import { dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { markSent, queueIn, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { stopFor } from '#foundation/stops/stops.ts'
import { checkInsOf, setCheckInsByThemselves } from '#reading/reading.ts'
import { accept, GRACE } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { accountAt, sending, testKeyring } from '#testing/sending.ts'
import { type Sink, smtpSink } from '#testing/smtp-sink.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { DAY, HOUR, NOW } from '#testing/test-house.ts'
import { openStudio, plainStudio } from '../studio.ts'
import { sendingHooks } from '../outbox/sending-hooks.ts'
import { checkInDesk, checkInsDue } from './check-ins-due.ts'

// S0-5, S0-20, S0-36, S3-36; product.md: it never sends anything that the freelancer did not send or switch on

const ADDRESS = 'https://care.example'
const SITE = { name: 'New website', service: 'website', price: null, currency: 'EUR', stage: 'under-way' } as const

eachEngine((engine) => {
  let app: TestApp
  let sink: Sink
  const keyring = testKeyring()
  beforeAll(async () => {
    ;({ app } = await settledApp(engine, { publicUrl: ADDRESS }))
    sink = await smtpSink()
  })
  afterAll(() => sink.close())

  /** A studio at noon on a Thursday, whose client Grace signed nine days ago; with an account, and switched on. */
  async function settled({ on = true, account = true } = {}) {
    app.clock.now = NOW
    const house = app.premises.houseOf(await app.store.newWorkspace(NOW), 'member:mira')
    await openStudio(house, { ...plainStudio({ addresses: ['mira@salo.example'], language: 'en' }), zone: 'UTC' })
    if (account) await accountAt(house, { port: sink.port, keyring })
    if (on) await setCheckInsByThemselves(house, { on: true })
    const grace = await accept(house, GRACE)
    const signedOn = dayAt(NOW - 9 * DAY, 'UTC').toString()
    await addProject(house, { client: grace.client, project: { ...SITE, signedOn, deliveredOn: null } })
    return { house, ...grace }
  }

  /** One more client of the same age, whose week is full where it is said. */
  async function another(house: House, name: string, { full = false } = {}) {
    const person = await accept(house, { name, address: `${name.toLowerCase()}@more.example` })
    const signedOn = dayAt(NOW - 9 * DAY, 'UTC').toString()
    await addProject(house, { client: person.client, project: { ...SITE, signedOn, deliveredOn: null } })
    if (full) await fillWeek(house, person)
  }

  /** Two unasked messages reached them just now. */
  async function fillWeek(house: House, whose: { client: string; contact: string }) {
    for (const cause of ['1', '2']) {
      const message = { ...whose, template: 'portal.link', cause, facts: {}, unasked: true, page: null }
      const id = await house.store.write((tx) => queueIn(tx, house, message))
      await markSent(house, { id, subject: 'x', text: 'x' }, [])
    }
  }

  const beat = (house: House) =>
    checkInsDue(app.premises.houseOf(house.store.workspace, 'house'), () => checkInDesk(app.premises, house))

  test('what is switched on leaves by the studio’s account, as a letter that anybody can stop with one press, once', async () => {
    const { house, client } = await settled()
    expect(await beat(house)).toBe(1)
    expect(await beat(house)).toBe(0)
    app.clock.now += HOUR
    const before = sink.sunk.length
    await sending(house, sink, { hooks: sendingHooks(house) })
    const [letter, ...more] = sink.sunk.slice(before)
    expect(more).toEqual([])
    expect(letter?.to).toEqual([GRACE.address])
    const head = headOf(letter?.bytes)
    expect(head).toMatch(/^List-Unsubscribe: <https:\/\/care\.example\/p\/stops\/[\w-]+>$/imu)
    expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/imu)
    expect(head).not.toMatch(/^Auto-Submitted/imu)
    const [sent] = await checkInsOf(house, { client, most: 5 })
    expect(sent).toMatchObject({ after: 'signing', part: 'work', sentAt: app.clock.now, answers: [] })
    expect(await beat(house)).toBe(0)
  })

  describe('nothing leaves by itself', () => {
    test('until the user switches it on, nor without an account that can send', async () => {
      for (const less of [{ on: false }, { account: false }]) {
        const { house } = await settled(less)
        expect(await beat(house)).toBe(0)
        expect(await waitingOutgoing(house)).toEqual([])
      }
    })

    test('outside the studio’s working hours', async () => {
      const { house } = await settled()
      app.clock.now = NOW - 5 * HOUR
      expect(await beat(house)).toBe(0)
      app.clock.now = NOW
      expect(await beat(house)).toBe(1)
    })

    test('to whoever has a concern open, or wants none', async () => {
      const worried = await settled()
      await openConcern(worried.house, { ...whoseOf(worried), origin: 'hand', words: 'The price troubles them.' })
      expect(await beat(worried.house)).toBe(0)
      const stopped = await settled()
      await stopFor(stopped.house, { ...whoseOf(stopped), kind: 'check-in', way: 'one-click' })
      expect(await beat(stopped.house)).toBe(0)
      for (const { house } of [worried, stopped]) expect(await waitingOutgoing(house)).toEqual([])
    })

    // S3-36
    test('beyond what one person gets in a week, and goes on when the week has room', async () => {
      const { house, ...grace } = await settled()
      await fillWeek(house, grace)
      expect(await beat(house)).toBe(0)
      app.clock.now = NOW + 7 * DAY
      expect(await beat(house)).toBe(1)
    })
  })

  test('three at once at most, and whose week is full holds up nobody behind them', async () => {
    const { house, ...grace } = await settled()
    await fillWeek(house, grace)
    for (const name of ['Anna', 'Berta', 'Carla', 'Dora']) await another(house, name, { full: true })
    for (const name of ['Emil', 'Frida', 'Gesa', 'Hugo']) await another(house, name)
    expect([await beat(house), await beat(house), await beat(house)]).toEqual([3, 1, 0])
  })

  test('a worry that is told within the ten seconds takes the letter back, and it says why', async () => {
    const { house, ...grace } = await settled()
    expect(await beat(house)).toBe(1)
    const theirs: House = { ...house, actor: `contact:${grace.contact}` }
    await openConcern(theirs, { ...grace, origin: 'portal', words: 'I did not sleep.' })
    app.clock.now += HOUR
    const before = sink.sunk.length
    await sending(house, sink, { hooks: sendingHooks(house) })
    expect(sink.sunk.length).toBe(before)
    const [waiting] = await waitingOutgoing(house)
    expect(waiting?.template).toBe('check-in')
  })
})

const whoseOf = ({ client, contact }: { client: string; contact: string }) => ({ client, contact })

/** The headers with each on one line. */
const headOf = (bytes: Buffer | undefined): string =>
  (bytes?.toString('latin1').split('\r\n\r\n')[0] ?? '').replaceAll(/\r\n[ \t]+/gu, ' ').replaceAll('\r\n', '\n')
