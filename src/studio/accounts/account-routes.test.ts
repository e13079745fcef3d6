import { createServer } from 'node:net'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { account, accounts, noteAccountProblem } from '#conversation/conversation.ts'
import { HOUR } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { LANGUAGES } from '#foundation/language.ts'
import { sayIn } from '#house/words.ts'
import { MAIL_PROBLEMS } from '#mail/mail-problem.ts'
import type { AccountTried } from '#mail/servers/try-account.ts'
import { eachEngine } from '#testing/engines.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import type { Visitor } from '#testing/visitor.ts'

// issue 6, Accounts: found from the address, tried live, precise failures, nothing typed is lost; reliability.md (13.3.4: no secret on a page)

const say = sayIn('en')
const WELL: AccountTried = {
  incoming: { ok: true, inbox: 3, sent: 'Sent', idle: true, condstore: true },
  outgoing: { ok: true, most: null },
}
const GMAIL = {
  proof: 'password',
  address: 'mira@gmail.com',
  name: 'Mira “Salo” <b>',
  also: 'hello@salo.example\nstudio@salo.example',
  user: 'mira@gmail.com',
  pass: 'correct horse battery',
  incomingHost: 'imap.gmail.com',
  incomingPort: '993',
  incomingProtection: 'tls',
  outgoingHost: 'smtp.gmail.com',
  outgoingPort: '465',
  outgoingProtection: 'tls',
  savesSent: 'yes',
}

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
    vi.spyOn(app.premises.carrier, 'look').mockImplementation(() => undefined)
  })
  const answers = (tried: AccountTried) => vi.spyOn(app.premises.accounts, 'tryAccount').mockResolvedValue(tried)
  const fails = (code: (typeof MAIL_PROBLEMS)[number], detail = '') =>
    answers({ ...WELL, incoming: { ok: false, code, detail } })
  afterEach(() => void vi.mocked(app.premises.accounts.tryAccount).mockClear?.())

  const added = async (fields: Partial<typeof GMAIL> = {}) => {
    answers(WELL)
    const answer = await mira.post('/accounts', { ...GMAIL, ...fields })
    expect(answer.status).toBe(303)
    return answer.headers.get('location')?.split('/').at(-1) ?? ''
  }

  describe('a mailbox is connected', () => {
    test('from its address: servers, and the guide to a password for one program', async () => {
      expect(await mira.page('/accounts')).toContain(say('account.connectYoursHint'))
      const first = await mira.page('/accounts/new')
      expect(first).toContain(say('account.find'))
      const found = await mira.page('/accounts/new?address=mira@gmail.com&name=Mira')
      for (const told of [
        'imap.gmail.com',
        'smtp.gmail.com',
        'https://myaccount.google.com/apppasswords',
        'value="Mira"',
      ])
        expect(found).toContain(told)
      const wrong = await mira.page('/accounts/new?address=mira&name=Mira')
      expect(wrong).toContain(say('account.refused.address'))
    })

    test('nothing found is said, and the servers can be typed', async () => {
      vi.spyOn(app.premises.accounts, 'find').mockResolvedValueOnce([])
      const page = await mira.page('/accounts/new?address=mira@unheard.example&name=')
      expect(page).toContain(say('account.found.none').replaceAll('’', '’'))
      expect(page).toMatch(/<details open/u)
    })

    test('that takes no passwords leads to consent', async () => {
      const page = await mira.page('/accounts/new?address=mira@outlook.com&name=')
      expect(page).toContain(say('account.oauth.redirect'))
      expect(page).toContain('http://localhost:3000/accounts/oauth2/return')
      expect(page).not.toContain('name="pass"')
      expect(page).toContain(say('account.oauth.untried'))
    })

    test('a try that fails says which server and why, keeps what was typed and never the password, and saves nothing', async () => {
      fails('wrong-password', '[AUTH] <Invalid> credentials')
      const answer = await mira.post('/accounts', GMAIL)
      const page = await answer.text()
      expect(answer.status).toBe(422)
      for (const told of [
        say('account.problem.wrong-password'),
        say('account.tried.wellOut'),
        say('account.kept.form'),
      ])
        expect(page).toContain(told)
      expect(page).toContain('&lt;Invalid&gt;')
      expect(page).toContain('Mira “Salo” &lt;b&gt;')
      expect(page).toContain('studio@salo.example')
      expect(page).not.toContain(GMAIL.pass)
      expect(page).not.toContain('name="anyway"')
      expect(await accounts(house)).toEqual([])
    })

    test('a server that is away leaves the choice to save all the same', async () => {
      const tries = fails('timed-out')
      const page = await (await mira.post('/accounts', GMAIL)).text()
      expect(page).toContain('name="anyway"')
      tries.mockClear()
      const saved = await mira.post('/accounts', { ...GMAIL, anyway: 'yes' })
      expect([saved.status, tries.mock.calls.length]).toEqual([303, 0])
      const id = saved.headers.get('location')?.split('/').at(-1) ?? ''
      expect(await account(house, { id })).toMatchObject({ address: GMAIL.address, savesSent: true, on: true })
      await mira.post(`/accounts/${id}/removal`)
    })

    test.each([
      [{ address: 'nobody' }, 'account.refused.address'],
      [{ pass: '' }, 'account.refused.noSecret'],
      [{ pass: 'two\nlines' }, 'account.refused.secret'],
      [{ incomingPort: '99999' }, 'account.refused.port'],
      [{ outgoingHost: 'two hosts' }, 'account.refused.host'],
      [{ outgoingProtection: 'hope' }, 'account.refused.protection'],
      [{ also: 'one@salo.example two' }, 'account.refused.also'],
      [{ incomingHost: '', outgoingHost: '' }, 'account.refused.nowhere'],
    ] as const)('%j is asked again, with the rest as it was typed', async (wrong, problem) => {
      const tries = answers(WELL)
      tries.mockClear()
      const answer = await mira.post('/accounts', { ...GMAIL, ...wrong })
      const page = await answer.text()
      expect([answer.status, page.includes(say(problem)), tries.mock.calls.length]).toEqual([422, true, 0])
      expect(page).toContain('Mira “Salo” &lt;b&gt;')
    })

    test('one address is one account', async () => {
      const id = await added()
      const twice = await mira.post('/accounts', GMAIL)
      expect([twice.status, (await twice.text()).includes(say('account.refused.taken'))]).toEqual([422, true])
      await mira.post(`/accounts/${id}/removal`)
    })

    test('a host of our own network is refused by the real try, and nothing is asked there', async () => {
      vi.mocked(app.premises.accounts.tryAccount).mockRestore()
      let asked = 0
      const listener = createServer(() => (asked += 1)).listen(993, '127.0.0.1')
      listener.on('error', () => undefined)
      const own = { ...GMAIL, incomingHost: '127.0.0.1', outgoingHost: '' }
      const answer = await mira.post('/accounts', own)
      expect([answer.status, (await answer.text()).includes(say('account.problem.private-host'))]).toEqual([422, true])
      expect(asked).toBe(0)
      listener.close()
    })
  })

  describe('an account', () => {
    test('is listed with how it is, and stands in Settings', async () => {
      const id = await added({ address: 'well@gmail.com' })
      for (const path of ['/accounts', `/accounts/${id}`])
        expect(await mira.page(path)).toContain(say('account.state.first'))
      expect(await mira.page('/settings')).toContain('well@gmail.com')
      const removed = await mira.post(`/accounts/${id}/removal`)
      expect(removed.headers.get('location')).toBe('/accounts')
      const said = await mira.page('/accounts')
      expect(said).toContain(say('account.done.removed', { address: 'well@gmail.com' }))
      expect(said).toContain(`action="/accounts/${id}/removal"`)
      await mira.post(`/accounts/${id}/removal`, { back: '1' })
      expect(await account(house, { id })).not.toBeNull()
    })

    test('is switched off and on', async () => {
      const id = await added({ address: 'switch@gmail.com' })
      await mira.post(`/accounts/${id}/switching`, { on: 'no' })
      expect((await account(house, { id }))?.on).toBe(false)
      expect(await mira.page(`/accounts/${id}`)).toContain(say('account.state.off'))
      await mira.post(`/accounts/${id}/switching`, { on: 'yes' })
      expect((await account(house, { id }))?.on).toBe(true)
    })

    test('in trouble says since when, why, what was kept and what to do: on its page and on Today', async () => {
      const id = await added({ address: 'trouble@gmail.com' })
      await noteAccountProblem(house, { id, problem: { code: 'wrong-password', detail: 'No <way>' }, of: 'incoming' })
      app.clock.now += HOUR
      for (const path of ['/', `/accounts/${id}`]) {
        const page = await mira.page(path)
        expect(page).toContain(say('account.problem.wrong-password'))
        expect(page).toContain(say('account.kept.incoming'))
        expect(page).toContain(`/accounts/${id}`)
      }
      expect(await mira.page(`/accounts/${id}`)).toContain('No &lt;way&gt;')
      expect(await mira.page('/settings')).toContain(say('account.settings.troubled'))
      fails('wrong-password')
      const refused = await mira.post(`/accounts/${id}/password`, { pass: 'still wrong' })
      expect([refused.status, (await refused.text()).includes('still wrong')]).toEqual([422, false])
      answers(WELL)
      expect((await mira.post(`/accounts/${id}/password`, { pass: 'right' })).status).toBe(303)
      expect(await mira.page('/')).not.toContain(say('account.problem.wrong-password'))
    })

    test('is changed without its password, unless its servers are others: those are not told the old one', async () => {
      const id = await added({ address: 'change@gmail.com' })
      const change = { ...GMAIL, address: 'change@gmail.com', pass: '', name: 'Mira S.' }
      const tries = answers(WELL)
      tries.mockClear()
      expect((await mira.post(`/accounts/${id}/servers`, change)).status).toBe(303)
      expect((await account(house, { id }))?.name).toBe('Mira S.')
      const stolen = await mira.post(`/accounts/${id}/servers`, { ...change, incomingHost: 'imap.evil.example' })
      expect([stolen.status, (await stolen.text()).includes(say('account.passwordAgain'))]).toEqual([422, true])
      expect((await account(house, { id }))?.incoming?.host).toBe('imap.gmail.com')
      expect(tries).not.toHaveBeenCalled()
      const moved = { ...change, incomingHost: 'imap.other.example', pass: 'another' }
      expect((await mira.post(`/accounts/${id}/servers`, moved)).status).toBe(303)
      expect((await account(house, { id }))?.incoming?.host).toBe('imap.other.example')
    })
  })

  describe('consent', () => {
    const registered = async (address: string) => {
      const { pass: _, ...fields } = GMAIL
      const answer = await mira.post('/accounts', {
        ...fields,
        address,
        proof: 'oauth2',
        provider: 'google',
        clientId: 'us',
        clientSecret: 's3cret',
      })
      expect(answer.status).toBe(303)
      return answer.headers.get('location')?.split('/').at(-1) ?? ''
    }

    test('is asked for at the provider, by a link and with a state of its own', async () => {
      const id = await registered('consent@gmail.com')
      expect(await mira.page(`/accounts/${id}`)).toContain(say('account.state.consent'))
      const page = await (await mira.post(`/accounts/${id}/consent`)).text()
      const href = /href="(https:\/\/accounts\.google\.com\/[^"]+)"/u.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
      const asked = new URL(href).searchParams
      expect(asked.get('redirect_uri')).toBe('http://localhost:3000/accounts/oauth2/return')
      expect(asked.get('code_challenge_method')).toBe('S256')
      expect(asked.get('state')?.length).toBeGreaterThan(40)
      expect(page).not.toContain('s3cret')
    })

    test('that was not given, or comes with a state that nobody asked for, changes nothing', async () => {
      const id = await registered('denied@gmail.com')
      const denied = await mira.get(`/accounts/oauth2/return?error=access_denied&state=${id}.x`)
      expect(denied.headers.get('location')).toBe(`/accounts/${id}`)
      expect(await mira.page(`/accounts/${id}`)).toContain(say('account.done.noConsent'))
      await mira.get(`/accounts/oauth2/return?code=stolen&state=${id}.${'x'.repeat(43)}`)
      expect(await mira.page(`/accounts/${id}`)).toContain(say('account.refused.consent'))
      expect((await account(house, { id }))?.on).toBe(false)
      expect((await mira.get('/accounts/oauth2/return')).headers.get('location')).toBe('/accounts')
    })

    test('belongs to its servers: they cannot be changed under it', async () => {
      const id = await registered('fixed@gmail.com')
      await mira.post(`/accounts/${id}/servers`, {
        ...GMAIL,
        address: 'fixed@gmail.com',
        proof: 'oauth2',
        incomingHost: 'imap.evil.example',
      })
      expect((await account(house, { id }))?.incoming?.host).toBe('imap.gmail.com')
    })
  })

  test('the domain is looked at, with the line to add; a provider’s own is the provider’s', async () => {
    const id = await added({ address: 'mira@salo.example', also: '' })
    const check = vi.spyOn(app.premises.accounts, 'checkDomain').mockResolvedValue({
      domain: 'salo.example',
      spf: {
        state: 'missing',
        record: '',
        line: { name: 'salo.example', value: 'v=spf1 include:_spf.google.com ~all' },
      },
      dkim: { state: 'unseen', record: '', line: null },
      dmarc: { state: 'unseen', record: '', line: null },
    })
    const page = await mira.page(`/accounts/${id}/domain?selector=autumn`)
    expect(page).toContain('<code>v=spf1 include:_spf.google.com ~all</code>')
    expect(page).toContain(say('account.check.unseen'))
    expect(check).toHaveBeenCalledWith(
      expect.objectContaining({ spf: 'include:_spf.google.com', selectors: ['autumn'] }),
    )
    await mira.page(`/accounts/${id}/domain?selector=${encodeURIComponent('x.evil.example/?')}`)
    expect(check.mock.lastCall?.[0].selectors).toEqual(['google'])
    const own = await added({ address: 'own@gmail.com' })
    expect(await mira.page(`/accounts/${own}/domain`)).toContain(say('account.check.theirs', { name: 'Gmail' }))
  })

  test('mail of another address, forwarded, has its guide', async () => {
    expect(await mira.page('/accounts/forwarding')).toContain(say('account.forwarding.two'))
  })

  test('what is nobody’s is not found', async () => {
    const nobody = '0198f0c0-0000-7000-8000-000000000000'
    for (const path of ['', '/servers', '/password', '/domain'])
      expect((await mira.get(`/accounts/${nobody}${path}`)).status).toBe(404)
    for (const path of ['/servers', '/password', '/switching', '/removal', '/consent'])
      expect((await mira.post(`/accounts/${nobody}${path}`, { back: '1' })).status).toBe(404)
  })

  test('whoever has servers asked too often waits: nobody guesses a password or looks for open doors from here', async () => {
    const tries = fails('wrong-password')
    const ask = async () => (await mira.post('/accounts', { ...GMAIL, anyway: '' })).text()
    for (let one = 0; one < 30; one += 1) await ask()
    tries.mockClear()
    const page = await ask()
    expect(page).toContain('Too many attempts. Please wait')
    expect(page).toContain('Mira “Salo” &lt;b&gt;')
    const found = vi.spyOn(app.premises.accounts, 'find')
    expect(await mira.page('/accounts/new?address=mira@gmail.com&name=Mira')).toContain('Too many attempts')
    expect([tries.mock.calls.length, found.mock.calls.length]).toEqual([0, 0])
  })
})

test('every problem of a mail server has a whole sentence of its own in every language', () => {
  for (const language of LANGUAGES) {
    const sentences = MAIL_PROBLEMS.map((code) => sayIn(language)(`account.problem.${code}`))
    expect(new Set(sentences).size).toBe(MAIL_PROBLEMS.length)
    for (const sentence of sentences) expect(sentence, language).toMatch(/^\p{Lu}[^]+\.$/u)
  }
})
