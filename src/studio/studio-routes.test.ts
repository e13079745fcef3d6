import { beforeAll, expect, test, vi } from 'vitest'
import { addPreference, addProject, client, clients } from '#client/client.ts'
import { beginImport, conversations } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { tableTotals } from '#foundation/store/backup.ts'
import { LANGUAGES } from '#foundation/language.ts'
import { readings } from '#reading/reading.ts'
import { accept, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import { letter } from '#testing/sample-mail.ts'
import { type TestApp, testApp } from '#testing/test-app.ts'
import type { Visitor } from '#testing/visitor.ts'
import { DAY, WEEK } from '#testing/test-house.ts'
import { openStudio, plainStudio } from './studio.ts'

// S0-1, S0-12, S2-1; reliability.md, Security: 3.5.1, 3.5.3, 6.3.8, 8.2.2, 8.4.1

/** Routes that stand open to everybody. */
const OPEN = new Set([
  '/welcome',
  '/sample',
  '/sign-in',
  '/sign-in/passkey',
  '/sign-in/passkey/challenge',
  '/lost-password',
  '/healthz',
])

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  beforeAll(async () => {
    app = await testApp(engine)
    mira = app.visitor()
  })

  test('the first visit of an empty house leads to the first run', async () => {
    const response = await app.visitor().get('/')
    expect([response.status, response.headers.get('location')]).toEqual([303, '/welcome'])
  })

  test('a first run that cannot be taken comes back with what was typed, escaped, and makes nothing', async () => {
    const before = await app.store.outside.selectFrom('workspace').select('id').execute()
    const response = await app
      .visitor()
      .post('/welcome', { ...FIRST_RUN, name: '<script>alert(1)</script>', email: 'nobody', password: 'short' })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('mira@salo.example')
    expect(page).not.toContain('short</')
    expect(await app.store.outside.selectFrom('workspace').select('id').execute()).toEqual(before)
  })

  test('the first run is spoken in each of the five languages', async () => {
    for (const language of LANGUAGES) {
      const page = await (await app.visitor(language).get('/welcome')).text()
      expect(page).toMatch(new RegExp(`^<!doctype html><html lang="${language}"`, 'u'))
    }
  })

  test('the first run creates the studio and its owner, and shows ten recovery codes once', async () => {
    const response = await mira.post('/welcome', FIRST_RUN)
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toContain('no-store')
    expect(page.match(/<code>[a-z0-9-]{19}<\/code>/gu)).toHaveLength(10)
    expect(await (await mira.get('/')).text()).toContain('Mira Salo')
  })

  test('nobody else can create a studio here, or look around without signing in', async () => {
    const stranger = app.visitor()
    expect((await stranger.get('/welcome')).headers.get('location')).toBe('/')
    expect((await stranger.post('/welcome', { ...FIRST_RUN, email: 'eve@evil.example' })).headers.get('location')).toBe(
      '/',
    )
    expect((await stranger.post('/sample')).headers.get('location')).toBe('/sign-in')
    expect((await stranger.get('/clients')).headers.get('location')).toBe('/sign-in?returnTo=%2Fclients')
  })

  test('a wrong password and an unknown address get the same answer, and too many attempts have to wait', async () => {
    const eve = app.visitor()
    const wrong = await eve.post('/sign-in', { email: FIRST_RUN.email, password: 'not this one' })
    const unknown = await eve.post('/sign-in', { email: 'who@nowhere.example', password: 'not this one' })
    const nameless = async (response: Response) =>
      (await response.text()).replaceAll(/(mira@salo|who@nowhere)\.example|nonce="[^"]*"|content="[^"]*==?"/gu, '')
    expect([wrong.status, unknown.status]).toEqual([422, 422])
    expect(await nameless(wrong)).toBe(await nameless(unknown))
    for (let attempt = 0; attempt < 5; attempt += 1)
      await eve.post('/sign-in', { email: 'who@nowhere.example', password: 'no' })
    expect(await (await eve.post('/sign-in', { email: 'who@nowhere.example', password: 'no' })).text()).toContain(
      'Too many attempts',
    )
  })

  test('signing in leads back to where one wanted to go, and never to another site', async () => {
    const back = async (returnTo: string) =>
      (await app.visitor().post('/sign-in', { ...FIRST_RUN, returnTo })).headers.get('location')
    expect(await back('/clients')).toBe('/clients')
    expect(await back('//evil.example')).toBe('/')
    expect(await back('https://evil.example')).toBe('/')
  })

  test('a client is added, and the form that could not be taken keeps every value', async () => {
    const fields = {
      client: 'Wirth Workshop',
      name: 'Hannah Wirth',
      addresses: 'not an address',
      language: 'en',
      part: 'buyer',
      salutation: 'Dear Hannah',
    }
    const refused = await mira.post('/clients', fields)
    const page = await refused.text()
    expect(refused.status).toBe(422)
    for (const value of ['Wirth Workshop', 'Hannah Wirth', 'not an address', 'Dear Hannah'])
      expect(page).toContain(value)
    const taken = await mira.post('/clients', { ...fields, addresses: 'hannah@wirth.example' })
    expect(taken.status).toBe(303)
    const shown = await (await mira.get(taken.headers.get('location') ?? '')).text()
    expect(shown).toContain('Hannah Wirth')
    expect(shown).toContain('Added: Wirth Workshop.')
  })

  test('what was just done is said once, with its undo', async () => {
    const location =
      (
        await mira.post('/clients', {
          client: 'Once',
          name: 'Once',
          addresses: '',
          language: 'en',
          part: 'user',
          salutation: '',
        })
      ).headers.get('location') ?? ''
    await mira.post(`${location}/archive`, { archived: 'yes' })
    const said = await (await mira.get('/clients')).text()
    expect(said).toContain('Archived: Once.')
    expect(said).toContain(`action="${location}/archive"`)
    expect(await (await mira.get('/clients')).text()).not.toContain('Archived: Once.')
  })

  test('a forged form is refused on every route that changes something, and nothing is changed', async () => {
    // A mail program presses this one from nowhere at all: who does not know its secret changes nothing there (RFC 8058).
    const pressed = '/p/stops/:token'
    const posts = app.app.routes.filter((route) => route.method === 'POST')
    expect(posts.map(({ path }) => path)).toContain(pressed)
    expect(posts.length).toBeGreaterThan(20)
    const before = await totals(app)
    for (const { path } of posts) {
      for (const headers of [
        { origin: 'https://evil.example' },
        { 'sec-fetch-site': 'cross-site' },
        { accept: '*/*' },
      ]) {
        const response = await mira.post(path.replaceAll(/:\w+(\{[^}]*\})?/gu, 'x'), {}, headers)
        expect(response.status, path).toBe(path === pressed ? 404 : 403)
      }
    }
    expect(await totals(app)).toEqual(before)
  })

  test("another studio's ids are 404 on every route, walked from the router's own table", async () => {
    const other = await otherStudio(app)
    const routes = app.app.routes.filter(
      (route) => route.path.includes(':') && (route.method === 'GET' || route.method === 'POST'),
    )
    expect(routes.length).toBeGreaterThan(15)
    const before = await totals(app)
    for (const { method, path } of routes) {
      for (const id of other.ids) {
        const address = path.replaceAll(/:sign/gu, 'doubt').replaceAll(/:\w+(\{[^}]*\})?/gu, id)
        const response = await (method === 'GET'
          ? mira.get(address)
          : mira.post(address, { client: id, note: 'x', name: 'x' }))
        expect([method, path, response.status]).toEqual([method, path, 404])
        expect(await response.text()).not.toContain(GRACE.name)
      }
    }
    expect(await totals(app)).toEqual(before)
    // Two thousand pages, one after the other.
  }, 90_000)

  test('no page changes anything by being looked at', async () => {
    for (const round of [1, 2]) {
      const before = await totals(app)
      for (const path of app.app.routes
        .filter((route) => route.method === 'GET' && !/[:*]/u.test(route.path))
        .map((route) => route.path))
        expect((await mira.get(path)).status, path).toBeLessThan(400)
      if (round === 2) expect(await totals(app)).toEqual(before)
    }
  })

  test('every page behind sign-in turns a stranger away', async () => {
    for (const { method, path } of app.app.routes.filter(
      (route) => ['GET', 'POST'].includes(route.method) && !OPEN.has(route.path) && !/\*|^\/p\//u.test(route.path),
    )) {
      const address = path.replaceAll(/:\w+(\{[^}]*\})?/gu, '0198f0c0-0000-7000-8000-000000000000')
      const stranger = app.visitor()
      const response = await (method === 'GET' ? stranger.get(address) : stranger.post(address))
      expect([path, response.status]).toEqual([path, 303])
      expect(response.headers.get('location')).toMatch(/^\/sign-in/u)
    }
  })

  test('a person of the mailbox is accepted as a client, and Today says who may be uneasy in their own words', async () => {
    const house = await mine(app)
    const now = app.clock.now
    await receive(
      house,
      correspondence(GRACE, 'New website', [
        { by: 'P', at: now - 9 * DAY, body: 'Hello Mira, we would love a new website.' },
        { by: 'M', at: now - 8 * DAY, body: 'Gladly.' },
        {
          by: 'P',
          at: now - DAY,
          body: 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.',
        },
      ]),
    )
    const clients = await (await mira.get('/clients')).text()
    const accept = /action="(\/people\/[\w-]+\/acceptance)"/u.exec(clients)?.[1] ?? ''
    expect((await mira.post(accept)).status).toBe(303)
    const today = await (await mira.get('/')).text()
    expect(today).toContain('Grace Hopper')
    expect(today).toMatch(/<q class="words" lang="en">I keep wondering whether we really need all eight pages\.<\/q>/u)
    const href = /href="(\/conversations\/[^"#]+)#letter-/u.exec(today)?.[1] ?? ''
    const page = await (await mira.get(href)).text()
    expect(page).toContain('<mark')
    const sign = /action="(\/letters\/[^"]+\/signs\/doubt)"/u.exec(page)?.[1] ?? ''
    expect((await mira.post(sign, { reason: 'misread' })).status).toBe(303)
  })

  test('whoever a form brings to be listened to is heard outside this process, by whatever act; no other form waits for that', async () => {
    const house = await mine(app)
    const hannah = { name: 'Hannah Wirth', address: 'hannah@home.example' }
    await receive(house, correspondence(hannah, 'Mural', [{ by: 'P', at: app.clock.now - DAY, body: 'Hello Mira.' }]))
    const hear = vi.spyOn(app.premises.imports, 'hear')
    const heardAfter = async (path: string, fields: Record<string, string>) => {
      hear.mockClear()
      expect((await mira.post(path, fields)).status, path).toBe(303)
      return hear.mock.calls.length
    }
    const contact = { name: hannah.name, addresses: hannah.address, language: 'en', part: 'buyer', salutation: '' }
    expect(await heardAfter('/clients', { ...contact, client: 'Hannah at home' })).toBe(1)
    const client = (await clients(house)).at(-1)
    const id = client?.contacts[0]?.id ?? ''
    expect(await heardAfter(`/clients/${client?.id}`, { name: 'Hannah' })).toBe(0)
    expect(await heardAfter(`/contacts/${id}`, { ...contact, name: 'Hannah W.' })).toBe(0)
    expect(await heardAfter(`/contacts/${id}/listening`, { on: 'no' })).toBe(0)
    expect(await heardAfter(`/contacts/${id}/listening`, { on: 'yes' })).toBe(1)
    expect(await heardAfter(`/clients/${client?.id}/archive`, { archived: 'yes' })).toBe(0)
    expect(await heardAfter(`/clients/${client?.id}/archive`, { archived: 'no' })).toBe(1)
    expect(await heardAfter(`/contacts/${id}`, { ...contact, addresses: 'nobody@far.example' })).toBe(0)
    expect(await heardAfter(`/contacts/${id}`, contact)).toBe(1)
    hear.mockRestore()
  })

  test('every conversation is on one of the pages, also where all have the same last moment', async () => {
    const house = await mine(app)
    const from = { name: 'Postcards', address: 'cards@far.example' }
    const mails = Array.from({ length: 60 }, (_, one) =>
      letter({
        from,
        to: 'mira@salo.example',
        subject: `Card ${one}`,
        body: 'Hello',
        at: app.clock.now - DAY,
        id: `${one}@x`,
      }),
    )
    await receive(house, mails)
    const found = new Set<string>()
    for (let href: string | undefined = '/conversations'; href;) {
      const page = await (await mira.get(href)).text()
      for (const [card] of page.matchAll(/Card \d+/gu)) found.add(card)
      href = /href="([^"]+)" rel="next"/u.exec(page)?.[1]
    }
    expect(found.size).toBe(60)
    expect((await mira.get('/conversations?before=9999999999999999999.x')).status).toBe(200)
  })

  test('a fault of ours is a page that owns it, with a line in the log and no word of a client', async () => {
    expect(app.logged).toEqual([])
  })
})

