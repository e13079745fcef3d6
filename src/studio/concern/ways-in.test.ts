import { beforeAll, expect, test } from 'vitest'
import { concernsOf } from '#concern/concern.ts'
import type { House } from '#foundation/house.ts'
import { noteAsked } from '#reading/reading.ts'
import { DEFAULT_HOURS } from '#studio/studio-rules.ts'
import { changeStudio, studioFacts } from '#studio/studio.ts'
import { accept, correspondence, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { DAY } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'
const WORSE =
  'I am really disappointed. Nobody answers my questions, and I am worried that we spent far too much money on this. I regret it.'
let people = 0

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
    await changeStudio(house, { ...(await studioFacts(house)), hours: DEFAULT_HOURS })
  })

  /** Somebody who wrote that they doubt; again, once they were asked, where `again` says so. */
  async function doubting({ again = false, words = DOUBT } = {}) {
    people += 1
    const who = { name: `Ida ${people}`, address: `ida${people}@tables.example` }
    const ida = await accept(house, who)
    const at = app.clock.now
    const letters = [
      { by: 'P' as const, at: at - 4 * DAY, body: 'Hello Mira, here are our wishes.' },
      { by: 'M' as const, at: at - 3 * DAY, body: 'Thank you, that is clear.' },
      { by: 'P' as const, at: at - DAY, body: words },
    ]
    await receive(house, correspondence(who, `Logo ${people}`, letters))
    await mira.page(`/clients/${ida.client}`)
    if (!again) return ida
    await noteAsked(house, { contact: ida.contact, about: 'doubt', way: 'otherwise', words: '' })
    app.clock.now += 2 * DAY
    const later = [{ by: 'P' as const, at: app.clock.now - 1_000, body: DOUBT }]
    await receive(house, correspondence(who, `Logo once more ${people}`, later))
    return ida
  }

  const wayFrom = (page: string) =>
    (/href="(\/clients\/[^"]+\/concerns\/new\?[^"]*sign=[^"]*)"/u.exec(page)?.[1] ?? '').replaceAll('&amp;', '&')

  // S0-12, S0-15: beside the reading stands the way into a concern, with the words that told it
  test('a sign on the client’s page opens a concern with its words, once', async () => {
    const ida = await doubting()
    const way = wayFrom(await mira.page(`/clients/${ida.client}`))
    const form = await mira.page(way)
    expect(form).toContain('I keep wondering whether we really need all eight pages.')
    const fields = Object.fromEntries(
      [...form.matchAll(/name="(letter|sign|contact)" value="([^"]+)"/gu)].map(([, name, value]) => [
        name,
        value ?? '',
      ]),
    )
    const words = 'I keep wondering whether we really need all eight pages.'
    const answer = await mira.post(`/clients/${ida.client}/concerns`, { ...fields, words })
    expect(answer.status).toBe(303)
    const again = await mira.post(`/clients/${ida.client}/concerns`, { ...fields, words })
    expect(again.headers.get('location')).toBe(answer.headers.get('location'))
    const [concern, ...others] = await concernsOf(house, { client: ida.client })
    expect(concern?.opening).toMatchObject({ origin: 'evidence', words })
    expect(others).toEqual([])
    // One open concern is enough: the way is gone, the concern is there.
    const page = await mira.page(`/clients/${ida.client}`)
    expect(wayFrom(page)).toBe('')
    expect(page).toContain(answer.headers.get('location') ?? '-')
  })

  test('a sign in the margin of a conversation, and the letter itself, lead into one too', async () => {
    const ida = await doubting()
    const client = await mira.page(`/clients/${ida.client}`)
    const conversation = /href="(\/conversations\/[^"?#]+)/u.exec(client)?.[1] ?? ''
    const page = await mira.page(conversation)
    expect(wayFrom(page)).toContain(`contact=${ida.contact}`)
    expect(page).toContain('Open a concern from this sign: Doubt after buying')
    const letter = /\/concerns\/new\?letter=([0-9a-f-]{36})"/u.exec(page)?.[1] ?? ''
    expect(await mira.page(`/letters/${letter}`)).toContain(`/clients/${ida.client}/concerns/new?letter=${letter}`)
  })

  // S0-22
  test('a sign that came back after it was answered makes the concern what the page is for', async () => {
    const once = await doubting()
    expect(await mira.page(`/clients/${once.client}`)).not.toContain('came back')
    const twice = await doubting({ again: true })
    const page = await mira.page(`/clients/${twice.client}`)
    expect(page).toContain('This sign was answered before, and it came back.')
    expect([...page.matchAll(/class="(?:button )?primary".{0,120}/gu)].map(([one]) => one)).toHaveLength(1)
    expect(await mira.page(wayFrom(page))).toContain('it came back')
  })

  test('a worry that asked for attention more than five working days ago is a concern, not one more question', async () => {
    const ida = await doubting({ words: `${WORSE} ${DOUBT}` })
    expect(await mira.page(`/clients/${ida.client}`)).not.toContain('more than five working days')
    app.clock.now += 7 * DAY
    expect(await mira.page(`/clients/${ida.client}`)).toContain('more than five working days')
  })
})
