import { beforeAll, describe, expect, test } from 'vitest'
import { archiveContact, changeContact } from '#client/client.ts'
import { newId } from '#foundation/ids.ts'
import { isStopped, stopsOf } from '#foundation/stops/stops.ts'
import { STOP_KINDS } from '#foundation/stops/stop-types.ts'
import { accept } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { settledApp, TEST_SECRET } from '#testing/test-app.ts'
import { portalPaths } from '../portal-paths.ts'
import { stopIn, stopToken } from './stop-token.ts'

// RFC 8058; rules-and-facts.md (e-mail); reliability.md, Security

const ADDRESS = 'https://care.example'

eachEngine((engine) => {
  let settled: Awaited<ReturnType<typeof settledApp>>
  beforeAll(async () => {
    settled = await settledApp(engine, { publicUrl: ADDRESS })
  })

  let count = 0
  async function grace() {
    count += 1
    const { house } = settled
    const whose = await accept(house, { name: `Grace ${count}`, address: `grace${count}@harbour.example` })
    const of = { workspace: house.store.workspace, contact: whose.contact, kind: 'check-in' as const }
    const path = portalPaths.stop(stopToken(TEST_SECRET, of))
    const stopped = () => isStopped(house, { contact: whose.contact, kind: 'check-in' })
    return { ...whose, path, stopped }
  }

  /** As a mail program presses it: no cookie, no origin, and this form. */
  const pressed = async (path: string, type: string, body: string) =>
    settled.app.app.request(path, { method: 'POST', body, headers: { host: 'care.example', 'content-type': type } })
  const oneClick = (path: string) => pressed(path, 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click')

  describe('the address of a stop', () => {
    test('is looked at by any number of machines and stops nothing', async () => {
      const { path, stopped } = await grace()
      const headers = { host: 'care.example' }
      for (let time = 0; time < 5; time++) {
        const head = await settled.app.app.request(path, { method: 'HEAD', headers })
        expect([head.status, await head.text()]).toEqual([200, ''])
        const page = await settled.app.visitor().page(path)
        expect(page).toContain('No more questions on how at ease you are?')
        expect(page).toContain(`It holds for Grace ${count}`)
        expect(page).not.toContain('harbour.example')
      }
      expect(await stopped()).toBe(false)
    })

    test.each([
      ['a form', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
      [
        'a form in parts',
        'multipart/form-data; boundary=b',
        '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
      ],
    ])(
      'pressed by a mail program with %s it stops at once, without a cookie and without leading on',
      async (_, ...how) => {
        const { path, contact, stopped } = await grace()
        const answer = await pressed(path, ...how)
        expect([answer.status, answer.headers.get('location'), answer.headers.getSetCookie()]).toEqual([200, null, []])
        expect(await stopped()).toBe(true)
        const [stop] = await stopsOf(settled.house, { contacts: [contact] })
        expect(stop).toMatchObject({ way: 'one-click', actor: `contact:${contact}` })
      },
    )

    test('pressed again, and twenty times at once, is one stop', async () => {
      const { path, contact } = await grace()
      const answers = await Promise.all(Array.from({ length: 20 }, () => oneClick(path)))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
      expect((await oneClick(path)).status).toBe(200)
      expect(await stopsOf(settled.house, { contacts: [contact] })).toHaveLength(1)
    })

    test('pressed by the button of its page it says so, and only a press of theirs lets them come again', async () => {
      const { path, contact, stopped } = await grace()
      const phone = settled.app.visitor()
      const done = await phone.post(path, {}, { origin: 'null' })
      expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('You get no more questions')])
      expect((await stopsOf(settled.house, { contacts: [contact] }))[0]?.way).toBe('page')
      expect(await phone.page(path)).toContain('Let them come again')
      expect((await pressed(`${path}/again`, 'text/plain', '')).status).toBe(403)
      expect(await stopped()).toBe(true)
      expect((await phone.post(`${path}/again`, {}, { origin: 'null' })).status).toBe(200)
      expect(await stopped()).toBe(false)
    })

    test('speaks the contact’s language, and holds for who was put away', async () => {
      const { path, contact, stopped } = await grace()
      const facts = { name: 'Εύα', part: 'buyer', salutation: '', language: 'el' } as const
      await changeContact(settled.house, { id: contact, contact: { ...facts, addresses: ['eva@harbour.example'] } })
      await archiveContact(settled.house, { id: contact, archived: true })
      expect(await settled.app.visitor().page(path)).toContain('lang="el"')
      expect((await oneClick(path)).status).toBe(200)
      expect(await stopped()).toBe(true)
    })

    test.each([
      ['guessed', () => '/p/stops/abc'],
      ['tampered', (path: string) => `${path.slice(0, -6)}AAAAAA`],
      ['spelled otherwise', (path: string) => `${path}=`],
      ['longer', (path: string) => `${path}AAAA`],
      ['a link’s', (path: string) => path.replace('/stops/', '/links/')],
      [
        'of another secret',
        (_: string, of: Parameters<typeof stopToken>[1]) => portalPaths.stop(stopToken(`${TEST_SECRET}!`, of)),
      ],
      [
        'of nobody',
        (_: string, of: Parameters<typeof stopToken>[1]) =>
          portalPaths.stop(stopToken(TEST_SECRET, { ...of, contact: newId() })),
      ],
      [
        'of another studio',
        (_: string, of: Parameters<typeof stopToken>[1]) =>
          portalPaths.stop(stopToken(TEST_SECRET, { ...of, workspace: newId() })),
      ],
    ])('that is %s finds one neutral page and stops nothing', async (_, change) => {
      const { path, contact, stopped } = await grace()
      const of = { workspace: settled.house.store.workspace, contact, kind: 'check-in' } as const
      const wrong = change(path, of)
      const visitor = settled.app.visitor()
      for (const answer of [
        await visitor.get(wrong),
        await visitor.post(wrong),
        await visitor.post(`${wrong}/again`),
      ]) {
        expect(answer.status).toBe(404)
        expect(await answer.text()).not.toMatch(/Grace|Kallio/u)
      }
      expect(await stopped()).toBe(false)
    })
  })

  test('a letter that can be stopped names the address in both headers; without a public https address in none', async () => {
    const { path, contact } = await grace()
    const { premises } = settled.app
    const of = { contact, kind: 'check-in' } as const
    expect(premises.stopHeadersOf(settled.house, of)).toEqual({
      'List-Unsubscribe': `<${ADDRESS}${path}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
  })
})

test('a token is read back for each kind, and is no longer than an address may be', () => {
  for (const kind of STOP_KINDS) {
    const of = { workspace: newId(), contact: newId(), kind }
    const token = stopToken('a secret', of)
    expect(stopIn('a secret', token)).toEqual(of)
    expect(stopIn('another', token)).toBeNull()
    expect(token).toMatch(/^[\w-]{86,90}$/u)
  }
})
