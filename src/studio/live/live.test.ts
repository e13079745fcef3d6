import { beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { endOtherSessions } from '#foundation/sign-in/sign-in.ts'
import { ADA, correspondence, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { DAY, HOUR } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'
import { QUIET } from '#ui/quiet.ts'
import { liveOn, MOST_STREAMS } from './live.ts'
import { liveState } from './live-state.ts'
import { personId, studioPaths } from '../studio-paths.ts'
import { openStudio, plainStudio } from '../studio.ts'

// issue 4: live refresh when something arrives; architecture.md: the journal is read by live refresh; S0-12

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
  })

  const stateOn = (page: string) => /<live-refresh[^>]* state="([^"]+)"/u.exec(page)?.[1] ?? ''
  const listening = async (visitor: Visitor, seen: string) => {
    const answer = await visitor.get(`/live?seen=${seen}`)
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    return reader(answer)
  }
  const arrives = (into: House, subject: string) =>
    receive(into, correspondence(ADA, subject, [{ by: 'P', at: app.clock.now, body: 'Are the plans ready?' }]))

  test('a page says what it was made from, and hears when a letter came in', async () => {
    const line = await listening(mira, stateOn(await mira.page('/')))
    await app.premises.live.look()
    expect(line.said()).not.toContain('news')
    await arrives(house, 'Plans')
    await app.premises.live.look()
    expect(await line.until('news')).toContain(`event: news\ndata: ${await liveState(house)}`)
    expect(stateOn(await mira.page('/'))).toBe(await liveState(house))
    await line.leave()
  })

  test('what changed between the page and the line is told too', async () => {
    const seen = stateOn(await mira.page('/clients'))
    expect((await mira.post(studioPaths.declining(personId(ADA.address)))).status).toBe(303)
    await arrives(house, 'More plans')
    const line = await listening(mira, seen)
    await app.premises.live.look()
    expect(await line.until('news')).not.toContain(seen)
    await line.leave()
  })

  test('another studio’s news never arrive', async () => {
    const other = app.premises.houseOf(await app.store.newWorkspace(app.clock.now), 'command')
    await openStudio(other, { ...plainStudio({ addresses: ['other@studio.example'], language: 'en' }), zone: 'UTC' })
    const line = await listening(mira, await liveState(house))
    const before = await liveState(other)
    await arrives(other, 'Not for Mira')
    await app.premises.live.look()
    expect(await liveState(other)).not.toBe(before)
    expect(line.said()).not.toContain('news')
    await line.leave()
  })

  test('an import that goes on is told apart from news', async () => {
    const [news, progress] = (await liveState(house)).split('.')
    const run = {
      id: '01900000-0000-7000-8000-000000000001',
      sources: '[]',
      skipped: '[]',
      skipped_more: 0,
      problem: null,
    }
    const counts = { total_bytes: 9, done_bytes: 1, stored: 1, duplicates: 0, unreadable: 0, finished_at: null }
    await house.store.write((tx) =>
      tx
        .$extendTables<{ import_run: Record<string, unknown> }>()
        .insertInto('import_run')
        .values({ ...run, ...counts, state: 'running', started_at: 1, beat_at: app.clock.now })
        .execute(),
    )
    const [after, progressAfter] = (await liveState(house)).split('.')
    expect([after, progressAfter === progress]).toEqual([news, false])
  })

  test('without a session there is no line, and a question without a state gets no answer', async () => {
    const state = await liveState(house)
    const stranger = await app.visitor().get(`/live?seen=${state}`)
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, '/sign-in?returnTo=%2Flive'])
    expect((await mira.get('/live')).status).toBe(204)
    expect((await mira.post(`/live?seen=${state}`)).status).toBe(404)
  })

  test('a line ends with its session, wherever that was ended', async () => {
    const phone = app.visitor()
    await phone.post('/sign-in', FIRST_RUN)
    const line = await listening(phone, await liveState(house))
    const own = await app.store.outside.selectFrom('session').select(['id', 'userId']).orderBy('createdAt').execute()
    await endOtherSessions(app.door, { user: own[0]?.userId ?? '', keep: own[0]?.id ?? '' })
    await app.premises.live.look()
    expect(await line.until('over')).toContain('event: over')
    expect(await line.isOver()).toBe(true)
  })

  test('a window too many ends the line that was open longest', async () => {
    const seen = await liveState(house)
    const first = await listening(mira, seen)
    const others = []
    for (let window = 0; window < MOST_STREAMS; window += 1) others.push(await listening(mira, seen))
    expect(await first.until('enough')).toContain('event: enough')
    expect(await first.isOver()).toBe(true)
    for (const line of others) await line.leave()
  })

  test('twenty windows cost one look a studio, and none is made when all are closed', async () => {
    let looks = 0
    let sessions = 0
    const live = liveOn({
      openSessions: async (ids) => ((sessions += 1), await Promise.resolve(new Set(ids))),
      stateOf: () => Promise.resolve(`${(looks += 1)}`),
      every: 30,
    })
    const lines = Array.from({ length: 20 }, (_, window) => live.listen({ house, session: `${window}`, seen: '0' }))
    await live.look()
    expect([looks, sessions]).toEqual([1, 1])
    await expect.poll(() => looks, { timeout: 5_000 }).toBeGreaterThan(1)
    for (const line of lines) await line?.cancel()
    await new Promise((done) => setTimeout(done, 80))
    const last = looks
    await new Promise((done) => setTimeout(done, 150))
    expect(looks).toBe(last)
    live.close()
  })

  test('when the studio ends, every line ends at once and none begins', async () => {
    const live = liveOn({ openSessions: (ids) => Promise.resolve(new Set(ids)), stateOf: liveState })
    const line = live.listen({ house, session: 'one', seen: await liveState(house) })
    live.close()
    expect(await new Response(line).text()).toBe('retry: 3000\n\n')
    expect(live.listen({ house, session: 'one', seen: '' })).toBeNull()
  })

  test('a line that begins while it is asked who is still signed in is not taken for one that ended', async () => {
    const asked = Promise.withResolvers<undefined>()
    const live = liveOn({
      openSessions: async (ids) => (await asked.promise, new Set(ids)),
      stateOf: () => Promise.resolve('new'),
    })
    const first = reader(new Response(live.listen({ house, session: 'one', seen: 'old' })))
    const looking = live.look()
    const second = reader(new Response(live.listen({ house, session: 'two', seen: 'old' })))
    asked.resolve(undefined)
    await looking
    await first.until('news')
    await live.look()
    expect(await second.until('news')).not.toContain('over')
    live.close()
  })

  // ASVS 7.3.1: only what a person does puts their session off
  test('a page that listens and refreshes by itself keeps no session alive, and takes no sentence from another window', async () => {
    const phone = app.visitor()
    await phone.post('/sign-in', FIRST_RUN)
    await phone.post(studioPaths.declining(personId(ADA.address)))
    // What was asked of the session a moment ago is remembered for a while.
    app.clock.now += HOUR / 2
    const mine = () =>
      app.store.outside
        .selectFrom('session')
        .select(['id', 'expiresAt'])
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow()
    const { id } = await mine()
    const soon = new Date(Date.now() + 3 * DAY)
    await app.store.outside.updateTable('session').set({ expiresAt: soon }).where('id', '=', id).execute()
    const expires = async () => new Date((await mine()).expiresAt).getTime()
    const line = await listening(phone, await liveState(house))
    await line.leave()
    const quiet = await phone.get('/clients', { [QUIET]: '1' })
    expect([quiet.status, await expires()]).toEqual([200, soon.getTime()])
    expect(await quiet.text()).not.toContain('<flash-line')
    expect(await phone.page('/clients')).toContain('<flash-line')
    expect(await expires()).toBeGreaterThan(soon.getTime())
  })

  test('a look that fails ends no line', async () => {
    let isAway = true
    const live = liveOn({
      openSessions: (ids) => (isAway ? Promise.reject(new Error('away')) : Promise.resolve(new Set(ids))),
      stateOf: () => Promise.resolve('new'),
    })
    const line = reader(new Response(live.listen({ house, session: 'one', seen: 'old' })))
    await live.look()
    isAway = false
    await live.look()
    expect(await line.until('news')).toContain('data: new')
    live.close()
  })
})

/** Reads a stream of events as they come. */
function reader(answer: Response) {
  const chunks = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  const rest = (async () => {
    for (;;) {
      const { done, value } = (await chunks?.read()) ?? { done: true, value: undefined }
      if (done) return
      heard += value
    }
  })()
  return {
    said: () => heard,
    until: async (word: string) => {
      await expect.poll(() => heard, { timeout: 5_000 }).toContain(word)
      return heard
    },
    isOver: () => rest.then(() => true),
    leave: async () => {
      await chunks?.cancel()
    },
  }
}
