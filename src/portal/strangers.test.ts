import { beforeAll, expect, test } from 'vitest'
import { newId } from '#foundation/ids.ts'
import { tableTotals } from '#foundation/store/backup.ts'
import { accept, ADA, GRACE } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { filledStudio, type Things } from '#testing/filled-studio.ts'
import { openedPortal } from '#testing/portal.ts'
import { settledApp } from '#testing/test-app.ts'
import type { Visitor } from '#testing/visitor.ts'
import { openStudio, plainStudio } from '#studio/studio.ts'

// reliability.md, Security: tenants (8.2.2, 8.4.1), forged forms (3.5.1, 3.5.3); style.md, rule 10: another's is not forbidden, it is not found

/** What each part of an address names. A new one stands here, and in testing/filled-studio.ts if it is a new kind of thing. */
const NAMED: Readonly<Record<string, string | null>> = {
  'clients/:id': 'client',
  'contacts/:id': 'contact',
  'projects/:id': 'project',
  'projects/:project': 'project',
  'expectations/:id': 'expectation',
  'preferences/:id': 'preference',
  'concerns/:id': 'concern',
  'options/:option': 'option',
  'people/:person': 'person',
  'taking-back/:happening': 'happening',
  'promises/:id': 'promise',
  'moves/:move': 'move',
  'questions/:id': 'question',
  'readings/:contact': 'contact',
  'lessons/:id': 'lesson',
  'talks/:id': 'talk',
  'notes/:id': 'note',
  'check-ins/:id': 'checkIn',
  'check-in-answers/:answer': 'answer',
  'open-lines/:id': 'line',
  'accounts/:id': 'account',
  'sending/:id': 'sending',
  'drafts/:id': 'draft',
  'files/:file': 'file',
  'saved-replies/:id': 'reply',
  'outbox/:id': 'message',
  'letters/:id': 'letter',
  'letters/:letter': 'letter',
  'conversations/:id': 'conversation',
  'imports/:id': 'run',
  'likely/:id': 'likely',
  'devices/:device': 'device',
  'sessions/:session': 'device',
  'p/:contact': 'contact',
  // One's own, or no thing of a studio: the user's own sessions and passkeys, links (portal.test.ts; stops: stop-routes.test.ts), a sign's kind, an attachment's place, an act's noun.
  'sessions/:id': null,
  'passkeys/:id': null,
  'links/:token': null,
  'signs/:sign': null,
  'attachments/:place': null,
  'concerns/:id/:form': null,
}

const PLACE = /([\w-]+)\/:(\w+)(?:\{[^}]*\})?/gu

const bare = (path: string): string => path.replaceAll(/\{[^}]*\}/gu, '')

