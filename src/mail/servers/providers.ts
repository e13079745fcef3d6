import { PROVIDERS } from './provider-table.ts'
import type { ServerPlace } from './server-types.ts'

/** What is known for certain of somebody who keeps mailboxes. */
export interface Provider {
  readonly name: string
  /** Addresses of these belong to it. */
  readonly domains: readonly string[]
  /** Mail of other domains is brought to it where one of their MX hosts looks so. */
  readonly mx?: RegExp
  readonly incoming: ServerPlace
  readonly outgoing: ServerPlace
  /** The usual one, one made for a single program, none at all (OAuth2 only), or the one that its own bridge shows. */
  readonly password: 'usual' | 'app' | 'none' | 'bridge'
  /** Where a password for one program is made. */
  readonly passwordHref?: string
  /** Such a password can only be made once two-step verification is on. */
  readonly twoSteps?: boolean
  /** IMAP has to be switched on in its settings first. */
  readonly switchOn?: boolean
  readonly oauth?: 'google' | 'microsoft'
  /** What it asks to be included in the SPF of domains whose mail it sends. */
  readonly spf?: string
  /** What it usually calls the keys that it signs with. */
  readonly selectors?: readonly string[]
  /** Its server keeps a copy of what is sent by itself. */
  readonly savesSent?: boolean
}

/** Whose an address of this domain is; null where the domain itself does not say. */
export function providerOfDomain(domain: string): Provider | null {
  return PROVIDERS.find((one) => one.domains.includes(domain)) ?? null
}

/** Who takes the mail of a domain with these MX hosts, the most wanted first; null for nobody that is known. */
export function providerOfMx(hosts: readonly string[]): Provider | null {
  for (const host of hosts) {
    const found = PROVIDERS.find((one) => one.mx?.test(host))
    if (found) return found
  }
  return null
}

/** Whose server this is; null for nobody that is known, and for this machine: whatever listens here may be anybody's. */
export function providerOfHost(host: string): Provider | null {
  const asked = host.toLowerCase()
  if (asked === '127.0.0.1') return null
  return PROVIDERS.find((one) => one.incoming.host === asked || one.outgoing.host === asked) ?? null
}
