import { lookup } from 'node:dns/promises'
import * as http from 'node:http'
import * as https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

export interface PublicFetch {
  url: string
  /** Bytes; more than this is refused. */
  most: number
  milliseconds: number
  /** Of the `accept` header. */
  accept: string
}

/** How addresses are found and judged; other ones only in tests, where no public host can be asked. */
export interface Ways {
  /** All addresses of a host, as the system knows them. */
  resolve: (host: string) => Promise<string[]>
  isPublic: (address: string) => boolean
  /** The ports that may be asked, '' for the usual one. */
  ports: ReadonlySet<string>
}

/** Why nothing was fetched. */
export type NotFetched = 'address' | 'private' | 'status' | 'too-large' | 'failed'

const WAYS: Ways = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isPublic: isPublicAddress,
  ports: new Set(['', '80', '443']),
}

/** Says as little of us as a request can: no cookie, no referrer, no name of ours. */
const AGENT = 'Mozilla/5.0'

/**
 * Fetches what a stranger's page points to, from public hosts only: every address of the host must be public, and the one that was looked
 * at is the one that is asked, so that a name which changes its address in between leads nowhere. Redirects are not followed, and nothing
 * of the asking person goes along. (ASVS 1.3.6, 13.2.5; reliability.md, SSRF)
 */
export async function publicFetch(wanted: PublicFetch, ways: Ways = WAYS): Promise<Uint8Array | NotFetched> {
  const url = URL.canParse(wanted.url) ? new URL(wanted.url) : null
  if (!url || !/^https?:$/u.test(url.protocol) || !ways.ports.has(url.port)) return 'address'
  const signal = AbortSignal.timeout(wanted.milliseconds)
  try {
    const addresses = await inTime(addressesOf(url.hostname, ways), signal)
    const [address] = addresses
    if (address === undefined || !addresses.every(ways.isPublic)) return 'private'
    return await ask(url, { ...wanted, address, signal })
  } catch {
    return 'failed'
  }
}

/** The URL parser has made plain addresses of hosts in decimal, octal or hexadecimal numbers already. */
async function addressesOf(hostname: string, ways: Ways): Promise<string[]> {
  const host = hostname.replace(/^\[(.*)\]$/u, '$1')
  return isIP(host) ? [host] : ways.resolve(host)
}

/** The system's own look-up cannot be called back: we stop waiting for it. */
function inTime<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Too late')), { once: true })
  })
  return Promise.race([work, late])
}

interface Asked extends PublicFetch {
  /** The address that was looked at. */
  address: string
  signal: AbortSignal
}

function ask(url: URL, asked: Asked): Promise<Uint8Array | NotFetched> {
  const { address, signal, most } = asked
  return new Promise((resolve, reject) => {
    const options = {
      method: 'GET',
      agent: false,
      signal,
      lookup: only(address),
      headers: { accept: asked.accept, 'accept-encoding': 'identity', 'user-agent': AGENT },
    } as const
    const request = (url.protocol === 'https:' ? https : http).request(bare(url), options, (response) => {
      const told = Number(response.headers['content-length'] ?? 0)
      if (response.statusCode !== 200 || told > most) {
        request.destroy()
        return resolve(response.statusCode === 200 ? 'too-large' : 'status')
      }
      gathered(response, most).then(resolve, reject)
    })
    request.on('error', reject)
    request.end()
  })
}

/** Without the name and the password that it may carry. */
function bare(url: URL): URL {
  const whole = new URL(url)
  whole.username = ''
  whole.password = ''
  return whole
}

/** Leads every name to the one address that was looked at. */
function only(address: string): LookupFunction {
  const family = isIP(address)
  return (_, options, done) => {
    if (options.all) done(null, [{ address, family }])
    else done(null, address, family)
  }
}

async function gathered(response: http.IncomingMessage, most: number): Promise<Uint8Array | NotFetched> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response) {
    if (!Buffer.isBuffer(chunk)) return 'failed'
    size += chunk.length
    if (size > most) return 'too-large'
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