eachEngine((engine) => {
  let settled: Awaited<ReturnType<typeof settledApp>>
  let own: Things
  let others: Things
  let neighbour: Things
  let phone: Visitor
  let totals: () => Promise<unknown>

  beforeAll(async () => {
    settled = await settledApp(engine)
    const { app, house } = settled
    own = await filledStudio(house, ADA)
    neighbour = await filledStudio(house, { name: 'Charles Babbage', address: 'charles@mill.example' })
    const elsewhere = app.premises.houseOf(await app.store.newWorkspace(app.clock.now), 'member:eve')
    await openStudio(elsewhere, plainStudio({ addresses: ['mira@salo.example'], language: 'en' }))
    others = await filledStudio(elsewhere, GRACE)
    phone = await openedPortal(settled, { client: own['client'] ?? '', contact: own['contact'] ?? '' })
    totals = async () => {
      const tables = await app.store.whole.transaction().execute((tx) => tableTotals(tx, engine.kind))
      // That something was pressed is counted, whatever came of it.
      return tables.filter(({ table }) => table !== 'attempt')
    }
  })

  const routes = () =>
    settled.app.app.routes.filter(
      ({ method, path }) => method !== 'ALL' && path.includes(':') && !/^\/p\/(links|stops)\//u.test(path),
    )

  const FORM = {
    on: 'no',
    words: 'It is late.',
    note: 'x',
    name: 'x',
    consent: 'yes',
    option: 'x',
    reaction: 'no',
    eases: 'no',
    right: 'no',
  }
  const ask = (who: Visitor, method: string, path: string, ids: Things) =>
    method === 'GET' ? who.get(path) : who.post(path, { ...FORM, client: ids['client'] ?? '' })

  /** The address with these things in the places of its names. */
  const filled = (path: string, ids: Things, keep: Readonly<Record<string, string>> = {}): string =>
    bare(path)
      .replaceAll(PLACE, (_, before: string, name: string) => {
        const kind = NAMED[`${before}/:${name}`]
        return `${before}/${keep[`${before}/:${name}`] ?? (kind ? ids[kind] : undefined) ?? 'doubt'}`
      })
      .replaceAll(/:\w+/gu, 'words')

  test('every part of every address names a kind of thing that this test has', () => {
    const named = routes().flatMap(({ path }) => [...bare(path).matchAll(PLACE)].map(([place]) => place))
    expect([...new Set(named)].filter((place) => !(place in NAMED))).toEqual([])
    for (const things of [own, others, neighbour])
      for (const kind of Object.values(NAMED))
        if (kind) expect([kind, things[kind]]).toEqual([kind, expect.stringMatching(/^[\w-]{8,}$/u)])
    expect(routes().length).toBeGreaterThan(60)
  })

  test('what is another studio’s is not found by any method on any route of the studio', async () => {
    const before = await totals()
    for (const { method, path } of routes().filter((route) => !route.path.startsWith('/p/'))) {
      if (/^\/(sessions|passkeys)\//u.test(path)) continue
      const address = filled(path, others)
      const answer = await ask(settled.mira, method, address, others)
      expect([method, path, answer.status]).toEqual([method, path, 404])
      expect(await answer.text()).not.toContain(GRACE.name)
    }
    expect(await totals()).toEqual(before)
  })

  test('below what is one’s own another’s thing is answered as one that never was, and changes nothing', async () => {
    const before = await totals()
    const unknown = Object.fromEntries(Object.keys(others).map((kind) => [kind, newId()]))
    for (const { method, path } of routes().filter((route) => !route.path.startsWith('/p/'))) {
      const [first = '', second] = [...bare(path).matchAll(PLACE)].map(([place]) => place)
      if (second === undefined || NAMED[second] === null) continue
      const keep = { [first]: own[NAMED[first] ?? ''] ?? '' }
      const answers = [unknown, others, neighbour].map((things) =>
        ask(settled.mira, method, filled(path, things, keep), things),
      )
      const [never, ...theirs] = (await Promise.all(answers)).map(({ status }) => status)
      expect([path, theirs]).toEqual([path, theirs.map(() => never)])
    }
    expect(await totals()).toEqual(before)
  })

  test('what belongs to another contact, here or elsewhere, is not found by any method on any page of a contact’s own', async () => {
    const before = await totals()
    const mine = { 'p/:contact': own['contact'] ?? '' }
    for (const { method, path } of routes().filter((route) => route.path.startsWith('/p/:contact')))
      for (const things of [neighbour, others]) {
        const names = [...bare(path).matchAll(PLACE)].length
        const addresses = [filled(path, things), ...(names > 1 ? [filled(path, things, mine)] : [])]
        for (const address of addresses) {
          const answer = await ask(phone, method, address, things)
          expect([method, path, answer.status]).toEqual([method, path, 404])
          expect(await answer.text()).not.toMatch(
            /Grace|Babbage|the price seemed|long pauses|their board meets|the colours/iu,
          )
        }
      }
    expect(await totals()).toEqual(before)
  })

  test('a contact’s page is nobody’s who has no session of it, and forged forms are refused before anything is looked up', async () => {
    const before = await totals()
    for (const { method, path } of routes().filter((route) => route.path.startsWith('/p/'))) {
      const address = filled(path, own)
      for (const stranger of [settled.app.visitor(), settled.mira])
        expect([path, (await ask(stranger, method, address, own)).status]).toEqual([path, 404])
      if (method === 'GET') continue
      for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { accept: '*/*' }])
        expect([path, (await phone.post(address, {}, headers)).status]).toEqual([path, 403])
    }
    expect(await totals()).toEqual(before)
  })

  test('nobody of the studio presses anything while they look', async () => {
    const { contact = '' } = own
    const { mira } = settled
    await mira.post(`/contacts/${contact}/looking`)
    const before = await totals()
    for (const { method, path } of routes().filter((route) => route.path.startsWith('/p/:contact'))) {
      const answer = await ask(mira, method, filled(path, own), own)
      if (method === 'GET') expect([path, [200, 404].includes(answer.status)]).toEqual([path, true])
      else expect([path, answer.status]).toEqual([path, 403])
    }
    expect(await totals()).toEqual(before)
  })

  test('only GET and POST lead anywhere', async () => {
    const { house, app } = settled
    const { contact } = await accept(house, { name: 'Emmy', address: 'emmy@ring.example' })
    const methods = new Set(app.app.routes.map(({ method }) => method))
    expect([...methods].toSorted()).toEqual(['ALL', 'GET', 'POST'])
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const headers = { host: 'localhost:3000', origin: 'http://localhost:3000', cookie: phone.cookie }
      expect((await app.app.request(`/p/${contact}`, { method, headers })).status).toBe(404)
    }
  })
})
