import { describe, expect, test } from 'vitest'
import { dnsServer } from '#testing/dns-server.ts'
import { checkedPlace, type MailWays, mailWaysOf, plainHost } from './checked-place.ts'
import { resolverOf } from './resolver.ts'
import type { ServerPlace } from './server-types.ts'

// ASVS 1.3.6, 13.2.4; reliability.md, SSRF

const PUBLIC = '93.184.216.34'
const place = (more: Partial<ServerPlace> = {}): ServerPlace => ({
  host: 'imap.home.example',
  port: 993,
  protection: 'tls',
  ...more,
})
const leading = (...addresses: string[]): MailWays => ({
  resolver: { addresses: () => Promise.resolve(addresses) },
  isNamed: () => false,
})
const named = (...mailPrivateHosts: string[]): MailWays => ({
  ...mailWaysOf({ mailPrivateHosts, dnsServers: [] }),
  resolver: { addresses: (host) => Promise.resolve(host === 'mail.local' ? ['10.1.2.3', 'fd00::5'] : [host]) },
})

describe('a place on the Internet', () => {
  test('is entered at the first address that was looked at, by its own name', async () => {
    const checked = await checkedPlace(place({ host: ' IMAP.Home.Example. ' }), leading(PUBLIC, '2606:4700::1111'))
    expect(checked).toEqual({ ...place(), address: PUBLIC, servername: 'imap.home.example' })
  })

  test('that is an address has no name to be certified for', async () => {
    const checked = await checkedPlace(place({ host: '[2606:4700::1111]' }), named())
    expect(checked).toMatchObject({ host: '2606:4700::1111', address: '2606:4700::1111', servername: '' })
  })

  test('in another script is asked for as the network writes it', async () => {
    expect(plainHost('пошта.example')).toBe('xn--80a1acn3a.example')
    expect((await checkedPlace(place({ host: 'ταχυδρομείο.example' }), leading(PUBLIC))).servername).toMatch(/^xn--/u)
  })

  test.each([993, 143, 465, 587, 25, 2525])('may be entered at port %i', async (port) => {
    expect(await checkedPlace(place({ port }), leading(PUBLIC))).toMatchObject({ port })
  })

  test.each([22, 80, 443, 3306, 6379, 11_211, 0, -1, 70_000, 993.5, Number.NaN])('not at port %d', async (port) => {
    await expect(checkedPlace(place({ port }), leading(PUBLIC))).rejects.toMatchObject({ code: 'port' })
  })

  test('is not entered without protection', async () => {
    await expect(checkedPlace(place({ protection: 'plain' }), leading(PUBLIC))).rejects.toMatchObject({
      code: 'no-tls',
    })
  })
})

describe('nobody is asked', () => {
  test.each([
    ['of this machine', ['127.0.0.1']],
    ['of its network', ['192.168.1.9']],
    ['of a cloud’s own services', ['169.254.169.254']],
    ['that hides an IPv4 one', ['::ffff:127.0.0.1']],
    ['that is public beside one that is not', [PUBLIC, '10.0.0.1']],
  ])('at an address %s', async (_, addresses) => {
    await expect(checkedPlace(place(), leading(...addresses))).rejects.toMatchObject({
      code: 'private-host',
      detail: '',
    })
  })

  test.each(['127.0.0.1', '[::1]', 'localhost', '2130706433', '0x7f.1', '127.1', '0177.0.0.1'])(
    'at %s, however it is written, by the system’s own look-up',
    async (host) => {
      const ways = mailWaysOf({ mailPrivateHosts: [], dnsServers: [] })
      await expect(checkedPlace(place({ host }), ways)).rejects.toMatchObject({
        code: expect.stringMatching(/^(?:private-host|no-host)$/u),
      })
    },
  )

  test.each(['', '  ', 'a b', 'http://x', 'user@host', 'a/b'])('at “%s”, which is no host', async (host) => {
    const asked: string[] = []
    const addresses = (name: string) => (asked.push(name), Promise.reject(new Error('unknown')))
    const ways = { resolver: { addresses }, isNamed: () => false }
    await expect(checkedPlace(place({ host }), ways)).rejects.toMatchObject({ code: 'no-host' })
  })

  test('at a name that leads elsewhere at the second look: it is looked up once, and that address is what comes out', async () => {
    let looks = 0
    const addresses = () => Promise.resolve([(looks += 1) === 1 ? PUBLIC : '127.0.0.1'])
    const checked = await checkedPlace(place(), { resolver: { addresses }, isNamed: () => false })
    expect([checked.address, looks]).toEqual([PUBLIC, 1])
  })
})

