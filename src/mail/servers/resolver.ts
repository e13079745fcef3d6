import { lookup, Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { Config } from '#foundation/config.ts'

/** Where names of mail are looked up. Each question has a limit of time; an unanswered one rejects with the system's code (ENOTFOUND, ETIMEOUT …). */
export interface MailResolver {
  /** The mail exchangers of a domain, the preferred first. */
  mx(domain: string): Promise<{ exchange: string; priority: number }[]>
  /** RFC 2782, such as `_imaps._tcp.example.com`. */
  srv(name: string): Promise<{ name: string; port: number; priority: number; weight: number }[]>
  /** Each record as one text: its pieces belong together (RFC 7208, 3.3). */
  txt(name: string): Promise<string[]>
  /** All addresses of a host, in the order in which they are to be asked. An address is its own. */
  addresses(host: string): Promise<string[]>
  /** As `dns.promises.resolve` answers, for libraries that bring their own questions. */
  resolve(name: string, type: string): Promise<unknown>
}

/** How long one server is waited for, and how often it is asked, in milliseconds. */
const TIMEOUT = 3_000
const TRIES = 2

/** No question takes longer, in milliseconds: the system's own look-up knows no limit. */
const LONGEST = 10_000

/** Asks DNS_SERVERS, or whom the system asks; hosts of the system's own file are known only there. */
export function resolverOf(config: Pick<Config, 'dnsServers'>): MailResolver {
  const dns = new Resolver({ timeout: TIMEOUT, tries: TRIES })
  const own = config.dnsServers.length > 0
  if (own) dns.setServers(config.dnsServers)
  return {
    mx: async (domain) => (await inTime(dns.resolveMx(domain))).toSorted((one, other) => one.priority - other.priority),
    srv: (name) => inTime(dns.resolveSrv(name)),
    txt: async (name) => (await inTime(dns.resolveTxt(name))).map((pieces) => pieces.join('')),
    addresses: (host) => (isIP(host) ? Promise.resolve([host]) : own ? bothFamilies(dns, host) : bySystem(host)),
    resolve: (name, type) => inTime(dns.resolve(name, type)),
  }
}

async function bySystem(host: string): Promise<string[]> {
  return (await inTime(lookup(host, { all: true }))).map(({ address }) => address)
}

/** IPv4 first: it is the one that every machine has. */
async function bothFamilies(dns: Resolver, host: string): Promise<string[]> {
  const [four, six] = await Promise.allSettled([inTime(dns.resolve4(host)), inTime(dns.resolve6(host))])
  const found = [four, six].flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
  if (found.length === 0 && four.status === 'rejected') throw four.reason
  return found
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(Object.assign(new Error('Too late'), { code: 'ETIMEOUT' })), LONGEST)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
