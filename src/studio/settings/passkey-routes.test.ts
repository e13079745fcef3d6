import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import type { House } from '#foundation/house.ts'
import {
  addMember,
  newRecoveryCodes,
  signInDoor,
  signInWithRecoveryCode,
  signUpOwner,
} from '#foundation/sign-in/sign-in.ts'
import { sayIn } from '#house/words.ts'
import { Authenticator } from '#testing/authenticator.ts'
import { eachEngine } from '#testing/engines.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import type { Visitor } from '#testing/visitor.ts'

// issue 4: passkeys beside the password; reliability.md, Security (ASVS 6.3.1, 6.3.3, 7.5.1)

const say = sayIn('en')
const ORIGIN = 'http://localhost:3000'
const HERE = { origin: ORIGIN }
const EVE = { name: 'Eve', email: 'eve@studio.example', password: 'another quiet harbour' }

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
  })

  const { password } = FIRST_RUN
  const question = (visitor: Visitor) => visitor.post('/passkeys/challenge', { name: 'Phone', password })
  const add = async (device: Authenticator, name = 'Phone', how = HERE) =>
    mira.post('/passkeys', { name, credential: device.create(await (await question(mira)).json(), how) })
  const asked = async (visitor: Visitor) => (await visitor.post('/sign-in/passkey/challenge')).json()
  const enter = async (visitor: Visitor, device: Authenticator, how = HERE) =>
    visitor.post('/sign-in/passkey', { credential: device.get(await asked(visitor), how) })
  const rows = () => app.store.outside.selectFrom('passkey').selectAll().execute()
  const later = (milliseconds: number) => (app.clock.now += milliseconds)
  /** Attempts of the tests before this one count no more. */
  const afresh = () => later(20 * 60_000)
  const added = async (name: string) => {
    const device = new Authenticator()
    expect((await add(device, name)).status).toBe(303)
    const row = (await rows()).find((one) => one.credentialID === device.id)
    return { device, id: row?.id ?? '' }
  }

  test('a passkey is added with the password, listed, and lets one in on another device', async () => {
    const device = new Authenticator()
    expect((await add(device, 'Blue phone')).headers.get('location')).toBe('/settings#passkeys')
    expect(await mira.page('/settings')).toContain(say('studio.done.passkeyAdded', { passkey: 'Blue phone' }))
    expect(await mira.page('/settings')).toContain(say('studio.settings.passkeys.unused'))
    const phone = app.visitor()
    const entered = await enter(phone, device)
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/'])
    expect(await phone.page('/')).toContain(FIRST_RUN.owner)
    expect(await mira.page('/settings')).not.toContain(say('studio.settings.passkeys.unused'))
    expect(await rows()).toMatchObject([{ name: 'Blue phone', host: 'localhost' }])
  })

  test('a session made by a passkey is one like others: listed, and ended', async () => {
    const { device } = await added('Tablet')
    const tablet = app.visitor()
    await enter(tablet, device)
    const before = (await mira.page('/settings')).match(/\/sessions\/[\w-]{36}\/end/gu) ?? []
    await mira.post(before[0] ?? '')
    expect((await mira.page('/settings')).match(/\/sessions\/[\w-]{36}\/end/gu) ?? []).toHaveLength(before.length - 1)
    await mira.post('/sessions/others/end')
    expect((await tablet.get('/')).status).toBe(303)
  })

  test('without the right password nobody is asked for a passkey', async () => {
    const answer = await mira.post('/passkeys/challenge', { name: 'Phone', password: 'not this one' })
    expect([answer.status, await answer.json()]).toEqual([422, { problem: say('studio.settings.password.wrong') }])
    const nameless = await mira.post('/passkeys/challenge', { name: ' ', password })
    expect(await nameless.json()).toEqual({ problem: say('studio.problem.nameMissing') })
    expect((await app.visitor().post('/passkeys/challenge', { name: 'x', password })).status).toBe(303)
  })

  test('an answer is good once: sent again, it lets nobody in and adds nothing', async () => {
    afresh()
    const { device } = await added('Once')
    const phone = app.visitor()
    const credential = device.get(await asked(phone), HERE)
    expect((await phone.post('/sign-in/passkey', { credential })).status).toBe(303)
    const again = await phone.post('/sign-in/passkey', { credential })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain(say('studio.passkey.stale'))
    const second = new Authenticator()
    const made = second.create(await (await question(mira)).json(), HERE)
    expect((await mira.post('/passkeys', { name: 'Twice', credential: made })).status).toBe(303)
    const twice = await mira.post('/passkeys', { name: 'Twice', credential: made })
    expect([twice.status, (await twice.text()).includes(say('studio.passkey.stale'))]).toEqual([422, true])
  })

  test('an answer to another browser’s question lets nobody in', async () => {
    const { device } = await added('Mine')
    const credential = device.get(await asked(app.visitor()), HERE)
    const eve = app.visitor()
    await asked(eve)
    const refused = await eve.post('/sign-in/passkey', { credential })
    expect([refused.status, (await refused.text()).includes(say('studio.passkey.failed'))]).toEqual([422, true])
  })

  test('an answer that was given to another origin, or from another host’s page, is refused', async () => {
    const { device } = await added('Lured')
    const lured = await enter(app.visitor(), device, { origin: 'https://evil.example' })
    expect([lured.status, (await lured.text()).includes(say('studio.passkey.failed'))]).toEqual([422, true])
    expect((await add(new Authenticator(), 'Lured', { origin: 'https://evil.example' })).status).toBe(422)
    const forged = await app.visitor().post('/sign-in/passkey/challenge', {}, { origin: 'https://evil.example' })
    expect(forged.status).toBe(403)
    const nowhere = await app.visitor().post('/sign-in/passkey/challenge', {}, { 'sec-fetch-site': 'same-origin' })
    expect([nowhere.status, await nowhere.json()]).toEqual([422, { problem: say('studio.settings.passkeys.why') }])
  })

  test('a device that does not ask who holds it is refused', async () => {
    afresh()
    const { device } = await added('Unlocked')
    const unasked = { origin: ORIGIN, userVerified: false }
    expect((await enter(app.visitor(), device, unasked)).status).toBe(422)
    expect((await add(new Authenticator(), 'Unlocked', unasked)).status).toBe(422)
  })

  test('a removed passkey lets nobody in, comes back by undo for an hour, and no later', async () => {
    afresh()
    const { device, id } = await added('Lost')
    await mira.post(`/passkeys/${id}/removal`)
    const said = await mira.page('/settings')
    expect(said).toContain(say('studio.done.passkeyRemoved', { passkey: 'Lost' }))
    expect(said).toMatch(new RegExp(`action="/passkeys/${id}/removal"[^>]*><input type="hidden" name="back"`, 'u'))
    const refused = await enter(app.visitor(), device)
    expect([refused.status, (await refused.text()).includes(say('studio.passkey.unknown'))]).toEqual([422, true])
    expect((await mira.post(`/passkeys/${id}/removal`, { back: '1' })).status).toBe(303)
    expect((await enter(app.visitor(), device)).status).toBe(303)
    await mira.post(`/passkeys/${id}/removal`)
    later(61 * 60_000)
    expect((await mira.post(`/passkeys/${id}/removal`, { back: '1' })).status).toBe(404)
    expect((await enter(app.visitor(), device)).status).toBe(422)
  })

  test('sent twice, or for one that is nobody’s, a removal can still be undone', async () => {
    afresh()
    const { device, id } = await added('Twice away')
    expect((await mira.post(`/passkeys/${id}/removal`)).status).toBe(303)
    await mira.post(`/passkeys/${id}/removal`)
    await mira.post('/passkeys/01900000-0000-7000-8000-000000000000/removal')
    expect((await mira.post(`/passkeys/${id}/removal`, { back: '1' })).status).toBe(303)
    expect((await enter(app.visitor(), device)).status).toBe(303)
  })

  test('another person’s passkey is neither renamed, nor taken away, nor brought back', async () => {
    afresh()
    const { device, id } = await added('Not yours')
    const { user } = await signUpOwner(app.door, { ...EVE, visitor: { address: '127.0.0.9', agent: '' } })
    await addMember(app.door, { user, workspace: house.store.workspace, role: 'member' })
    const eve = app.visitor()
    await eve.post('/sign-in', { email: EVE.email, password: EVE.password })
    expect(await eve.page('/settings')).not.toContain('Not yours')
    expect((await eve.post(`/passkeys/${id}/name`, { name: 'Mine' })).status).toBe(404)
    expect((await eve.post(`/passkeys/${id}/removal`)).status).toBe(404)
    await mira.post(`/passkeys/${id}/removal`)
    expect((await eve.post(`/passkeys/${id}/removal`, { back: '1' })).status).toBe(404)
    await mira.post(`/passkeys/${id}/removal`, { back: '1' })
    // An answer to the question that was put to Mira adds nothing to Eve's, nor to hers by Eve's hand.
    const made = new Authenticator().create(await (await question(mira)).json(), HERE)
    expect((await eve.post('/passkeys', { name: 'x', credential: made })).status).toBe(422)
    expect((await enter(app.visitor(), device)).status).toBe(303)
  })

  test('one answer that is sent many times at once lets in once', async () => {
    afresh()
    const { device } = await added('At once')
    const phone = app.visitor()
    const credential = device.get(await asked(phone), HERE)
    const many = await Promise.all(Array.from({ length: 5 }, () => phone.post('/sign-in/passkey', { credential })))
    expect(many.filter((one) => one.status === 303)).toHaveLength(1)
    afresh()
    const made = new Authenticator().create(await (await question(mira)).json(), HERE)
    const adds = await Promise.all(
      Array.from({ length: 5 }, () => mira.post('/passkeys', { name: 'x', credential: made })),
    )
    expect(adds.filter((one) => one.status === 303)).toHaveLength(1)
  })

  test('a device that proves its make with a certificate has us ask nobody about it', async () => {
    afresh()
    const asks: string[] = []
    vi.stubGlobal('fetch', (url: string) => (asks.push(url), Promise.reject(new Error('away'))))
    onTestFinished(() => void vi.unstubAllGlobals())
    for (const make of ['apple', 'android-key', 'tpm', 'packed', 'fido-u2f']) {
      const device = new Authenticator()
      const credential = device.create(await (await question(mira)).json(), { ...HERE, make })
      await mira.post('/passkeys', { name: make, credential })
    }
    expect(asks).toEqual([])
  })

  test('it is renamed; an empty name changes nothing', async () => {
    afresh()
    const { id } = await added('Old name')
    await mira.post(`/passkeys/${id}/name`, { name: 'New name' })
    expect(await mira.page('/settings')).toContain('New name')
    await mira.post(`/passkeys/${id}/name`, { name: ' ' })
    expect((await rows()).find((one) => one.id === id)?.name).toBe('New name')
  })

  test('attempts are counted: one passkey, and one address, may fail so often', async () => {
    afresh()
    const stranger = new Authenticator()
    const eve = app.visitor()
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await enter(eve, stranger)).status).toBe(422)
    expect(await (await enter(eve, stranger)).text()).toContain('Too many attempts')
    for (let attempt = 0; attempt < 20; attempt += 1) await eve.post('/sign-in/passkey/challenge')
    const tooMany = await eve.post('/sign-in/passkey/challenge')
    expect([tooMany.status, JSON.stringify(await tooMany.json())]).toEqual([422, expect.stringContaining('Too many')])
    afresh()
    expect((await eve.post('/sign-in/passkey/challenge')).status).toBe(200)
  })

  test('what is no answer at all is refused and breaks nothing', async () => {
    afresh()
    const eve = app.visitor()
    const nonsense = ['', '{', '{}', 'null', '[1]', JSON.stringify({ id: 'x', rawId: 'x', type: 'public-key' })]
    for (const credential of nonsense) {
      expect((await eve.post('/sign-in/passkey', { credential })).status).toBe(422)
      expect((await mira.post('/passkeys', { name: 'x', credential })).status).toBe(422)
    }
    expect(app.logged).toEqual([])
  })

  // ASVS 7.4.3: whoever was inside may have added one
  test('a way back by recovery code ends every passkey: none of them lets in any more', async () => {
    afresh()
    const { device } = await added('Stranger’s phone')
    const at = signInDoor({ store: app.store, now: () => app.clock.now, secret: 's'.repeat(64), secure: false })
    const [code = ''] = await newRecoveryCodes(at, (await rows())[0]?.userId ?? '')
    const visitor = { address: '192.0.2.77', agent: 'test' }
    await signInWithRecoveryCode(at, { email: FIRST_RUN.email, code, password: 'a long new one', visitor })
    expect(await rows()).toEqual([])
    expect((await enter(app.visitor(), device)).status).toBe(422)
  })
})
