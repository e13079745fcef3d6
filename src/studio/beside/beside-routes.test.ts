import { beforeAll, expect, test } from 'vitest'
import { addProject } from '#client/client.ts'
import { act, concern, expectationsOf, lessons, openConcern } from '#concern/concern.ts'
import { openLinesOf } from '#delivery/delivery.ts'
import { DAY, dayAt } from '#foundation/days.ts'
import { waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { ADA, accept, correspondence, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { settledApp } from '#testing/test-app.ts'

// S0-9, S0-44, S0-45, S2-3, S2-41, S2-44, S2-45: what stands beside a client's work and a concern

const ZONE = 'Europe/Helsinki'
const APPROVAL = 'We love the new layout, thank you!'

eachEngine((engine) => {
  let settled: Awaited<ReturnType<typeof settledApp>>
  let ada: { client: string; contact: string }
  let project: string
  let id: string
  beforeAll(async () => {
    settled = await settledApp(engine)
    const { house, app } = settled
    ada = await accept(house, ADA)
    const website = {
      name: 'New <website>',
      service: 'website',
      price: 480_000,
      currency: 'EUR',
      stage: 'under-way',
    } as const
    project = await addProject(house, {
      client: ada.client,
      project: { ...website, signedOn: '2026-03-02', deliveredOn: null },
    })
    await receive(house, correspondence(ADA, 'The draft', [{ by: 'P', at: app.clock.now - 10 * DAY, body: APPROVAL }]))
    id = await openConcern(house, { ...ada, project, origin: 'hand', words: 'She compares.' })
    await act(house, { concern: id, act: { kind: 'cause-named', cause: 'comparison', whose: 'outside', note: '' } })
  })

  const now = async () => {
    const found = await concern(settled.house, { id })
    if (!found) throw new Error('the concern is there')
    return found
  }
  const undoOf = (page: string, action: RegExp) => action.exec(page)?.[0]

  test('the right paper is at hand where the cause needs it, is laid beside the concern, and stands on one page', async () => {
    const { mira } = settled
    const page = await mira.page(`/concerns/${id}`)
    expect(page).toContain(APPROVAL)
    const paper = /name="paper" value="(approval:[^"]+)"/u.exec(page)?.[1] ?? ''
    const kept = await mira.post(`/concerns/${id}/papers`, { paper })
    expect(kept.headers.get('location')).toBe(`/concerns/${id}#papers`)
    expect((await now()).papers).toMatchObject([{ as: 'approval', quote: APPROVAL }])
    const stand = await mira.page(`/concerns/${id}/stand`)
    expect(stand).toContain(APPROVAL)
    expect(stand).toContain('New &lt;website&gt;')
    await mira.post(`/concerns/${id}/papers/putting-back`, { paper: (await now()).papers[0]?.paper ?? '' })
    expect((await now()).papers).toEqual([])
    expect((await mira.post(`/concerns/${id}/papers`, { paper: 'approval:made:up' })).status).toBe(404)
    expect((await mira.get(`/concerns/${crypto.randomUUID()}/stand`)).status).toBe(404)
  })

  test('what was learned is kept, or comes back in its form with every word', async () => {
    const { mira, house } = settled
    for (const [as, words] of [
      ['lesson', ''],
      ['preference', 'x'.repeat(2_001)],
    ] as const) {
      const back = await mira.post(`/concerns/${id}/lessons`, { as, words })
      const page = await back.text()
      expect([back.status, page.includes(words)]).toEqual([422, true])
    }
    const learned = await mira.post(`/concerns/${id}/lessons`, { as: 'lesson', words: 'Show it <beside> theirs.' })
    expect(learned.headers.get('location')).toBe(`/concerns/${id}`)
    await mira.post(`/concerns/${id}/lessons`, { as: 'care', words: 'Worries before milestones' })
    const [lesson] = await lessons(house, { most: 5 })
    expect(lesson).toMatchObject({ words: 'Show it <beside> theirs.', cause: 'comparison', service: 'website' })
    expect(await mira.page('/lessons')).toContain('Show it &lt;beside&gt; theirs.')
    expect(await mira.page(`/clients/${ada.client}`)).toContain('They need support here')
    await mira.post(`/lessons/${lesson?.id}/removal`)
    const after = await mira.page('/lessons')
    expect(after).not.toContain('Show it &lt;beside&gt; theirs.')
    expect(undoOf(after, /action="\/lessons\/[^"]+\/removal"/u)).toBeDefined()
    await mira.post(`/lessons/${lesson?.id}/removal`, { removed: 'no' })
    expect(await lessons(house, { most: 5 })).toHaveLength(1)
  })

  test('an expectation is noted where one stands, met, taken away and put back', async () => {
    const { mira, house } = settled
    const here = `/concerns/${id}`
    const back = await mira.post(`/projects/${project}/expectations`, { words: ' ', project, here })
    expect([back.status, (await back.text()).includes(`href="${here}"`)]).toEqual([422, true])
    const noted = await mira.post(`/projects/${project}/expectations`, { words: 'First on Google', project, here })
    expect(noted.headers.get('location')).toBe(`${here}#expectations`)
    const elsewhere = await mira.post(`/projects/${project}/expectations`, {
      words: 'In June',
      project,
      here: '//evil.example',
    })
    expect(elsewhere.headers.get('location')).toBe(`/clients/${ada.client}#expectations`)
    const [google] = await expectationsOf(house, { project })
    await mira.post(`/expectations/${google?.id}/state`, { state: 'cannot' })
    expect(await mira.page(`/clients/${ada.client}`)).toContain('Cannot be')
    await mira.post(`/expectations/${google?.id}/removal`)
    expect(await expectationsOf(house, { project })).toHaveLength(1)
    await mira.post(`/expectations/${google?.id}/removal`, { removed: 'no' })
    expect(await expectationsOf(house, { project })).toHaveLength(2)
    expect((await mira.post(`/expectations/${google?.id}/state`, { state: 'eased' })).status).toBe(404)
    expect((await mira.post(`/expectations/${crypto.randomUUID()}/removal`)).status).toBe(404)
  })

  test('hours are opened for a client, told in a letter, closed, and opened again', async () => {
    const { mira, house, app } = settled
    const day = dayAt(app.clock.now + 2 * DAY, ZONE).toString()
    const open = `/clients/${ada.client}/open-lines`
    const back = await mira.post(open, { day, from: '12:00', to: '10:00', way: 'number', number: 'my <number>' })
    expect([back.status, (await back.text()).includes('my &lt;number&gt;')]).toEqual([422, true])
    const past = await mira.post(open, { day: '2020-01-01', from: '10:00', to: '12:00', way: 'write', number: '' })
    expect([past.status, (await past.text()).includes('These hours are over already')]).toEqual([422, true])
    const good = { day, from: '10:00', to: '12:00', way: 'write', number: '', [`tell-${ada.contact}`]: 'yes' }
    expect((await mira.post(open, good)).headers.get('location')).toBe(`/clients/${ada.client}#open-line`)
    const lines = () => openLinesOf(house, { client: ada.client, at: app.clock.now })
    const [line] = await lines()
    expect((await waitingOutgoing(house)).filter((one) => one.cause === line?.id)).toHaveLength(1)
    expect(await mira.page(`/clients/${ada.client}`)).toContain('They write, you call.')
    await mira.post(`/open-lines/${line?.id}/closing`)
    expect(await lines()).toEqual([])
    await mira.post(`/open-lines/${line?.id}/closing`, { closed: 'no' })
    expect(await lines()).toHaveLength(1)
    expect((await mira.post(`/open-lines/${crypto.randomUUID()}/closing`)).status).toBe(404)
  })
})
