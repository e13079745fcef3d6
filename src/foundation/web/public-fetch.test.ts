import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import { afterAll, describe, expect, test } from 'vitest'
import { isPublicAddress } from './public-address.ts'
import { publicFetch, type PublicFetch, type Ways } from './public-fetch.ts'

// ASVS 1.3.6, 13.2.4, 13.2.5; reliability.md, SSRF

const NOT_PUBLIC = `
  127.0.0.1 127.8.8.8 0.0.0.0 10.1.2.3 100.64.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.0.2.1
  192.168.1.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 255.255.255.255 :: ::1 fe80::1 fe80::1%eth0 fc00::1
  fd12::1 ff02::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 64:ff9b::808:808 64:ff9b:1::1 2002:7f00:1::
  2002:808:808::1 2001::1 2001:db8::1 3fff::1 ::127.0.0.1 100::1 5f00::1 localhost 1.2.3`

test.each(['', ...NOT_PUBLIC.trim().split(/\s+/u)])('%s is no public address', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['8.8.8.8', '93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001::200e'])(
  '%s is one',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

const started: Server[] = []
afterAll(() => started.forEach((server) => server.close()))

async function serve(answer: RequestListener): Promise<number> {
  const server = createServer(answer)
  started.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

const nowhere = (port: number, more: Partial<Ways> = {}): Ways => ({
  resolve: () => Promise.resolve(['127.0.0.1']),
  isPublic: () => true,
  ports: new Set([String(port)]),
  ...more,
})

const wanted = (url: string, more: Partial<PublicFetch> = {}): PublicFetch => ({
  url,
  most: 1000,
  milliseconds: 2_000,
  accept: 'image/png',
  ...more,
})

describe('what lies on a public host', () => {
  test('is fetched, and nothing of us goes along', async () => {
    let heard: IncomingHttpHeaders = {}
    const port = await serve((request, response) => {
      heard = request.headers
      response.end('picture')
    })
    const bytes = await publicFetch(wanted(`http://me:secret@pictures.example:${port}/x.png#here`), nowhere(port))
    expect(Buffer.from(bytes).toString()).toBe('picture')
    expect(heard).toEqual({
      host: `pictures.example:${port}`,
      accept: 'image/png',
      'accept-encoding': 'identity',
      'user-agent': 'Mozilla/5.0',
      connection: expect.any(String),
    })
  })

  test('is refused when it is larger than asked for, told beforehand or not', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/told') response.setHeader('content-length', '5000')
      else response.setHeader('transfer-encoding', 'chunked')
      response.write('x'.repeat(1500))
      response.end('x'.repeat(3500))
    })
    for (const path of ['/told', '/untold']) {
      expect(await publicFetch(wanted(`http://a.example:${port}${path}`), nowhere(port))).toBe('too-large')
    }
  })

  test('is not waited for longer than asked, whether it never answers or drips', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/drips') setInterval(() => response.write('x'), 50).unref()
    })
    for (const path of ['/never', '/drips']) {
      const began = performance.now()
      const url = `http://a.example:${port}${path}`
      expect(await publicFetch(wanted(url, { milliseconds: 300 }), nowhere(port))).toBe('failed')
      expect(performance.now() - began).toBeLessThan(1_500)
    }
    const never = () => new Promise<string[]>(() => undefined)
    const url = wanted(`http://a.example:${port}/`, { milliseconds: 100 })
    expect(await publicFetch(url, nowhere(port, { resolve: never }))).toBe('failed')
  })

  test('is not looked for elsewhere when it says that it moved', async () => {
    let asked = 0
    const port = await serve((_, response) => {
      asked += 1
      response.writeHead(302, { location: '/there' }).end()
    })
    expect(await publicFetch(wanted(`http://a.example:${port}/`), nowhere(port))).toBe('status')
    expect(asked).toBe(1)
  })
})

describe('nobody is asked', () => {
  let asked = 0
  const port = serve((_, response) => {
    asked += 1
    response.end('secret')
  })
  const refused = async (host: string, ways: Partial<Ways> = {}) => {
    const at = await port
    const before = asked
    const result = await publicFetch(
      wanted(`http://${host}:${at}/`),
      nowhere(at, { isPublic: isPublicAddress, ...ways }),
    )
    expect(asked).toBe(before)
    return result
  }

  test.each([
    '127.0.0.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[64:ff9b::7f00:1]',
  ])('at %s, however it is written', async (host) => {
    expect(await refused(host)).toBe('private')
  })

  test('at a name of a private address, also beside a public one, or of none', async () => {
    const resolving = (...addresses: string[]) => ({ resolve: () => Promise.resolve(addresses) })
    expect(await refused('inside.example', resolving('10.0.0.1'))).toBe('private')
    expect(await refused('both.example', resolving('93.184.216.34', '127.0.0.1'))).toBe('private')
    expect(await refused('none.example', resolving())).toBe('private')
    expect(await refused('localhost', { resolve: () => Promise.resolve(['::1', '127.0.0.1']) })).toBe('private')
  })

  test('at a name that leads elsewhere at the second look: it is looked up once, and that address is asked', async () => {
    const at = await port
    const looked: string[] = []
    const resolve = (host: string) => {
      looked.push(host)
      // Public when it is judged; where the system would lead now, a server listens.
      return Promise.resolve(looked.length === 1 ? ['192.0.2.1'] : ['127.0.0.1'])
    }
    const before = asked
    const ways = nowhere(at, { resolve, isPublic: (address) => address === '192.0.2.1' })
    expect(await publicFetch(wanted(`http://localhost:${at}/`, { milliseconds: 300 }), ways)).toBe('failed')
    expect([looked.length, asked]).toEqual([1, before])
  })

  test.each([
    'ftp://a.example/',
    'file:///etc/passwd',
    'http://a.example:25/',
    'http://a.example:6379/',
    'data:,x',
    'no address',
    'gopher://a.example/',
  ])('for %s', async (url) => {
    expect(await publicFetch(wanted(url))).toBe('address')
  })
})
