import { SECOND } from '#foundation/days.ts'
import { readAutoconfig } from './autoconfig.ts'
import { domainOf, hostName } from './host-name.ts'
import { type Provider, providerOfDomain, providerOfHost, providerOfMx } from './providers.ts'
import type { Protection, ServerPlace } from './server-types.ts'
import { inTime, type ServerFinding } from './server-finding.ts'

/** Who told us: the table of providers, the domain's own file, its SRV or MX records, or only what servers are usually called. */
export type FoundBy = 'provider' | 'autoconfig' | 'srv' | 'mx' | 'names'

/** Servers that an address may have, and by whose word. */
export interface FoundServers {
  by: FoundBy
  incoming: ServerPlace | null
  outgoing: ServerPlace | null
  /** What the servers probably know the mailbox as. */
  user: string
  /** What else is known of whoever keeps the mailbox. */
  provider: Provider | null
  /** It takes no passwords. */
  oauthOnly: boolean
}

/** All of it together ends after this, in milliseconds; whatever was found by then counts. */
const MOST_TIME = 8 * SECOND

/** One question ends after this. */
const EACH = 4 * SECOND

const LARGEST_FILE = 64 * 1024

/**
 * Where the mail of an address may be, the surest first; [] where nothing says so. What is found is a proposal: the user sees it before
 * anybody is asked for a password, and every host is checked when it is asked (checked-place.ts). Never throws.
 */
export async function findServers(address: string, finding: ServerFinding): Promise<FoundServers[]> {
  const domain = domainOf(address)
  if (!domain) return []
  const known = providerOfDomain(domain)
  if (known) return [ofProvider(known, 'provider', address)]
  const one = <Found>(work: Promise<Found | null>) => inTime(work, finding.milliseconds ?? MOST_TIME)
  const asked = await Promise.all([
    one(byAutoconfig(address, domain, finding)),
    one(bySrv(address, domain, finding)),
    one(byMx(address, domain, finding)),
    one(byNames(address, domain, finding)),
  ])
  return asked.filter((found) => found !== null)
}

function ofProvider(provider: Provider, by: FoundBy, address: string): FoundServers {
  const { incoming, outgoing } = provider
  return { by, incoming, outgoing, user: address, provider, oauthOnly: provider.password === 'none' }
}

/** The file that a domain keeps for mail programs, asked over https only: by http anybody on the way could name their own servers. */
async function byAutoconfig(address: string, domain: string, finding: ServerFinding): Promise<FoundServers | null> {
  const places = [
    `https://autoconfig.${domain}/mail/config-v1.1.xml`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
  ]
  const files = await Promise.all(
    places.map((url) => inTime(finding.fetch({ url, most: LARGEST_FILE, milliseconds: EACH }), EACH)),
  )
  for (const file of files) {
    const told = file instanceof Uint8Array ? readAutoconfig(file, address) : null
    if (told) return withProvider({ ...told, user: told.user ?? address, by: 'autoconfig', provider: null })
  }
  return null
}

/** RFC 6186 and RFC 8314: what is protected from the first byte is preferred. */
async function bySrv(address: string, domain: string, finding: ServerFinding): Promise<FoundServers | null> {
  const ask = async (service: string, protection: Protection) =>
    placeOf(await inTime(finding.resolver.srv(`${service}._tcp.${domain}`), EACH), protection)
  const [imaps, imap, submissions, submission] = await Promise.all([
    ask('_imaps', 'tls'),
    ask('_imap', 'starttls'),
    ask('_submissions', 'tls'),
    ask('_submission', 'starttls'),
  ])
  const incoming = imaps ?? imap
  const outgoing = submissions ?? submission
  if (!incoming && !outgoing) return null
  return withProvider({ by: 'srv', incoming, outgoing, user: address, provider: null, oauthOnly: false })
}

/** The first of what was answered; a lone dot says that there is none (RFC 2782). */
type SrvAnswers = Awaited<ReturnType<ServerFinding['resolver']['srv']>>

function placeOf(answers: SrvAnswers | null, protection: Protection): ServerPlace | null {
  const sorted = [...(answers ?? [])].sort((one, other) => one.priority - other.priority || other.weight - one.weight)
  const [first] = sorted
  const host = first ? hostName(first.name) : null
  if (!first || !host || first.port < 1 || first.port > 65_535) return null
  return { host, port: first.port, protection }
}

async function byMx(address: string, domain: string, finding: ServerFinding): Promise<FoundServers | null> {
  const hosts = (await inTime(finding.resolver.mx(domain), EACH)) ?? []
  const sorted = [...hosts].sort((one, other) => one.priority - other.priority)
  const provider = providerOfMx(sorted.flatMap(({ exchange }) => hostName(exchange) ?? []))
  return provider && ofProvider(provider, 'mx', address)
}

/** What servers are usually called, where such a name leads anywhere. */
async function byNames(address: string, domain: string, finding: ServerFinding): Promise<FoundServers | null> {
  const leads = async (host: string) => ((await inTime(finding.resolver.addresses(host), EACH)) ?? []).length > 0
  const [imap, mail, smtp] = await Promise.all(['imap', 'mail', 'smtp'].map((name) => leads(`${name}.${domain}`)))
  const incoming = imap ? `imap.${domain}` : mail ? `mail.${domain}` : null
  const outgoing = smtp ? `smtp.${domain}` : mail ? `mail.${domain}` : null
  if (!incoming && !outgoing) return null
  return {
    by: 'names',
    incoming: incoming === null ? null : { host: incoming, port: 993, protection: 'tls' },
    outgoing: outgoing === null ? null : { host: outgoing, port: 465, protection: 'tls' },
    user: address,
    provider: null,
    oauthOnly: false,
  }
}

/** What is known of whoever keeps these servers, where they are a known provider's. */
function withProvider(found: FoundServers): FoundServers {
  const host = found.incoming?.host ?? found.outgoing?.host
  const provider = host === undefined ? null : providerOfHost(host)
  return provider ? { ...found, provider, oauthOnly: provider.password === 'none' } : found
}
