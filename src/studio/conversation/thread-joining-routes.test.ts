import { beforeAll, expect, test } from 'vitest'
import { conversations } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { ADA, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { HOUR, MIRA } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'

// Issue 3: a changed subject or a new sender is never merged silently; a letter without a readable sender is kept and shown

const BOB = { name: 'Bob Stone', address: 'bob@far.example' }

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
    const at = app.clock.now
    await receive(house, [
      letter({ from: ADA, to: MIRA, subject: 'The plan', body: 'Here it is.', at: at - 5 * HOUR, id: 'a@x' }),
      letter({
        from: ADA,
        to: MIRA,
        subject: 'The invoice',
        body: 'How much?',
        at: at - 4 * HOUR,
        id: 'b@x',
        answers: 'a@x',
      }),
      letter({
        from: BOB,
        to: MIRA,
        subject: 'Re: The plan',
        body: 'May I?',
        at: at - 3 * HOUR,
        id: 'c@x',
        answers: 'a@x',
      }),
      letter({ from: 'no-reply@shop.example', to: MIRA, subject: 'Your order', body: 'Shipped.', at }),
    ])
  })

  async function idOf(subject: string, person: string): Promise<string> {
    const all = await conversations(house, { most: 50 })
    return all.find(({ thread }) => thread.subject === subject && thread.person === person)?.thread.id ?? ''
  }

  test('a reply under another subject stays a conversation of its own, and says from which one it goes on', async () => {
    const page = await mira.page(`/conversations/${await idOf('The invoice', ADA.address)}`)
    expect(page).toContain('This seems to go on from “The plan”, under another subject.')
    expect(page).toContain('Join them')
    expect(page).toContain('Keep them apart')
  })

  test('a stranger who answers into a conversation is not taken into it', async () => {
    const plan = await mira.page(`/conversations/${await idOf('The plan', ADA.address)}`)
    expect(plan).toContain('New in this conversation: Bob Stone.')
    expect(plan).not.toContain('May I?')
    expect(plan).toContain('“The invoice” seems to go on from here, under another subject.')
    const bob = await mira.page(`/conversations/${await idOf('The plan', BOB.address)}`)
    expect(bob).toContain('This seems to go on from “The plan”. New there: Bob Stone.')
  })

  test('two conversations are joined with a button, parted with another, and an old link finds its way', async () => {
    const plan = await idOf('The plan', ADA.address)
    const bob = await idOf('The plan', BOB.address)
    const joined = await mira.post(`/conversations/${bob}/joining`)
    expect([joined.status, joined.headers.get('location')]).toEqual([303, `/conversations/${plan}`])
    const page = await mira.page(`/conversations/${plan}`)
    expect(page).toContain('Joined. They are one conversation now.')
    expect(page).toContain('May I?')
    expect((await mira.get(`/conversations/${bob}`)).headers.get('location')).toBe(`/conversations/${plan}`)
    const action = /action="(\/letters\/[^"]+\/joining-back)"/u.exec(page)?.[1] ?? ''
    const parted = await mira.post(action)
    expect([parted.status, parted.headers.get('location')]).toEqual([303, `/conversations/${bob}`])
    expect(await mira.page(`/conversations/${plan}`)).not.toContain('May I?')
  })

  test('conversations that are kept apart do not ask again, and can still be joined', async () => {
    const bob = await idOf('The plan', BOB.address)
    expect((await mira.post(`/conversations/${bob}/parting`)).status).toBe(303)
    const page = await mira.page(`/conversations/${bob}`)
    expect(page).toContain('Kept apart from “The plan”.')
    expect(page).toContain('Join them after all')
    expect(await mira.page(`/conversations/${await idOf('The plan', ADA.address)}`)).not.toContain('Bob Stone')
  })

  test('what cannot be joined or taken back is not found', async () => {
    const plan = await idOf('The plan', ADA.address)
    for (const path of [
      `/conversations/${plan}/joining`,
      `/conversations/${plan}/parting`,
      '/letters/nothing/joining-back',
    ])
      expect((await mira.post(path)).status, path).toBe(404)
  })

  test('what machines wrote has a list of its own', async () => {
    expect(await mira.page('/conversations')).not.toContain('Your order')
    const machines = await mira.page('/conversations?with=machines')
    expect(machines).toContain('Your order')
    expect(machines).not.toContain('The invoice')
    expect(machines).not.toContain('Could not be read')
  })
})
