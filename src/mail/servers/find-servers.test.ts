import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAutoconfig } from './autoconfig.ts'
import { findServers } from './find-servers.ts'
import { plainXml } from './plain-xml.ts'
import { PROVIDERS } from './provider-table.ts'
import type { ServerFinding } from './server-finding.ts'

// issue 6, Accounts: finding servers from the address; reliability.md, Security (SSRF)

const nobody = () => Promise.reject(new Error('ENOTFOUND'))
const silence = () => new Promise<never>(() => undefined)
type Told = Partial<ServerFinding['resolver'] & Pick<ServerFinding, 'fetch'>>
const finding = ({ fetch, ...told }: Told = {}): ServerFinding => ({
  resolver: { srv: nobody, mx: nobody, addresses: nobody, ...told },
  fetch: fetch ?? (() => Promise.resolve('failed')),
  milliseconds: 200,
})
const bytes = (text: string) => new TextEncoder().encode(text)
const served = (text: string, told: Told = {}) => finding({ fetch: () => Promise.resolve(bytes(text)), ...told })

const file = (inner: string, provider = 'salo.example') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<clientConfig version="1.1"><emailProvider id="${provider}">${inner}</emailProvider></clientConfig>`
const server = (
  kind: 'incoming' | 'outgoing',
  host: string,
  more: { socket?: string; port?: string; user?: string } = {},
) => {
  const { socket = 'SSL', port = kind === 'incoming' ? '993' : '465', user = '%EMAILADDRESS%' } = more
  return `<${kind}Server type="${kind === 'incoming' ? 'imap' : 'smtp'}"><hostname>${host}</hostname><port>${port}</port><socketType>${socket}</socketType><username>${user}</username><authentication>password-cleartext</authentication></${kind}Server>`
}

describe('an address leads to its servers', () => {
  test('of a provider that is known, without asking anybody', async () => {
    const [gmail] = await findServers('mira@gmail.com', finding({ fetch: silence, mx: silence }))
    expect(gmail).toMatchObject({
      by: 'provider',
      user: 'mira@gmail.com',
      provider: { password: 'app', savesSent: true },
    })
    expect(gmail?.outgoing).toEqual({ host: 'smtp.gmail.com', port: 465, protection: 'tls' })
    const [outlook] = await findServers('mira@outlook.com', finding())
    expect(outlook).toMatchObject({ oauthOnly: true, provider: { oauth: 'microsoft' } })
  })

  test('by the file of its domain', async () => {
    const config = file(
      server('incoming', 'imap.%EMAILDOMAIN%', { user: '%EMAILLOCALPART%' }) +
        server('outgoing', 'mail.salo.example', { socket: 'STARTTLS', port: '587' }),
    )
    const [found] = await findServers('mira@salo.example', served(config))
    expect(found).toEqual({
      by: 'autoconfig',
      incoming: { host: 'imap.salo.example', port: 993, protection: 'tls' },
      outgoing: { host: 'mail.salo.example', port: 587, protection: 'starttls' },
      user: 'mira',
      provider: null,
      oauthOnly: false,
    })
  })

  test('by SRV records, what is protected from the first byte before what is only afterwards, and the most wanted first', async () => {
    const told = new Map([
      [
        '_imaps._tcp.salo.example',
        [
          { name: 'late.salo.example', port: 993, priority: 9, weight: 0 },
          { name: 'Mail.Salo.example.', port: 10993, priority: 1, weight: 5 },
        ],
      ],
      ['_imap._tcp.salo.example', [{ name: 'mail.salo.example', port: 143, priority: 0, weight: 0 }]],
      ['_submission._tcp.salo.example', [{ name: 'mail.salo.example', port: 587, priority: 0, weight: 0 }]],
      ['_submissions._tcp.salo.example', [{ name: '', port: 0, priority: 0, weight: 0 }]],
    ])
    const [found] = await findServers(
      'mira@salo.example',
      finding({ srv: (name) => Promise.resolve(told.get(name) ?? []) }),
    )
    expect(found).toMatchObject({
      by: 'srv',
      incoming: { host: 'mail.salo.example', port: 10993, protection: 'tls' },
      outgoing: { host: 'mail.salo.example', port: 587, protection: 'starttls' },
    })
  })

  test.each([
    ['aspmx.l.google.com', 'Gmail'],
    ['salo-example.mail.protection.outlook.com', 'Microsoft 365'],
    ['mx.yandex.net', 'Яндекс Почта'],
    ['emx.mail.ru', 'Mail.ru'],
    ['mx00.ionos.de', 'IONOS'],
    ['www42.your-server.de', 'Hetzner'],
    ['mx1.mail.ovh.net', 'OVHcloud'],
    ['in1-smtp.messagingengine.com', 'Fastmail'],
  ])('by %s, who takes its mail, to %s', async (exchange, name) => {
    const mx = () =>
      Promise.resolve([
        { exchange: 'backup.salo.example', priority: 50 },
        { exchange, priority: 5 },
      ])
    const [found] = await findServers('mira@salo.example', finding({ mx }))
    expect([found?.by, found?.provider?.name, found?.user]).toEqual(['mx', name, 'mira@salo.example'])
  })

  test('by what servers are usually called, where such names lead anywhere', async () => {
    const addresses = (host: string) => Promise.resolve(host === 'mail.salo.example' ? ['93.184.216.34'] : [])
    const [found] = await findServers('mira@salo.example', finding({ addresses }))
    expect(found).toMatchObject({
      by: 'names',
      incoming: { host: 'mail.salo.example', port: 993 },
      outgoing: { host: 'mail.salo.example', port: 465 },
    })
  })

  test('the surest first, and what belongs to a known provider with what is known of it', async () => {
    const all = await findServers(
      'mira@salo.example',
      served(file(server('incoming', 'imap.gmail.com') + server('outgoing', 'smtp.gmail.com')), {
        mx: () => Promise.resolve([{ exchange: 'aspmx.l.google.com', priority: 1 }]),
        addresses: () => Promise.resolve(['93.184.216.34']),
      }),
    )
    expect(all.map((one) => one.by)).toEqual(['autoconfig', 'mx', 'names'])
    expect(all[0]?.provider?.name).toBe('Gmail')
  })

  test('an address in letters of its own is asked for as DNS knows it', async () => {
    const asked: string[] = []
    await findServers('мира@студия.рф', finding({ mx: (domain) => (asked.push(domain), Promise.resolve([])) }))
    expect(asked).toEqual(['xn--d1aizef8e.xn--p1ai'])
  })
})

describe('nothing is found, and nothing breaks', () => {
  test.each([
    '',
    'mira',
    'mira@',
    'mira@localhost',
    'mira@127.0.0.1',
    'mira@[::1]',
    'a@b@',
    'mira@.example',
    'mira@salo..example',
    'mira@salo example',
  ])('for “%s”, and nobody is asked', async (address) => {
    let asked = 0
    const ask = () => ((asked += 1), Promise.resolve([]))
    expect(await findServers(address, finding({ srv: ask, mx: ask, addresses: ask }))).toEqual([])
    expect(asked).toBe(0)
  })

  test('where every question stays without an answer, in time', async () => {
    const began = performance.now()
    expect(
      await findServers(
        'mira@salo.example',
        finding({ srv: silence, mx: silence, addresses: silence, fetch: silence }),
      ),
    ).toEqual([])
    expect(performance.now() - began).toBeLessThan(1_500)
  })

  test('where the file of a domain stands on a private host, is too large or is no file: the house’s own fetch says so', async () => {
    for (const why of ['private', 'too-large', 'status', 'address'] as const)
      expect(await findServers('mira@salo.example', finding({ fetch: () => Promise.resolve(why) }))).toEqual([])
  })

  test('where its answers are no names of hosts', async () => {
    const hostile = [
      '-oProxyCommand=x.example',
      'a b.example',
      'x\r\nRCPT TO:<all>',
      '../../etc/passwd',
      'http://evil.example/',
      'a'.repeat(300) + '.example',
    ]
    for (const name of hostile) {
      const found = await findServers(
        'mira@salo.example',
        finding({
          srv: () => Promise.resolve([{ name, port: 993, priority: 0, weight: 0 }]),
          mx: () => Promise.resolve([{ exchange: name, priority: 0 }]),
        }),
      )
      expect(found, name).toEqual([])
    }
  })
})

describe('a hostile file', () => {
  const of = (text: string) => readAutoconfig(bytes(text), 'mira@salo.example')
  const good = server('incoming', 'imap.salo.example')

  test.each([
    [
      'declares an entity of its own',
      `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${file(server('incoming', '&x;.example'))}`,
    ],
    ['laughs a billion times', `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${file(good)}`],
    ['names an entity that nobody knows', file(server('incoming', '&host;.example'))],
    ['hides its words from us', file(`<![CDATA[${good}]]>`)],
    ['ends in the middle', file(good).slice(0, -20)],
    ['has two roots', `${file(good)}${file(good)}`],
    ['closes what it did not open', file(`</hostname>${good}`)],
    ['is a page', '<!doctype html><html><body>Welcome</body></html>'],
    ['is no UTF-8', '\u{fffd}'],
    ['is empty', ''],
    ['goes too deep', file('<a>'.repeat(500) + '</a>'.repeat(500))],
    ['has more parts than any', file('<a/>'.repeat(5_000) + good)],
  ])('that %s proposes nothing', (_, text) => {
    expect(of(text)).toBeNull()
  })

  test.each([
    ['unprotected', server('incoming', 'imap.salo.example', { socket: 'plain', port: '143' })],
    ['at no port', server('incoming', 'imap.salo.example', { port: '99999' })],
    ['at a port in words', server('incoming', 'imap.salo.example', { port: '9e2x' })],
    [
      'POP',
      '<incomingServer type="pop3"><hostname>pop.salo.example</hostname><port>995</port><socketType>SSL</socketType></incomingServer>',
    ],
    ['at no host', server('incoming', 'imap salo example')],
  ])('a server that is %s is not proposed', (_, inner) => {
    expect(of(file(inner))).toBeNull()
    expect(of(file(inner + server('incoming', 'second.salo.example')))?.incoming?.host).toBe('second.salo.example')
  })

  test('a user name with a line of its own is not taken over', () => {
    expect(of(file(server('incoming', 'imap.salo.example', { user: 'mira&#13;&#10;A1 LOGOUT' })))?.user).toBeNull()
  })

  test('whatever it says, reading it ends and throws nothing', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '&',
      ';',
      '"',
      "'",
      '=',
      'a',
      'clientConfig',
      'emailProvider',
      '<!--',
      '-->',
      '<?xml?>',
      '&#x0;',
      '&amp;',
      ' ',
      '\n',
      good,
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        plainXml(text)
        expect([null, 'object']).toContain(of(text) === null ? null : typeof of(text))
      }),
    )
  })

  test('sixty-four KiB of anything are read in a blink', () => {
    for (const bit of ['<a ', '<!--', '&', '<a b="', '< ', '<a></a>', ' =', '<?x']) {
      const began = performance.now()
      plainXml(bit.repeat(65_536 / bit.length))
      expect(performance.now() - began, bit).toBeLessThan(300)
    }
  })
})

test('what is known of providers is sound: protected servers, and pages that open over https', () => {
  for (const one of PROVIDERS) {
    expect(one.domains.length + (one.mx ? 1 : 0), one.name).toBeGreaterThan(0)
    if (one.passwordHref) expect(new URL(one.passwordHref).protocol).toBe('https:')
    if (one.password === 'none') expect(one.oauth, one.name).toBeDefined()
  }
  const domains = PROVIDERS.flatMap((one) => one.domains)
  expect(new Set(domains).size).toBe(domains.length)
})
