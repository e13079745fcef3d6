import { beforeAll, expect, test } from 'vitest'
import { addClient } from '#client/client.ts'
import { studioPaths } from '#studio/studio-paths.ts'
import { sayIn } from '#house/words.ts'
import { GRACE, receive } from '#testing/cast.ts'
import { engineNamed } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { type TestApp, testApp } from '#testing/test-app.ts'
import { DAY, MIRA } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'

// issue 3, Search

const say = sayIn('en')
const mira = { name: 'Mira Salo', address: MIRA }

let app: TestApp
let visitor: Visitor

beforeAll(async () => {
  const engine = engineNamed('SQLite')
  if (!engine) throw new Error('SQLite is always there')
  app = await testApp(engine)
  visitor = app.visitor()
  await visitor.firstRun()
  const workspaces = await app.store.outside.selectFrom('workspace').select('id').execute()
  const house = app.premises.houseOf(workspaces[0]?.id ?? '', 'import')
  await receive(
    house,
    Array.from({ length: 25 }, (_, day) => {
      const at = app.clock.now - day * DAY
      return letter({ from: GRACE, to: mira, subject: `Harbour ${day}`, body: 'The <b>Łódź</b> & the quay.', at })
    }),
  )
  const contact = {
    name: GRACE.name,
    addresses: [GRACE.address],
    language: 'en',
    part: 'buyer',
    salutation: '',
  } as const
  await addClient(house, { name: 'Łódź Harbour', contact: { ...contact, addresses: [...contact.addresses] } })
  await addClient(house, { name: 'Nobody of Łódź' })
})

test('before anything is asked, the page says what can be found', async () => {
  const page = await visitor.page('/search')
  expect(page).toContain(say('studio.search.teach'))
  expect(page.match(/type="search"/gu)).toHaveLength(1)
})

test('what was found stands in its conversation one click away, marked, and nothing a letter holds becomes HTML', async () => {
  const page = await visitor.page(studioPaths.searchFor('lodz'))
  expect(page).toContain('The &lt;b&gt;<mark class="found">Łódź</mark>&lt;/b&gt; &amp; the quay.')
  expect(page).toContain('<mark class="found">Łódź</mark> Harbour')
  const [, path = '', place = ''] = /href="(\/conversations\/[^"#]+)#(letter-[0-9a-f-]{36})"/u.exec(page) ?? []
  expect(await visitor.page(path)).toContain(`id="${place}"`)
})

test('the words that were asked for stay in the field', async () => {
  expect(await visitor.page(studioPaths.searchFor('"quay & <b>'))).toContain('value="&quot;quay &amp; &lt;b&gt;"')
})

test('earlier letters come on the next page, until there is none', async () => {
  const first = await visitor.page(studioPaths.searchFor('quay'))
  expect(first).toContain('Harbour 19<')
  expect(first).not.toContain('Harbour 20<')
  const next = /href="(\/search\?q=quay&amp;before=\d+)"/u.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const second = await visitor.page(next)
  expect(second).toContain('Harbour 20<')
  expect(second).toContain('Harbour 24<')
  expect(second).not.toContain('rel="next"')
})

test('letters with one client only', async () => {
  const page = await visitor.page(studioPaths.searchFor('lodz'))
  const only = [...page.matchAll(/href="(\/search\?q=lodz&amp;only=[0-9a-f-]{36})"/gu)].map((found) =>
    (found[1] ?? '').replaceAll('&amp;', '&'),
  )
  expect(only).toHaveLength(2)
  const [harbour, nobody] = [await visitor.page(only[0] ?? ''), await visitor.page(only[1] ?? '')]
  expect(harbour).toContain(say('studio.search.onlyNow', { name: 'Łódź Harbour' }))
  expect(harbour).toContain('Harbour 0<')
  expect(nobody).toContain(say('studio.search.nothing'))
})

test('where nothing is found, the page says what was looked for and what helps', async () => {
  expect(await visitor.page(studioPaths.searchFor('zeppelin'))).toContain(
    say('studio.search.nothingHint', { words: 'zeppelin' }),
  )
})

test.each(['q=a&q=b', 'q=lodz&before=x', 'q=lodz&before=-1', 'q=lodz&only=%00', `q=${'%25'.repeat(900)}`, 'before=99'])(
  'an address that nobody was given (%s) is answered with a page',
  async (query) => {
    expect(await visitor.page(`/search?${query}`)).toContain('type="search"')
  },
)

test('every other page has a field to search from', async () => {
  expect(await visitor.page('/clients')).toContain('<form class="search" role="search" action="/search">')
})
