import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { concernsInBrief } from '#concern/concern.ts'
import type { House } from '#foundation/house.ts'
import { MINUTE } from '#foundation/days.ts'
import { makePromise } from '#promise/promise.ts'
import { catchUp } from '#reading/reading.ts'
import { wordsOf } from '#reading/standing/standing.ts'
import { accept, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse, WEEK } from '#testing/test-house.ts'
import { heartbeat, type HeartbeatParts } from './heartbeat.ts'

// architecture.md, rule 2: a heartbeat asks every minute what is due; missing a beat loses nothing

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'

const doubts = (at: number) =>
  correspondence(GRACE, `Website ${at}`, [
    { by: 'P', at, body: 'Hello Mira, we would love a new website.' },
    { by: 'P', at: at + HOUR, body: DOUBT },
  ])

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })
  afterEach(() => {
    vi.useRealTimers()
    house.clock.now = NOW
  })

  /** The beats of one studio, what they logged, and how often they asked to hear. */
  function beating(studio: House, more: Partial<HeartbeatParts> = {}) {
    const logged: Record<string, unknown>[] = []
    const hear = vi.fn<() => Promise<void>>(() => Promise.resolve())
    const beats = heartbeat({
      workspaces: () => Promise.resolve([studio.store.workspace]),
      houseOf: () => studio,
      hear,
      checkIns: () => Promise.resolve(),
      log: (line) => logged.push(line),
      now: studio.now,
      ...more,
    })
    return { beats, logged, hear }
  }

  const wordOf = async (studio: House, contact: string) => (await wordsOf(studio, { contacts: [contact] })).get(contact)

  test('time passes for a reading that nobody looks at', async () => {
    const studio = await house.studio()
    await receive(studio, doubts(NOW - 2 * DAY))
    const { contact } = await accept(studio, GRACE)
    await catchUp(studio, { week: WEEK })
    expect(await wordOf(studio, contact)).not.toBe('calm')
    const { beats, hear } = beating(studio)
    house.clock.now = NOW + 300 * DAY
    await beats.beat()
    expect(await wordOf(studio, contact)).toBe('calm')
    expect(hear).not.toHaveBeenCalled()
    await beats.close()
  })

  test('letters that nobody heard are heard outside, and not asked for again every minute', async () => {
    const studio = await house.studio()
    await receive(studio, doubts(NOW - 2 * DAY))
    const { contact } = await accept(studio, GRACE)
    const { beats, hear } = beating(studio)
    for (let beat = 0; beat < 3; beat += 1) {
      await beats.beat()
      house.clock.now += MINUTE
    }
    expect(hear).toHaveBeenCalledTimes(1)
    expect(await wordOf(studio, contact)).toBe('calm')
    house.clock.now += 10 * MINUTE
    await beats.beat()
    expect(hear).toHaveBeenCalledTimes(2)
    await beats.close()
  })

  test('a promise that fell due opens one concern, however many beats and processes look', async () => {
    // S2-35
    const studio = await house.studio()
    const { client, contact } = await accept(studio, GRACE)
    const due = { on: '2026-05-22', time: null }
    const words = { words: 'The first page', owner: 'member:mira', source: 'hand', ref: '', zone: 'UTC' } as const
    await makePromise(studio, { client, contact, due, ...words })
    const [one, another] = [beating(studio), beating(studio)]
    await one.beats.beat()
    expect(await concernsInBrief(studio, { open: true })).toEqual([])
    house.clock.now = NOW + 2 * DAY
    await Promise.all([one.beats.beat(), another.beats.beat()])
    await one.beats.beat()
    const opened = await concernsInBrief(studio, { open: true })
    expect(opened.map(({ origin, contact: whose, seen }) => [origin, whose, seen])).toEqual([['promise', contact, 1]])
    expect([...one.logged, ...another.logged]).toEqual([])
    await Promise.all([one.beats.close(), another.beats.close()])
  })

  test('a beat that fails says so once and the next one goes on', async () => {
    const studio = await house.studio()
    let isAway = true
    const workspaces = () =>
      isAway ? Promise.reject(new Error('the database is away')) : Promise.resolve([studio.store.workspace])
    const { beats, logged } = beating(studio, { workspaces })
    await beats.beat()
    await beats.beat()
    expect(logged).toHaveLength(1)
    expect(JSON.stringify(logged), 'no word that might be a client’s').not.toContain('away')
    isAway = false
    await beats.beat()
    isAway = true
    await beats.beat()
    expect(logged).toHaveLength(2)
    await beats.close()
  })

  test('it beats every minute, never two at once, and not after the house has closed', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const studio = await house.studio()
    const waiting: (() => void)[] = []
    const workspaces = vi.fn<() => Promise<string[]>>(
      () => new Promise<string[]>((done) => waiting.push(() => done([]))),
    )
    const { beats } = beating(studio, { workspaces })
    vi.advanceTimersByTime(3 * MINUTE)
    expect(workspaces).toHaveBeenCalledTimes(1)
    const closed = beats.close()
    waiting.forEach((end) => end())
    await closed
    vi.advanceTimersByTime(5 * MINUTE)
    expect(workspaces).toHaveBeenCalledTimes(1)
  })
})
