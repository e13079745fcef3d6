import { beforeAll, expect, test, vi } from 'vitest'
import { clients } from '#client/client.ts'
import { declinedPeople } from '#conversation/conversation.ts'
import { accept, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import { type TestApp, testApp } from '#testing/test-app.ts'
import { DAY } from '#testing/test-house.ts'
import { filesOf, type Visitor } from '#testing/visitor.ts'

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  beforeAll(async () => {
    app = await testApp(engine)
    mira = app.visitor('en')
    await mira.firstRun({ ...FIRST_RUN, language: 'ru' })
  })

  const houseOf = async () => {
    const row = await app.store.outside.selectFrom('member').select('workspace').executeTakeFirstOrThrow()
    return app.premises.houseOf(row.workspace, 'command')
  }

  test("a fault inside the studio is owned in the studio's language, whatever the browser speaks, and logged once", async () => {
    const incoming = vi.spyOn(app.premises.imports, 'incoming').mockRejectedValue(new Error('the folder is gone'))
    const answer = await mira.post('/import', filesOf({ 'a.eml': new TextEncoder().encode('Subject: A\n\nB') }))
    incoming.mockRestore()
    expect(answer.status).toBe(500)
    expect(await answer.text()).toContain('<html lang="ru"')
    expect(app.logged).toHaveLength(1)
  })

  test('outside the studio a page of trouble is in the language of the browser', async () => {
    const answer = await app.visitor('fi').post('/sign-in', {}, { origin: 'https://evil.example' })
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('<html lang="fi"')])
  })

  test('an address that somebody else was given meanwhile is said where people are accepted', async () => {
    const house = await houseOf()
    await receive(
      house,
      correspondence(GRACE, 'Mural', [
        { by: 'M', at: app.clock.now - DAY, body: 'Hello Grace.' },
        { by: 'P', at: app.clock.now - DAY / 2, body: 'Hello Mira.' },
      ]),
    )
    const action = /action="(\/people\/[\w-]+\/acceptance)"/u.exec(await mira.page('/clients'))?.[1] ?? ''
    await accept(house, GRACE)
    expect((await mira.post(action)).headers.get('location')).toBe('/clients')
    expect(await mira.page('/clients')).toContain(GRACE.address)
    expect(await clients(house)).toHaveLength(1)
  })

  test('who was said to be no client is taken back with the button of the list itself', async () => {
    const house = await houseOf()
    const hannah = { name: 'Hannah Wirth', address: 'hannah@home.example' }
    await receive(
      house,
      correspondence(hannah, 'Logo', [
        { by: 'M', at: app.clock.now - DAY, body: 'Hello.' },
        { by: 'P', at: app.clock.now - DAY / 2, body: 'Hello Mira.' },
      ]),
    )
    const decline = /action="(\/people\/[\w-]+\/declining)"/u.exec(await mira.page('/clients'))?.[1] ?? ''
    await mira.post(decline)
    expect(await declinedPeople(house)).toHaveLength(1)
    const back =
      /<details class="declined">.*?<form[^>]* action="([^"]+)"[^>]*><input type="hidden" name="(\w+)" value="(\w+)"/u.exec(
        await mira.page('/clients'),
      )
    await mira.post(back?.[1] ?? '', { [back?.[2] ?? '']: back?.[3] ?? '' })
    expect(await declinedPeople(house)).toEqual([])
  })
})