const totals = (app: TestApp) =>
  app.store.whole.transaction().execute((tx) => tableTotals(tx, app.store.migrations.kind))

async function mine(app: TestApp): Promise<House> {
  const row = await app.store.outside
    .selectFrom('member')
    .select(['user', 'workspace'])
    .where('role', '=', 'owner')
    .executeTakeFirstOrThrow()
  return app.premises.houseOf(row.workspace, `member:${row.user}`)
}

/** A studio next door with one of everything; its ids. */
async function otherStudio(app: TestApp): Promise<{ ids: string[] }> {
  const house = app.premises.houseOf(await app.store.newWorkspace(app.clock.now), 'member:eve')
  await openStudio(house, plainStudio({ addresses: ['mira@salo.example'], language: 'en' }))
  const run = await beginImport(house, { sources: ['next door'] })
  await receive(
    house,
    correspondence(GRACE, 'Private', [
      { by: 'P', at: app.clock.now - DAY, body: 'Hello' },
      { by: 'P', at: app.clock.now, body: 'I am not sure this was the right decision.' },
    ]),
    run,
  )
  const { client: id, contact } = await accept(house, GRACE)
  const project = await addProject(house, {
    client: id,
    project: {
      name: 'Secret',
      service: 'design',
      price: 1,
      currency: 'EUR',
      stage: 'agreed',
      signedOn: null,
      deliveredOn: null,
    },
  })
  const preference = await addPreference(house, { contact, note: 'private' })
  const letter =
    (await readings(house, { week: WEEK }))[0]?.reading.signs[0]?.letter ??
    (await conversations(house, { most: 1 }))[0]?.last?.id ??
    ''
  const [thread] = await conversations(house, { most: 1 })
  expect((await client(house, { id }))?.projects[0]?.id).toBe(project)
  return {
    ids: [
      id,
      contact,
      project,
      preference,
      run,
      letter,
      thread?.thread.id ?? '',
      Buffer.from(GRACE.address).toString('base64url'),
    ],
  }
}
