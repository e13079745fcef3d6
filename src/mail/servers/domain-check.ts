import type { MailResolver } from './resolver.ts'
import { inTime } from './server-finding.ts'
import { type DomainFinding, dkimFrom, dmarcFrom, spfFrom } from './domain-check-rules.ts'

/** What can be seen from outside of how a domain vouches for its mail; nothing is sent for it. */
export interface DomainCheck {
  domain: string
  /** Who may send for it (RFC 7208). */
  spf: DomainFinding
  /** The keys that letters are signed with (RFC 6376), by those selectors that were looked for. */
  dkim: DomainFinding
  /** What others are to do with letters that nothing vouches for (RFC 7489). */
  dmarc: DomainFinding
}

export interface DomainAsked {
  domain: string
  /** What its provider asks to be included in SPF, such as `include:_spf.google.com`; '' where it is not known. */
  spf: string
  /** Where its mail leaves: what SPF could name where the provider says nothing. */
  outgoingHost: string
  /** Selectors that were seen in its letters, that its provider uses, or that the user named. */
  selectors: readonly string[]
}

/** What each question may take, in milliseconds. */
const EACH = 5_000

/** What many use; a key by another name cannot be found, because DNS does not list names. */
const USUAL_SELECTORS = ['default', 'mail', 'dkim', 's1', 's2', 'k1', 'selector1', 'selector2']

/** Looks at SPF, DKIM and DMARC of a domain by DNS alone. Never throws: what could not be looked at is `unseen`. */
export async function checkDomain(asked: DomainAsked, resolver: Pick<MailResolver, 'txt'>): Promise<DomainCheck> {
  const { domain } = asked
  const selectors = [...new Set([...asked.selectors, ...USUAL_SELECTORS])]
  const [spf, dmarc, keys] = await Promise.all([
    texts(resolver, domain),
    policyOf(resolver, domain),
    Promise.all(
      selectors.map(async (name) => ({ name, found: await texts(resolver, `${name}._domainkey.${domain}`) })),
    ),
  ])
  return {
    domain,
    spf: spfFrom(spf, asked),
    dkim: dkimFrom(keys, asked),
    dmarc: dmarcFrom(dmarc, domain),
  }
}

/** A domain without a policy of its own has that of the nearest one above it. */
async function policyOf(resolver: Pick<MailResolver, 'txt'>, domain: string): Promise<Texts> {
  for (let at = domain; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const found = await texts(resolver, `_dmarc.${at}`)
    if (found === null || found.some((text) => /^v=DMARC1\b/iu.test(text))) return found
  }
  return []
}

/** The records of a name; none where it has none, null where nobody could say. */
type Texts = readonly string[] | null

const NONE: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'NXDOMAIN', 'NOTFOUND', 'NODATA'])

async function texts(resolver: Pick<MailResolver, 'txt'>, name: string): Promise<Texts> {
  const none = (error: unknown): Texts => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return NONE.has(code) ? [] : null
  }
  return inTime(resolver.txt(name).catch(none), EACH)
}
