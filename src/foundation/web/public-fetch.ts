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

/** What is sent with a POST, as a form. */
export interface PublicPost extends PublicFetch {
  form: Readonly<Record<string, string>>
}

export interface Answer {
  status: number
  bytes: Uint8Array
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
  const answer = await publicAsk(wanted, ways)
  return typeof answer === 'string' ? answer : answer.bytes
}

/** Sends a form under the same rules, and takes the answer whatever its status. */
export function publicPost(wanted: PublicPost, ways: Ways): Promise<Answer | NotFetched> {
  return publicAsk(wanted, ways)
}

async function publicAsk(wanted: PublicFetch | PublicPost, ways: Ways): Promise<Answer | NotFetched> {
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
  form?: Readonly<Record<string, string>>
  /** The address that was looked at. */
  address: string
  signal: AbortSignal
}

function ask(url: URL, asked: Asked): Promise<Answer | NotFetched> {
  const { address, signal, most, form } = asked
  return new Promise((resolve, reject) => {
    const options = {
      method: form ? 'POST' : 'GET',
      agent: false,
      signal,
      lookup: only(address),
      headers: {
        accept: asked.accept,
        'accept-encoding': 'identity',
        'user-agent': AGENT,
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
    } as const
    const request = (url.protocol === 'https:' ? https : http).request(bare(url), options, (response) => {
      const told = Number(response.headers['content-length'] ?? 0)
      const status = response.statusCode ?? 0
      const isWanted = status === 200 || form !== undefined
      if (!isWanted || told > most) {
        request.destroy()
        return resolve(isWanted ? 'too-large' : 'status')
      }
      const whole = gathered(response, most)
      whole.then((bytes) => resolve(typeof bytes === 'string' ? bytes : { status, bytes }), reject)
    })
    request.on('error', reject)
    request.end(form && new URLSearchParams(form).toString())
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
