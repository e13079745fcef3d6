import { beforeAll, describe, expect, test } from 'vitest'
import { archiveClient, archiveContact, changeContact, contact as contactOf } from '#client/client.ts'
import { questionsOf } from '#brief/brief.ts'
import { DAY, HOUR, MINUTE } from '#foundation/days.ts'
import { countPress } from '#foundation/sign-in/sign-in.ts'
import { markSent, revokeLinks, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { readings } from '#reading/reading.ts'
import { accept, ADA, correspondence, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { filledStudio } from '#testing/filled-studio.ts'
import { letterWithLink, linkPath, openedPortal } from '#testing/portal.ts'
import { settledApp } from '#testing/test-app.ts'
import { WEEK } from '#testing/test-house.ts'
import { MOST_DEVICES } from './sessions/session-rules.ts'
import { devicesOf } from './sessions/sessions.ts'

// S2-32; product.md, The client; reliability.md Security: magic link, link scanners, sessions; decisions/009

eachEngine((engine) => {
  let settled: Awaited<ReturnType<typeof settledApp>>
  beforeAll(async () => {
    settled = await settledApp(engine)
  })

  let count = 0
  const newContact = () => {
    count += 1
    return accept(settled.house, { name: `Ada ${count}`, address: `ada${count}@engine.example` })
  }
  const visitor = (language?: string) => settled.app.visitor(language)
  const phoneOf = (whose: { client: string; contact: string }) => openedPortal(settled, whose)
  const devices = async (contact: string) => (await devicesOf(settled.house, { contacts: [contact] })).length

  /** The clock goes on for the length of a test. */
  async function later<Result>(milliseconds: number, work: () => Promise<Result>): Promise<Result> {
    settled.app.clock.now += milliseconds
    try {
      return await work()
    } finally {
      settled.app.clock.now -= milliseconds
    }
  }

  describe('a link', () => {
    test('is looked at by any number of machines and stays good for the person', async () => {
      const whose = await newContact()
      const { path } = await letterWithLink(settled.house, whose, { page: 'about' })
      const scanner = visitor()
      for (let time = 0; time < 5; time++) {
        const head = await settled.app.app.request(path, { method: 'HEAD', headers: { host: 'localhost:3000' } })
        expect([head.status, await head.text()]).toEqual([200, ''])
        const page = await scanner.page(path)
        expect(page).toContain(`This page is for Ada ${count}`)
        expect(page).toContain('Kallio Studio')
        expect(page).not.toContain('engine.example')
      }
      expect([await devices(whose.contact), scanner.cookie]).toEqual([0, ''])
      const phone = visitor()
      const opened = await phone.post(path)
      expect([opened.status, opened.headers.get('location')]).toEqual([303, `/p/${whose.contact}/about`])
      expect(await phone.page(`/p/${whose.contact}`)).toContain('Something bothering you?')
    })

    test('says nothing that a machine may keep, and is not led astray in a frame', async () => {
      const { path } = await letterWithLink(settled.house, await newContact())
      const { headers } = await visitor().get(path)
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-robots-tag')).toContain('noindex')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    })

    test('is pressed from an old browser too, which names no origin under no-referrer; a form of another site is refused', async () => {
      const { path } = await letterWithLink(settled.house, await newContact())
      expect((await visitor().post(path, {}, { origin: 'null' })).status).toBe(303)
      const forged = await visitor().post(path, {}, { origin: 'https://evil.example' })
      expect([forged.status, await forged.text()]).toEqual([
        403,
        expect.stringContaining('This did not come from your page'),
      ])
    })

    test('opens a session of its own each time, on the device of whoever pressed', async () => {
      const whose = await newContact()
      const { path } = await letterWithLink(settled.house, whose)
      const phone = visitor()
      await phone.post(path)
      const first = phone.cookie
      await phone.post(path)
      expect(phone.cookie).not.toBe(first)
      expect(await devices(whose.contact)).toBe(2)
    })

    test('keeps to ten devices: the one that began first ends', async () => {
      const whose = await newContact()
      const { path } = await letterWithLink(settled.house, whose)
      const phones = Array.from({ length: MOST_DEVICES + 1 }, () => visitor())
      for (const [place, phone] of phones.entries()) await later(place * 1000, () => phone.post(path))
      expect(await devices(whose.contact)).toBe(MOST_DEVICES)
      const answers = await Promise.all(phones.map((phone) => phone.get(`/p/${whose.contact}`)))
      expect(answers.map(({ status }) => status)).toEqual([404, ...phones.slice(1).map(() => 200)])
    })

    test('pressed twenty times at once opens as many sessions as there may be, and no more', async () => {
      const whose = await newContact()
      const { path } = await letterWithLink(settled.house, whose)
      const answers = await Promise.all(Array.from({ length: 20 }, () => visitor().post(path)))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
      expect(await devices(whose.contact)).toBe(MOST_DEVICES)
    })

    test.each([
      ['guessed', () => '/p/links/abc'],
      ['tampered', (path: string) => `${path.slice(0, -6)}AAAAAA`],
      ['spelled otherwise', (path: string) => `${path}=`],
      ['longer', (path: string) => `${path}AAAA`],
      ['of another message', () => linkPath(settled.house, '01890000-0000-7000-8000-000000000000')],
      [
        'of another studio',
        (_: string, id: string) =>
          linkPath({ ...settled.house, store: settled.app.store.within('01890000-0000-7000-8000-000000000001') }, id),
      ],
    ])('that is %s finds one neutral page, whatever is done', async (_, change) => {
      const { id, path } = await letterWithLink(settled.house, await newContact())
      const wrong = change(path, id)
      const plain = await (await visitor().get('/p/links/nothing')).text()
      for (const answer of [
        await visitor().get(wrong),
        await visitor().post(wrong),
        await visitor().post(`${wrong}/fresh`),
      ]) {
        const page = await answer.text()
        expect(answer.status).toBe(404)
        expect(page.replaceAll(/nonce" content="[^"]*"/gu, '')).toBe(plain.replaceAll(/nonce" content="[^"]*"/gu, ''))
        expect(answer.headers.getSetCookie()).toEqual([])
      }
    })

    test('after 30 days offers a fresh one: one letter waits, however often it is asked for', async () => {
      const whose = await newContact()
      const { path } = await letterWithLink(settled.house, whose, { template: 'concern.options', cause: whose.client })
      await later(30 * DAY, async () => {
        const old = await visitor().get(path)
        expect([old.status, await old.text()]).toEqual([410, expect.stringContaining('Send me a fresh link')])
        expect((await visitor().post(path)).status).toBe(410)
        const answers = []
        for (let time = 0; time < 7; time++) answers.push(await (await visitor().post(`${path}/fresh`)).text())
        const words = answers.map((page) => page.replaceAll(/nonce" content="[^"]*"/gu, ''))
        expect(new Set(words).size).toBe(1)
        const waiting = await waitingOutgoing(settled.house, { contact: whose.contact })
        const fresh = waiting.filter((one) => one.template === 'portal.link')
        expect(fresh.map(({ actor, unasked }) => [actor, unasked])).toEqual([[`contact:${whose.contact}`, false]])
        expect((await visitor().post(linkPath(settled.house, fresh[0]?.id ?? ''))).status).toBe(303)
      })
    })

    test('is counted: whoever asks for fresh ones too often gets the same answer and no letter', async () => {
      const whose = await newContact()
      const { id, path } = await letterWithLink(settled.house, whose)
      await revokeLinks(settled.house, { id })
      const send = async () => {
        for (const { id: one } of await waitingOutgoing(settled.house, { contact: whose.contact }))
          await markSent(settled.house, { id: one, subject: 's', text: 't' }, [])
      }
      await send()
      const before = (await devicesOf(settled.house, { contacts: [whose.contact] })).length
      const counts = []
      for (let time = 0; time < 7; time++) {
        expect((await visitor().post(`${path}/fresh`)).status).toBe(200)
        counts.push((await waitingOutgoing(settled.house, { contact: whose.contact })).length)
        await send()
      }
      expect([counts, before]).toEqual([[1, 1, 1, 1, 1, 0, 0], 0])
    })

    test('that was ended by the studio opens nothing, and a fresh one that waited with it is not the same', async () => {
      const whose = await newContact()
      const { id, path } = await letterWithLink(settled.house, whose)
      await revokeLinks(settled.house, { contact: whose.contact })
      expect((await visitor().post(path)).status).toBe(410)
      await visitor().post(`${path}/fresh`)
      const [fresh] = await waitingOutgoing(settled.house, { contact: whose.contact })
      expect(fresh?.id).not.toBe(id)
      expect((await visitor().post(path)).status).toBe(410)
    })

    test('of a contact or client that was put away is closed in a plain sentence, and so is the session', async () => {
      for (const put of ['contact', 'client'] as const) {
        const whose = await newContact()
        const phone = await phoneOf(whose)
        const { path } = await letterWithLink(settled.house, whose)
        const away = (archived: boolean) =>
          put === 'contact'
            ? archiveContact(settled.house, { id: whose.contact, archived })
            : archiveClient(settled.house, { id: whose.client, archived })
        await away(true)
        for (const answer of [
          await visitor().get(path),
          await visitor().post(path),
          await phone.get(`/p/${whose.contact}`),
        ]) {
          expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('This page is closed')])
        }
        const writing = await phone.post(`/p/${whose.contact}/listening`, { on: 'no' })
        expect([writing.status, (await contactOf(settled.house, { id: whose.contact }))?.heard]).toEqual([410, true])
        await away(false)
        expect((await phone.get(`/p/${whose.contact}`)).status).toBe(200)
      }
    })

    test('speaks the language of the contact, not of the machine that looks', async () => {
      const whose = await newContact()
      const known = { name: 'Sanna Salo', part: 'buyer', salutation: '', language: 'fi' } as const
      await changeContact(settled.house, {
        id: whose.contact,
        contact: { ...known, addresses: [`sanna${count}@x.example`] },
      })
      const { path } = await letterWithLink(settled.house, whose)
      expect(await visitor('ru').page(path)).toContain('Henkilökohtainen sivu: Sanna Salo')
      const phone = await phoneOf(whose)
      expect(await phone.page(`/p/${whose.contact}`)).toContain('<html lang="fi">')
    })
  })

  test('the page shows what was promised, asked and opened for them, and nothing that the studio wrote for itself', async () => {
    const { client = '', contact = '' } = await filledStudio(settled.house, { name: 'Lise', address: 'lise@x.example' })
    const phone = await phoneOf({ client, contact })
    const page = await phone.page(`/p/${contact}`)
    for (const shown of [
      'The second draft',
      'The printer closed.',
      'What exactly do I get?',
      '+358 40 123',
      'Mira Salo answers you',
    ])
      expect(page).toContain(shown)
    for (const hidden of [
      'seemed to trouble',
      'A smaller version',
      'Their boss',
      'Wants a call',
      'Say the price first',
      'uneasy',
    ])
      expect(page).not.toContain(hidden)
    const quiet = await newContact()
    expect(await (await phoneOf(quiet)).page(`/p/${quiet.contact}`)).toContain('Nothing is open between us')
  })

  describe('a session', () => {
    test('opens one contact’s page and nobody else’s', async () => {
      const mine = await newContact()
      const other = await newContact()
      const phone = await phoneOf(mine)
      expect((await phone.get(`/p/${mine.contact}`)).status).toBe(200)
      expect((await phone.get(`/p/${other.contact}`)).status).toBe(404)
      const [, value = ''] = phone.cookie.split('=')
      const forged = await visitor().get(`/p/${other.contact}`, { cookie: `consonance-p-${other.contact}=${value}` })
      expect(forged.status).toBe(404)
      expect((await phone.get('/clients')).headers.get('location')).toContain('/sign-in')
    })

    test('is made new by us: one that somebody else fixed is not taken up', async () => {
      const whose = await newContact()
      const { path } = await letterWithLink(settled.house, whose)
      const fixed = `consonance-p-${whose.contact}=${settled.house.store.workspace}.01890000-0000-7000-8000-000000000000.${'A'.repeat(43)}`
      const opened = await visitor().post(path, {}, { origin: 'http://localhost:3000', cookie: fixed })
      expect(opened.headers.getSetCookie()[0]).not.toContain('A'.repeat(43))
      expect((await visitor().get(`/p/${whose.contact}`, { cookie: fixed })).status).toBe(404)
    })

    test('ends after 30 days unseen, and after 180 in any case', async () => {
      const whose = await newContact()
      const phone = await phoneOf(whose)
      const page = async () => (await phone.get(`/p/${whose.contact}`)).status
      await later(29 * DAY, async () => expect(await page()).toBe(200))
      await later(58 * DAY, async () => expect(await page()).toBe(200))
      await later(89 * DAY, async () => expect(await page()).toBe(404))
      const other = await newContact()
      const tablet = await phoneOf(other)
      const statuses = []
      for (let days = 25; days <= 200; days += 25)
        statuses.push(await later(days * DAY, async () => (await tablet.get(`/p/${other.contact}`)).status))
      expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 404])
    })

    test('is listed with its device, ended from another one, and ended everywhere', async () => {
      const whose = await newContact()
      const [one, two] = [await phoneOf(whose), await phoneOf(whose)]
      const about = `/p/${whose.contact}/about`
      const [listed] = await devicesOf(settled.house, { contacts: [whose.contact] })
      expect(await one.page(about)).toContain('this device')
      const ids = (await devicesOf(settled.house, { contacts: [whose.contact] })).map(({ id }) => id)
      const of = (phone: typeof one) => ids.find((id) => phone.cookie.includes(id)) ?? ''
      const ended = await one.post(`/p/${whose.contact}/sessions/${of(two)}/end`)
      expect([ended.status, ended.headers.get('location'), listed?.contact]).toEqual([
        303,
        `${about}#devices`,
        whose.contact,
      ])
      expect([(await two.get(about)).status, (await one.get(about)).status]).toEqual([404, 200])
      expect((await one.post(`/p/${whose.contact}/sessions/${of(two)}/end`)).status).toBe(404)
      const third = await phoneOf(whose)
      expect((await one.post(`/p/${whose.contact}/sessions/end`)).headers.get('location')).toBe('/p/left')
      expect([one.cookie, (await third.get(about)).status]).toEqual(['', 404])
      expect(await visitor().page('/p/left')).toContain('The page is closed on this device')
    })

    test('is counted as seen once an hour', async () => {
      const whose = await newContact()
      const phone = await phoneOf(whose)
      const seen = async () => (await devicesOf(settled.house, { contacts: [whose.contact] }))[0]?.seenAt ?? 0
      const first = await seen()
      await later(HOUR / 2, () => phone.page(`/p/${whose.contact}`))
      expect(await seen()).toBe(first)
      await later(HOUR, () => phone.page(`/p/${whose.contact}`))
      expect(await seen()).toBe(first + HOUR)
    })
  })

  describe('a page', () => {
    test('leads back to the contact’s own from wherever they are', async () => {
      const whose = await newContact()
      const phone = await phoneOf(whose)
      const back = `<a class="quiet-link" href="/p/${whose.contact}">Your page</a>`
      expect(await phone.page(`/p/${whose.contact}`)).not.toContain(back)
      for (const below of ['about', 'bothering', 'questions'])
        expect(await phone.page(`/p/${whose.contact}/${below}`)).toContain(back)
    })

    // A borrowed or shared device: after “Close it here” going back shows nothing
    test('is put away by nobody: neither by the browser nor by Turbo', async () => {
      const whose = await newContact()
      const phone = await phoneOf(whose)
      const { path } = await letterWithLink(settled.house, whose)
      for (const address of [`/p/${whose.contact}`, `/p/${whose.contact}/about`, path]) {
        const page = await phone.get(address)
        expect([address, page.headers.get('cache-control')]).toEqual([address, 'no-store'])
        expect(await page.text()).toContain('<meta name="turbo-cache-control" content="no-cache"/>')
      }
    })

    // ASVS 2.4.1
    test('takes no flood: what is pressed after the 600th time stands there to be copied, and goes on later', async () => {
      const whose = await newContact()
      const phone = await phoneOf(whose)
      const ask = (words: string) => phone.post(`/p/${whose.contact}/questions`, { words: words.repeat(2) })
      for (let time = 0; time < 599; time++) await countPress(settled.app.premises.door, { contact: whose.contact })
      expect((await ask('the last one ')).status).toBe(303)
      const refused = await ask('<one too many> ')
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900'])
      const page = await refused.text()
      for (const words of ['try again in 15 minutes', '&lt;one too many&gt; &lt;one too many&gt;'])
        expect(page).toContain(words)
      expect((await questionsOf(settled.house, { contact: whose.contact, most: 5 })).map((one) => one.words)).toEqual([
        'the last one the last one',
      ])
      expect((await phone.get(`/p/${whose.contact}`)).status).toBe(200)
      await later(15 * MINUTE, async () => expect((await ask('later ')).status).toBe(303))
    })
  })

  describe('the listening', () => {
    test('is told on every page, and switched off there it is off: the reading is gone, and nothing is heard any more', async () => {
      const { house } = settled
      const whose = await accept(house, ADA)
      const now = settled.app.clock.now
      const worried = (at: number, body: string) => ({ by: 'P' as const, at, body })
      const words = 'I am worried that we paid far too much for this, and my boss is not happy at all.'
      const answered = { by: 'M' as const, at: now - 3 * DAY, body: 'I see.' }
      await receive(
        house,
        correspondence(ADA, 'The engine', [worried(now - 4 * DAY, words), answered, worried(now - 2 * DAY, words)]),
      )
      const reading = async () =>
        (await readings(house, { week: WEEK })).find((one) => one.contact.id === whose.contact)
      expect((await reading())?.reading.reading).toBe('uneasy')
      const phone = await phoneOf(whose)
      expect(await phone.page(`/p/${whose.contact}`)).toContain('A program on our own computer reads your letters')
      const off = await phone.post(`/p/${whose.contact}/listening`, { on: 'no' })
      expect(off.status).toBe(303)
      expect(await phone.page(`/p/${whose.contact}/about`)).toContain('No program reads your letters')
      const evidence = await house.store.read((tx) =>
        tx
          .$extendTables<{ evidence: { contact: string; workspace: string } }>()
          .selectFrom('evidence')
          .select('contact')
          .where('contact', '=', whose.contact)
          .execute(),
      )
      expect([await reading(), evidence]).toEqual([undefined, []])
      await receive(house, correspondence(ADA, 'Again', [worried(now - HOUR, words)]))
      expect(await reading()).toBeUndefined()
    })

    test('that a contact switched off is not switched on by the studio, nor the other way round', async () => {
      const whose = await newContact()
      const phone = await phoneOf(whose)
      const heard = async () => (await contactOf(settled.house, { id: whose.contact }))?.heard
      const theirs = (on: string) => phone.post(`/p/${whose.contact}/listening`, { on })
      const ours = (on: string) => settled.mira.post(`/contacts/${whose.contact}/listening`, { on })
      await theirs('no')
      await ours('yes')
      expect(await heard()).toBe(false)
      expect(await settled.mira.page(`/clients/${whose.client}`)).toContain('it was switched off on their own page')
      await theirs('yes')
      expect(await heard()).toBe(true)
      await ours('no')
      await theirs('yes')
      expect(await heard()).toBe(false)
      expect(await phone.page(`/p/${whose.contact}`)).not.toContain('Switch it on again')
    })
  })

  describe('the studio', () => {
    test('looks at a page as the client sees it and cannot press anything', async () => {
      const whose = await newContact()
      const { mira } = settled
      const looked = await mira.post(`/contacts/${whose.contact}/looking`)
      expect([looked.status, looked.headers.get('location')]).toEqual([303, `/p/${whose.contact}`])
      const page = await mira.page(`/p/${whose.contact}`)
      expect(page).toContain(`This is the page as Ada ${count} sees it`)
      expect(page).toContain('Something bothering you?')
      for (const path of ['bothering', 'questions', 'listening', 'sessions/end']) {
        const pressed = await mira.post(`/p/${whose.contact}/${path}`, { on: 'no', words: 'It is late.' })
        const said = await pressed.text()
        expect([path, pressed.status]).toEqual([path, 403])
        for (const words of ['You are only looking', `<a href="/clients/${whose.client}">Back to the client</a>`])
          expect(said).toContain(words)
      }
      expect((await contactOf(settled.house, { id: whose.contact }))?.heard).toBe(true)
      expect(await devices(whose.contact)).toBe(0)
      await later(HOUR, async () => expect((await mira.get(`/p/${whose.contact}`)).status).toBe(404))
    })

    test('stops looking when it signs out', async () => {
      const whose = await newContact()
      const second = visitor()
      await second.post('/sign-in', { email: 'mira@salo.example', password: 'a quiet harbour at dusk' })
      await second.post(`/contacts/${whose.contact}/looking`)
      expect((await second.get(`/p/${whose.contact}`)).status).toBe(200)
      await second.post('/sign-out')
      expect((await second.get(`/p/${whose.contact}`)).status).toBe(404)
    })

    test('sees where a page is open, ends it there, and ends all links', async () => {
      const whose = await newContact()
      const phone = await phoneOf(whose)
      const { path } = await letterWithLink(settled.house, whose, { cause: whose.client })
      const { mira } = settled
      expect(await mira.page(`/clients/${whose.client}`)).toContain('It is open here:')
      const [device] = await devicesOf(settled.house, { contacts: [whose.contact] })
      expect((await mira.post(`/contacts/${whose.contact}/devices/${device?.id}/end`)).status).toBe(303)
      expect((await phone.get(`/p/${whose.contact}`)).status).toBe(404)
      await mira.post(`/contacts/${whose.contact}/links/end`)
      expect((await visitor().post(path)).status).toBe(410)
    })

    test('writes no link without an address that a phone could open', async () => {
      const whose = await newContact()
      const { mira } = settled
      expect(await mira.page(`/clients/${whose.client}`)).not.toContain('Write a fresh link')
      await mira.post(`/contacts/${whose.contact}/links`)
      expect(await waitingOutgoing(settled.house, { contact: whose.contact })).toEqual([])
    })
  })
})
