import { beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { accept, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { DAY, HOUR, MIRA } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'

// Issue 3: two addresses of one person proposed for merging (merge and undo)

const HOME = { name: GRACE.name, address: 'grace@home.example' }

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
    const at = app.clock.now
    await receive(house, [
      letter({ from: GRACE, to: MIRA, subject: 'Site', body: 'Hello.', at: at - 2 * DAY }),
      letter({ from: GRACE, to: MIRA, subject: 'Site', body: 'Hello again.', at: at - DAY }),
      letter({ from: HOME, to: MIRA, subject: 'From home', body: 'And from here.', at: at - HOUR }),
    ])
  })

  const formTo = (page: string, act: string) =>
    new RegExp(`action="(/people/likely/[^"]+/${act})"`, 'u').exec(page)?.[1] ?? ''

  test('the list of clients asks whether two addresses are one person, and the answer can be undone', async () => {
    const asked = await mira.page('/clients')
    expect(asked).toContain('Grace Hopper also writes from grace@home.example: the same person?')
    expect((await mira.post(formTo(asked, 'merging'))).status).toBe(303)
    const merged = await mira.page('/clients')
    expect(merged).toContain('Noted: one person with both addresses.')
    expect(merged).not.toContain('the same person?')
    expect(merged).toContain('grace@harbour.example, grace@home.example')
    expect((await mira.post(formTo(merged, 'taking-back'))).status).toBe(303)
    expect(await mira.page('/clients')).toContain('the same person?')
  })

  test('who is accepted after that comes in with both addresses', async () => {
    const asked = await mira.page('/clients')
    await mira.post(formTo(asked, 'merging'))
    const page = await mira.page('/clients')
    await mira.post(/action="(\/people\/[^"]+\/acceptance)"/u.exec(page)?.[1] ?? '')
    const client = /href="(\/clients\/[0-9a-f-]{36})"/u.exec(await mira.page('/clients'))?.[1] ?? ''
    const whole = await mira.page(client)
    expect(whole).toContain('grace@home.example')
    expect(whole).not.toContain('the same person?')
  })

  test('a client’s page asks about the addresses of its contacts, and two people are not asked about again', async () => {
    const olga = { name: 'Olga Sergeeva', address: 'olga@firm.example' }
    const home = { name: 'Ольга Сергеева', address: 'olga@home.example' }
    const { client } = await accept(house, olga)
    const at = app.clock.now
    await receive(house, [
      letter({ from: olga, to: MIRA, subject: 'Layout', body: 'Hello.', at: at - DAY }),
      letter({ from: home, to: MIRA, subject: 'From home', body: 'And from here.', at: at - HOUR }),
    ])
    const page = await mira.page(`/clients/${client}`)
    expect(page).toContain('Olga Sergeeva also writes from olga@home.example: the same person?')
    const answer = await mira.post(
      formTo(page, 'telling-apart'),
      {},
      {
        origin: mira.origin,
        referer: `${mira.origin}/clients/${client}`,
      },
    )
    expect(answer.headers.get('location')).toBe(`/clients/${client}`)
    const after = await mira.page(`/clients/${client}`)
    expect(after).toContain('Noted: two people.')
    expect(after).not.toContain('the same person?')
  })

  // Issue 3: two people on one address
  test('two people who share one address are shown as two people', async () => {
    const from = (name: string) => ({ name, address: 'info@bakery.example' })
    const { client } = await accept(house, from('Bakery'))
    const at = app.clock.now
    await receive(house, [
      letter({ from: from('Anna Virtanen'), to: MIRA, subject: 'Menu', body: 'Hello.', at: at - DAY, id: 'menu@x' }),
      letter({
        from: from('Pekka Salo'),
        to: MIRA,
        subject: 'Re: Menu',
        body: 'Me too.',
        at: at - HOUR,
        answers: 'menu@x',
      }),
    ])
    const page = await mira.page(`/clients/${client}`)
    expect(page).toContain('Anna Virtanen and Pekka Salo write from info@bakery.example.')
    expect(page).toContain('Letter from Anna Virtanen')
    expect(page).toContain('Letter from Pekka Salo')
    const thread = /href="(\/conversations\/[0-9a-f-]{36})/u.exec(page)?.[1] ?? ''
    const conversation = await mira.page(thread)
    expect(conversation).toContain('Anna Virtanen and Pekka Salo write from info@bakery.example.')
    for (const name of ['Anna Virtanen', 'Pekka Salo']) expect(conversation).toContain(`<h2>${name}</h2>`)
  })

  test('an answer to a question that was never asked is not found', async () => {
    for (const act of ['merging', 'telling-apart', 'taking-back'])
      expect((await mira.post(`/people/likely/nothing/${act}`)).status).toBe(404)
  })
})
