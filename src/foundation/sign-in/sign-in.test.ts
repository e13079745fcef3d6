import { beforeAll, describe, expect, test } from 'vitest'
import { Refusal, Stop } from '#foundation/refusal.ts'
import { foundationMigrations } from '#foundation/store/foundation-migrations.ts'
import type { Store } from '#foundation/store/store.ts'
import { eachEngine } from '#testing/engines.ts'
import { signInMigrations } from './sign-in-migrations.ts'
import * as door from './sign-in.ts'

// S0-12; reliability.md Security: account probing, sessions, rate limits (ASVS 6.3.1, 6.3.8, 7.x)

const PASSWORD = 'rather long words'
const MINUTE = 60_000

eachEngine((engine) => {
  let store: Store
  let now = 1_800_000_000_000
  let at: door.SignInDoor
  let user = ''
  const open = (secure = false) => door.signInDoor({ store, now: () => now, secret: 's'.repeat(64), secure })
  const visitor = (address = '203.0.113.9') => ({ address, agent: 'Firefox' })
  const enter = (email: string, password: string, address?: string) =>
    door.signIn(at, { email, password, visitor: visitor(address) })
  const refused = (promise: Promise<unknown>) =>
    promise.then(
      () => null,
      (error: unknown) => error,
    )
  const code = async (promise: Promise<unknown>) => {
    const error = await refused(promise)
    return error instanceof Refusal ? [error.code, error.values] : error
  }
  const later = (milliseconds: number) => (now += milliseconds)

  beforeAll(async () => {
    store = await engine.open([foundationMigrations, signInMigrations])
    await store.migrate()
    at = open()
    const owner = { name: 'Ada', email: 'Ada@Example.com', password: PASSWORD, visitor: visitor() }
    user = (await door.signUpOwner(at, owner)).user
    await door.addMember(at, { user, workspace: await store.newWorkspace(now), role: 'owner' })
  })

  test('the owner is known by any spelling of the address, and has a workspace', async () => {
    const signed = await enter('ada@EXAMPLE.com ', PASSWORD)
    expect(signed.user).toBe(user)
    const entered = await door.workspacesOf(at, user)
    expect(entered.map((one) => one.role)).toEqual(['owner'])
    await door.addMember(at, { user, workspace: entered[0]?.workspace ?? '', role: 'member' })
    expect(await door.workspacesOf(at, user)).toEqual(entered)
  })

  test('the same address does not sign up twice, a short password not at all', async () => {
    const again = { name: 'Ada', email: 'ada@example.com', password: PASSWORD, visitor: visitor() }
    expect(await code(door.signUpOwner(at, again))).toEqual(['signIn.emailTaken', {}])
    expect(await code(door.signUpOwner(at, { ...again, email: 'no' }))).toEqual(['signIn.emailInvalid', {}])
    expect(await code(door.signUpOwner(at, { ...again, email: 'g@e.org', password: 'kurz' }))).toEqual([
      'signIn.passwordTooShort',
      { least: 10 },
    ])
  })

  test('the cookie is HttpOnly, Lax, for thirty days, and Secure with __Host- where the address is https', async () => {
    const [plain] = (await enter('ada@example.com', PASSWORD)).cookies
    expect(plain).toMatch(/^consonance_session=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/)
    const input = { email: 'ada@example.com', password: PASSWORD, visitor: visitor() }
    const [secure] = (await door.signIn(open(true), input)).cookies
    expect(secure).toMatch(/^__Host-consonance=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })

  describe('sessions', () => {
    test('a session is known by its cookie alone, and no longer once ended', async () => {
      const headers = cookieOf(await enter('ada@example.com', PASSWORD, '198.51.100.7'))
      const session = await door.sessionOf(at, headers)
      expect(session?.user).toEqual({ id: user, name: 'Ada', email: 'ada@example.com' })
      const listed = (await door.sessionsOf(at, user)).find((one) => one.id === session?.id)
      expect(listed).toMatchObject({ address: '198.51.100.7', agent: 'Firefox' })
      expect(await door.endSession(at, { user: 'somebody else', session: session?.id ?? '' })).toBe(false)
      expect(await door.endSession(at, { user, session: session?.id ?? '' })).toBe(true)
      expect(await door.sessionOf(at, headers)).toBeNull()
    })

    test('a forged cookie, or one signed by another secret, is nobody', async () => {
      const headers = cookieOf(await enter('ada@example.com', PASSWORD))
      const forged = new Headers({ cookie: (headers.get('cookie') ?? '').replace(/\.[^.]*$/, '.AAAA') })
      expect(await door.sessionOf(at, forged)).toBeNull()
      const other = door.signInDoor({ store, now: () => now, secret: 'x'.repeat(64), secure: false })
      expect(await door.sessionOf(other, headers)).toBeNull()
    })

    test('without the cookie nothing is loaded', async () => {
      let loaded = false
      const lazy = { ...at, auth: () => ((loaded = true), at.auth()) }
      expect(await door.sessionOf(lazy, new Headers({ cookie: 'theme=dark' }))).toBeNull()
      expect(loaded).toBe(false)
    })

    test('signing out ends the session and takes the cookie away', async () => {
      const headers = cookieOf(await enter('ada@example.com', PASSWORD))
      const { cookies } = await door.signOut(at, headers)
      expect(cookies.join()).toMatch(/consonance_session=; Max-Age=0/)
      expect(await door.sessionOf(at, headers)).toBeNull()
    })

    test('the others can be ended at once', async () => {
      const kept = cookieOf(await enter('ada@example.com', PASSWORD))
      const gone = cookieOf(await enter('ada@example.com', PASSWORD))
      const keep = (await door.sessionOf(at, kept))?.id ?? ''
      expect(await door.endOtherSessions(at, { user, keep })).toBeGreaterThan(0)
      expect(await door.sessionOf(at, gone)).toBeNull()
      expect((await door.sessionsOf(at, user)).map((one) => one.id)).toEqual([keep])
    })

    test('a look-up takes at most about a millisecond', async () => {
      const headers = cookieOf(await enter('ada@example.com', PASSWORD))
      for (let n = 0; n < 50; n++) await door.sessionOf(at, headers)
      const start = process.cpuUsage()
      for (let n = 0; n < 200; n++) await door.sessionOf(at, headers)
      const { user: inUser, system } = process.cpuUsage(start)
      const milliseconds = (inUser + system) / 1000 / 200
      console.log(`a session look-up on ${engine.name}: ${milliseconds.toFixed(2)} ms of processor time`)
      expect(milliseconds).toBeLessThan(engine.name === 'PGlite' ? 10 : 3)
    })
  })

  describe('attempts', () => {
    test('after five wrong passwords the right one waits too, for a quarter of an hour', async () => {
      later(16 * MINUTE)
      for (let n = 0; n < 5; n++) expect(await code(enter('ada@example.com', 'wrong'))).toEqual(['signIn.wrong', {}])
      later(5 * MINUTE)
      expect(await code(enter('ada@example.com', PASSWORD, '198.51.100.1'))).toEqual([
        'signIn.tooMany',
        { minutes: 10 },
      ])
      // Another door on the same store is what stands there after a restart.
      const input = { email: 'ada@example.com', password: PASSWORD, visitor: visitor() }
      expect(await code(door.signIn(open(), input))).toEqual(['signIn.tooMany', { minutes: 10 }])
      later(11 * MINUTE)
      expect((await enter('ada@example.com', PASSWORD)).user).toBe(user)
    })

    test('an address that nobody has is answered the same, the sixth time too', async () => {
      later(16 * MINUTE)
      for (let n = 0; n < 5; n++) expect(await code(enter('nobody@example.com', 'wrong'))).toEqual(['signIn.wrong', {}])
      expect(await code(enter('nobody@example.com', 'wrong'))).toEqual(['signIn.tooMany', { minutes: 15 }])
    })

    test('one place may try twenty times, whoever it claims to be', async () => {
      later(16 * MINUTE)
      const tries = Array.from({ length: 25 }, (_, n) =>
        code(enter(`p${n}@example.com`, 'wrong', `2001:db8:1:2::${n}`)),
      )
      const codes = (await Promise.all(tries)).map((one) => (Array.isArray(one) ? one[0] : one))
      expect(codes.filter((one) => one === 'signIn.wrong')).toHaveLength(20)
      expect(codes.filter((one) => one === 'signIn.tooMany')).toHaveLength(5)
    })

    test('a success is not counted', async () => {
      later(16 * MINUTE)
      for (let n = 0; n < 7; n++) expect((await enter('ada@example.com', PASSWORD, '192.0.2.200')).user).toBe(user)
    })
  })

  describe('a lost password', () => {
    test('a recovery code lets in once, sets the new password and ends the sessions', async () => {
      later(16 * MINUTE)
      const before = cookieOf(await enter('ada@example.com', PASSWORD))
      const codes = await door.newRecoveryCodes(at, user)
      expect(codes).toHaveLength(10)
      const input = {
        email: 'ada@example.com',
        code: ` ${codes[0]?.toUpperCase()}`,
        password: 'a new long one',
        visitor: visitor(),
      }
      expect(await code(door.signInWithRecoveryCode(at, { ...input, code: 'none' }))).toEqual(['signIn.wrongCode', {}])
      expect(await code(door.signInWithRecoveryCode(at, { ...input, email: 'nobody@example.com' }))).toEqual([
        'signIn.wrongCode',
        {},
      ])
      expect((await door.signInWithRecoveryCode(at, input)).user).toBe(user)
      expect(await door.sessionOf(at, before)).toBeNull()
      expect(await code(door.signInWithRecoveryCode(at, { ...input, password: PASSWORD }))).toEqual([
        'signIn.wrongCode',
        {},
      ])
      expect((await enter('ada@example.com', 'a new long one')).user).toBe(user)
      expect(await door.recoveryCodesLeft(at, user)).toBe(9)
    })

    test('five who use one code at once: one gets in', async () => {
      later(16 * MINUTE)
      const [one = ''] = await door.newRecoveryCodes(at, user)
      const all = Array.from({ length: 5 }, (_, n) =>
        code(
          door.signInWithRecoveryCode(at, {
            email: 'ada@example.com',
            code: one,
            password: PASSWORD,
            visitor: visitor(`10.0.0.${n}`),
          }),
        ),
      )
      const answers = await Promise.all(all)
      expect(answers.filter((answer) => Array.isArray(answer))).toEqual(
        Array.from({ length: 4 }, () => ['signIn.wrongCode', {}]),
      )
    })

    test('the command line gives the owner a new one and ends every session', async () => {
      later(16 * MINUTE)
      const before = cookieOf(await enter('ada@example.com', PASSWORD))
      const { email, password } = await door.newOwnerPassword(at, {})
      expect(email).toBe('ada@example.com')
      expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
      expect(await door.sessionOf(at, before)).toBeNull()
      expect((await enter(email, password)).user).toBe(user)
      expect(await refused(door.newOwnerPassword(at, { email: 'x@example.com' }))).toEqual(
        new Stop('No owner here has the address x@example.com.'),
      )
      const change = {
        headers: cookieOf(await enter(email, password)),
        email,
        present: password,
        next: PASSWORD,
        visitor: visitor(),
      }
      expect(await code(door.changePassword(at, { ...change, present: 'wrong' }))).toEqual(['signIn.wrong', {}])
      const { cookies } = await door.changePassword(at, change)
      expect((await door.sessionOf(at, cookieOf({ cookies })))?.user.id).toBe(user)
      expect(await door.sessionsOf(at, user)).toHaveLength(1)
    })
  })
})

function cookieOf(signed: { cookies: string[] }): Headers {
  return new Headers({ cookie: signed.cookies.map((cookie) => cookie.split(';')[0]).join('; ') })
}
