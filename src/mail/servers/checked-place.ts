import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'
import type { Config } from '#foundation/config.ts'
import { addressesIn, isAddressRange } from '#foundation/web/client-address.ts'
import { isPublicAddress } from '#foundation/web/public-address.ts'
import { MailProblem } from '../mail-problem.ts'
import { type MailResolver, resolverOf } from './resolver.ts'
import type { CheckedPlace, ServerPlace } from './server-types.ts'

/** How the addresses of hosts are found, and which of them the installer named. */
export interface MailWays {
  resolver: Pick<MailResolver, 'addresses'>
  /** Named in MAIL_PRIVATE_HOSTS: the host itself, or a range in which the address lies. */
  isNamed(host: string, address: string): boolean
}

/** The ports of IMAP and of submission (RFC 8314, RFC 6409), and 2525, where providers offer it because 25 and 587 are shut. */
export const MAIL_PORTS: ReadonlySet<number> = new Set([993, 143, 465, 587, 25, 2525])

/** The ways that the configuration names; its resolver answers every question of mail. */
export function mailWaysOf(
  config: Pick<Config, 'mailPrivateHosts' | 'dnsServers'>,
): MailWays & { resolver: MailResolver } {
  const ranges = config.mailPrivateHosts.filter(isAddressRange)
  const hosts = new Set(config.mailPrivateHosts.filter((one) => !isAddressRange(one)).map(plainHost))
  const isInRange = addressesIn(ranges)
  return {
    resolver: resolverOf(config),
    isNamed: (host, address) => hosts.has(plainHost(host)) || isInRange(address),
  }
}

/**
 * Looks at where a mail server is before anybody connects to it: every address of the host must be public or named by the installer, the port one of mail,
 * and the connection protected; at a named host any port will do and `plain` is allowed. Connect to `address` and to nothing else: the name is not
 * looked up again, so that one which changes in between leads nowhere. Throws a MailProblem: `no-host`, `timed-out`, `private-host`, `port`, `no-tls`.
 * (ASVS 1.3.6, 13.2.4; reliability.md, SSRF)
 */
export async function checkedPlace(place: ServerPlace, ways: MailWays): Promise<CheckedPlace> {
  const host = plainHost(place.host)
  const addresses = await addressesOf(host, ways)
  const [address] = addresses
  if (address === undefined) throw new MailProblem('no-host')
  const isNamed = addresses.every((one) => ways.isNamed(host, one))
  if (!isNamed && !addresses.every((one) => isPublicAddress(one) || ways.isNamed(host, one)))
    throw new MailProblem('private-host')
  if (!(isNamed ? isPort(place.port) : MAIL_PORTS.has(place.port))) throw new MailProblem('port')
  if (place.protection === 'plain' && !isNamed) throw new MailProblem('no-tls')
  return { ...place, host, address, servername: isIP(host) ? '' : host }
}

/** A host as it is compared and asked for: lower case, ASCII, without brackets or the dot at its end; '' for what is no host. */
export function plainHost(host: string): string {
  const bare = host
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\]$/u, '$1')
    .replace(/\.$/u, '')
  return isIP(bare) ? bare : domainToASCII(bare)
}

const isPort = (port: number) => Number.isInteger(port) && port >= 1 && port <= 65_535

async function addressesOf(host: string, { resolver }: MailWays): Promise<string[]> {
  if (host === '') return []
  try {
    return await resolver.addresses(host)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw new MailProblem(code === 'ETIMEOUT' || code === 'EAI_AGAIN' ? 'timed-out' : 'no-host', '', { cause: error })
  }
}
