import { beforeAll, expect, test } from 'vitest'
import { addClient, archiveClient, client } from '#client/client.ts'
import { declinePerson } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { catchUp, FEW_CLIENTS } from '#reading/reading.ts'
import { accept, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { DAY, HOUR, WEEK } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'
import { studioPaths } from '../studio-paths.ts'

// issue 3, Scale: what does not fit on a page is one click away, and nobody is missed

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'

/** More than one page of people who may be clients, of declined ones, of clients put away. */
const MANY = 27

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
    await fill()
  }, 120_000)

  async function fill(): Promise<void> {
    const two = (place: number) => String(place).padStart(2, '0')
    for (let one = 0; one <= FEW_CLIENTS; one += 1) await addClient(house, { name: `Client ${two(one)}` })
    for (let one = 0; one < MANY; one += 1) {
      const away = await addClient(house, { name: `Away ${two(one)}` })
      await archiveClient(house, { id: away, archived: true })
    }
    const people = Array.from({ length: 2 * MANY }, (_, one) => {
      return { name: `Person ${two(one)}`, address: `person${two(one)}@many.example` }
    })
    await receive(
      house,
      people.flatMap((who) => written(who, ['Hello Mira.', 'A second letter.'])),
    )
    for (const { address } of people.slice(MANY)) await declinePerson(house, { address, declined: true })
    for (let one = 0; one < 14; one += 1) {
      const who = { name: `Doubter ${two(one)}`, address: `doubter${two(one)}@many.example` }
      await receive(house, written(who, ['Hello Mira.', 'Signed, thank you!', DOUBT]))
      await accept(house, who)
    }
    await catchUp(house, { week: WEEK })
  }

  const written = (who: typeof GRACE, bodies: readonly string[]) =>
    correspondence(
      who,
      `About ${who.name}`,
      bodies.map((body, place) => ({ by: 'P' as const, at: app.clock.now - DAY + place * HOUR, body })),
    )

  /** Every page of a list, by its link to the next one. */
  async function pagesOf(first: string): Promise<string[]> {
    const pages = [await mira.page(first)]
    for (let next = nextOf(pages.at(-1) ?? ''); next; next = nextOf(pages.at(-1) ?? '')) {
      expect(pages.length, first).toBeLessThan(10)
      pages.push(await mira.page(next))
    }
    return pages
  }

  const nextOf = (page: string) => /<a href="([^"]+)" rel="next">/u.exec(page)?.[1]?.replaceAll('&amp;', '&')
  const namesIn = (pages: readonly string[], name: RegExp) =>
    pages.flatMap((page) => [...page.matchAll(name)].map((found) => found[0]))

  test('Today shows the most pressing, says how many more there are, and leads to all of them', async () => {
    const today = await mira.page('/')
    expect(namesIn([today], /<h2><a href="[^"]+">Doubter \d\d/gu)).toHaveLength(7)
    expect(today).toContain('<a href="/clients/attention">7 more may need you</a>')
    expect(today).toMatch(/14 (?:people|clients|contacts)/u)
    expect(new Set(namesIn(await pagesOf('/clients/attention'), /Doubter \d\d(?=<\/a>)/gu)).size).toBe(14)
  })

  test('every client stands on one page by name, below those who need most', async () => {
    const pages = await pagesOf('/clients')
    expect(pages[0]).toContain('Who needs you')
    expect(pages[1]).not.toContain('Who needs you')
    expect(pages[1]).toContain('<a href="/clients" rel="prev">From the beginning</a>')
    const silent = namesIn(pages, /Client \d\d(?=<\/a>)/gu)
    expect(silent).toHaveLength(FEW_CLIENTS + 1)
    expect(silent).toEqual(silent.toSorted())
    expect(new Set(silent).size).toBe(FEW_CLIENTS + 1)
  })

  test('people who may be clients, declined ones and clients put away are few there and whole on pages of their own', async () => {
    const [clients = ''] = await pagesOf('/clients')
    expect(clients).toContain(`${MANY} people may be clients`)
    for (const [href, name] of [
      ['/people', /<h3>Person \d\d/gu],
      ['/people/declined', /(?<=<li>)Person \d\d/gu],
      ['/clients/archived', /Away \d\d(?=<\/a>)/gu],
    ] as const) {
      expect(clients).toContain(`<a href="${href}">Show all</a>`)
      expect(namesIn([clients], name), href).toHaveLength(10)
      const all = namesIn(await pagesOf(href), name)
      expect(all, href).toHaveLength(MANY)
      expect(new Set(all).size).toBe(MANY)
    }
  })

  test('among many clients the one a person belongs to is found by name', async () => {
    const joining = /href="(\/people\/[\w-]+\/joining)"/u.exec(await mira.page('/people'))?.[1] ?? ''
    expect(await mira.page(joining)).toContain('Of which client?')
    expect(await mira.page(`${joining}?name=nobody`)).toContain('No client is known by this name.')
    const found = await mira.page(`${joining}?name=client+07`)
    const id = /name="client" value="([^"]+)"/u.exec(found)?.[1] ?? ''
    expect(found).toContain('aria-label="Add as contact of: Client 07"')
    expect((await mira.post(joining, { client: id })).status).toBe(303)
    expect((await client(house, { id }))?.contacts).toMatchObject([{ name: 'Person 26' }])
  })

  test('an address that no list has spelled opens the first page', async () => {
    for (const path of [
      '/clients?after=x',
      '/clients/attention?rank=x',
      '/people?before=x',
      '/people/declined?before=1',
      '/clients/archived?before=x',
    ])
      expect((await mira.get(path)).status, path).toBe(200)
  })

  test('a link to an old letter of a long conversation opens where that letter stands', async () => {
    const bodies = Array.from({ length: 90 }, (_, one) => `Letter number ${one}.`)
    await receive(
      house,
      correspondence(
        GRACE,
        'A long story',
        bodies.map((body, one) => ({ by: 'P' as const, at: app.clock.now - (100 - one) * HOUR, body })),
      ),
    )
    const conversation = /href="(\/conversations\/[0-9a-f-]{36})"[^>]*>A long story/u.exec(
      await mira.page('/conversations'),
    )?.[1]
    const newest = await mira.page(conversation ?? '')
    expect(newest).not.toContain('Letter number 5.')
    const earlier = nextOf(newest) ?? ''
    expect(newest).toContain('Earlier letters')
    const page = await mira.page(earlier)
    const id = /id="letter-([0-9a-f-]{36})"/u.exec(page)?.[1] ?? ''
    expect(page).toContain('Letter number 5.')
    expect(page).toContain('To the newest letters')
    const linked = studioPaths.letter(conversation?.slice('/conversations/'.length) ?? '', id)
    expect(await mira.page(linked.replace(/#.*/u, ''))).toContain(`id="letter-${id}"`)
  })
})
