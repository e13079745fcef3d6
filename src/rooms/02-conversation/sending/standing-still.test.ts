import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { dispatch as dispatchOf } from '#conversation/conversation.ts'
import { MINUTE } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { eachEngine } from '#testing/engines.ts'
import { accountAt, letterFrom, logFolder, NO_HOOKS, queued, sending, testKeyring } from '#testing/sending.ts'
import { type Sink, smtpSink } from '#testing/smtp-sink.ts'
import { NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { account as accountOf } from '../accounts/accounts.ts'
import { Bag } from './bag.ts'
import * as claims from './claim-store.ts'
import { SendingLog } from './sending-log.ts'

// reliability.md, Sending exactly once: a lease that ran out while the work went on, and what cannot be written down

eachEngine((engine) => {
  let tests: TestHouse
  let sink: Sink
  let house: House
  let account: string
  const keyring = testKeyring()
  beforeAll(async () => {
    tests = await testHouse(engine)
    sink = await smtpSink()
  })
  afterAll(() => sink.close())
  beforeEach(async () => {
    tests.clock.now = NOW
    sink.sunk.length = 0
    house = await tests.studio()
    account = await accountAt(house, { port: sink.port, keyring })
  })

  async function bagOf(holder: string): Promise<Bag> {
    const facts = await accountOf(house, { id: account })
    if (!facts) throw new Error('it is there')
    const hands = { holder: `${house.store.workspace}/${holder}`, account: facts, hooks: NO_HOOKS }
    return new Bag(house, hands, logFolder())
  }

  test('a process that stood still and goes on gives no message whose lease ran out to a server, though it says again that it lives', async () => {
    const id = await queued(house, letterFrom(house, account))
    const still = await bagOf('still')
    await still.next()
    tests.clock.now += MINUTE
    await sending(house, sink, { holder: 'other' })
    expect(sink.sunk).toHaveLength(1)
    await still.renew()
    expect(() => still.begin(id)).toThrow('the lease is over')
    await still.end()
    expect((await dispatchOf(house, { id }))?.state).toBe('handed-over')
  })

  test('a machine that slept counts that time too', async () => {
    const id = await queued(house, letterFrom(house, account))
    const asleep = await bagOf('asleep')
    await asleep.next()
    tests.clock.now += MINUTE
    expect(() => asleep.begin(id)).toThrow('the lease is over')
    await asleep.end()
  })

  test('whoever says in time that they live keeps what they hold', async () => {
    const id = await queued(house, letterFrom(house, account))
    const alive = await bagOf('alive')
    await alive.next()
    for (let beats = 0; beats < 6; beats++) {
      tests.clock.now += 8_000
      await alive.renew()
    }
    await sending(house, sink, { holder: 'other' })
    expect(sink.sunk).toHaveLength(0)
    expect(() => alive.begin(id)).not.toThrow()
    await alive.end()
  })

  test('what a dead process left and cannot be written down keeps nothing else from leaving, and is told', async () => {
    const bad = await queued(house, letterFrom(house, account))
    const holder = `${house.store.workspace}/dead/${bad}`
    const log = new SendingLog(logFolder(), holder)
    log.begun(bad)
    log.taken(bad, { as: 'accepted', reply: { code: 250, enhanced: '2.0.0', said: 'OK' }, refused: [] })
    await house.store.write((tx) => claims.claim(tx, { ids: [bad], holder, until: house.now() - 1 }))
    const good = await queued(house, letterFrom(house, account))
    const handedOverIn = (_: unknown, __: House, { id }: { id: string }) =>
      id === bad ? Promise.reject(new Error('a fault of ours')) : Promise.resolve()
    await expect(sending(house, sink, { hooks: { ...NO_HOOKS, handedOverIn } })).rejects.toThrow('a fault of ours')
    expect((await dispatchOf(house, { id: good }))?.state).toBe('handed-over')
    await sending(house, sink)
    expect((await dispatchOf(house, { id: bad }))?.state).toBe('handed-over')
    expect(sink.sunk).toHaveLength(1)
  })

  test('what waits for the log of another machine is not looked for over and over', async () => {
    const id = await queued(house, letterFrom(house, account))
    const holder = `${house.store.workspace}/elsewhere/${id}`
    await house.store.write((tx) => claims.claim(tx, { ids: [id], holder, until: house.now() - MINUTE }))
    const { next } = await sending(house, sink)
    expect(next).toBeGreaterThanOrEqual(house.now() + 5_000)
  })
})