describe('a place that whoever installed Consonance named', () => {
  test.each([
    ['by its name', 'mail.local', ['mail.local']],
    ['by its name, however it is written', 'MAIL.local.', ['Mail.Local']],
    ['by the ranges of all its addresses', 'mail.local', ['10.0.0.0/8', 'fd00::/8']],
    ['by its address', '127.0.0.1', ['127.0.0.1']],
  ])('%s may be entered, at any port and without protection', async (_, host, hosts) => {
    const asked = place({ host, port: 10_143, protection: 'plain' })
    expect(await checkedPlace(asked, named(...hosts))).toMatchObject({ port: 10_143, protection: 'plain' })
  })

  test('by the range of one of its addresses is not named: the other one is looked at', async () => {
    const asked = checkedPlace(place({ host: 'mail.local' }), named('10.0.0.0/8'))
    await expect(asked).rejects.toMatchObject({ code: 'private-host' })
  })

  test('leaves others where they are, also those below its name', async () => {
    for (const host of ['127.0.0.2', 'sub.mail.local'])
      await expect(
        checkedPlace(place({ host }), { ...named('mail.local', '127.0.0.1'), resolver: leading('127.0.0.2').resolver }),
      ).rejects.toMatchObject({ code: 'private-host' })
  })

  test.each([0, 70_000])('has no port %i all the same', async (port) => {
    await expect(checkedPlace(place({ host: '127.0.0.1', port }), named('127.0.0.1'))).rejects.toMatchObject({
      code: 'port',
    })
  })
})

describe('names are looked up by the servers of DNS_SERVERS', () => {
  test('of every kind that mail has', async () => {
    const dns = await dnsServer({
      'home.example MX': ['20 b.home.example', '10 a.home.example'],
      'home.example TXT': ['v=spf1 -all'],
      '_imaps._tcp.home.example SRV': ['0 1 993 imap.home.example'],
      'imap.home.example A': ['93.184.216.34', '93.184.216.35'],
    })
    const resolver = resolverOf({ dnsServers: [dns.address] })
    expect((await resolver.mx('home.example')).map(({ exchange }) => exchange)).toEqual([
      'a.home.example',
      'b.home.example',
    ])
    expect(await resolver.txt('home.example')).toEqual(['v=spf1 -all'])
    expect(await resolver.srv('_imaps._tcp.home.example')).toMatchObject([{ name: 'imap.home.example', port: 993 }])
    expect(await resolver.addresses('imap.home.example')).toEqual(['93.184.216.34', '93.184.216.35'])
    expect(await resolver.addresses('127.0.0.1')).toEqual(['127.0.0.1'])
    expect(await resolver.resolve('home.example', 'TXT')).toEqual([['v=spf1 -all']])
    await expect(resolver.addresses('nobody.example')).rejects.toMatchObject({ code: 'ENOTFOUND' })
    const ways = mailWaysOf({ mailPrivateHosts: [], dnsServers: [dns.address] })
    expect(await checkedPlace(place(), ways)).toMatchObject({ address: '93.184.216.34' })
    await expect(checkedPlace(place({ host: 'nobody.example' }), ways)).rejects.toMatchObject({ code: 'no-host' })
    await dns.close()
  })

  test('and not waited for for ever', async () => {
    const resolver = { addresses: () => Promise.reject(Object.assign(new Error('x'), { code: 'ETIMEOUT' })) }
    await expect(checkedPlace(place(), { resolver, isNamed: () => false })).rejects.toMatchObject({ code: 'timed-out' })
  })
})
