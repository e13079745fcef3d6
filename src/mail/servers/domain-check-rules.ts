/** A line for the DNS of a domain, ready to be copied. */
interface DnsLine {
  name: string
  value: string
}

/**
 * What was found: `well` does what it should; `weak` is there and does little; `missing`; `several` where only one may stand; `elsewhere` names other
 * senders than the provider; `unseen` could not be looked at, or cannot be seen from outside.
 */
export interface DomainFinding {
  state: 'well' | 'weak' | 'missing' | 'several' | 'elsewhere' | 'unseen'
  /** As it stands in the DNS, '' where nothing does. */
  record: string
  /** What could stand there instead; null where there is nothing to change, or only the provider knows. */
  line: DnsLine | null
}

type Texts = readonly string[] | null

const finding = (state: DomainFinding['state'], record = '', line: DnsLine | null = null): DomainFinding => ({
  state,
  record,
  line,
})

/** RFC 7208: one record, that ends in refusing or doubting everybody else, and names whoever sends for the domain. */
export function spfFrom(
  found: Texts,
  { domain, spf, outgoingHost }: { domain: string; spf: string; outgoingHost: string },
): DomainFinding {
  if (found === null) return finding('unseen')
  const records = found.filter((text) => /^v=spf1(?:\s|$)/iu.test(text))
  const [record = ''] = records
  const wanted = spf || `mx a:${outgoingHost}`
  if (records.length === 0) return finding('missing', '', { name: domain, value: `v=spf1 ${wanted} ~all` })
  if (records.length > 1) return finding('several', records.join('\n'), { name: domain, value: joinedSpf(records) })
  const parts = record.toLowerCase().split(/\s+/u)
  const ends = parts.some((part) => /^[~-]all$/u.test(part) || part.startsWith('redirect='))
  const isNamed = spf === '' || parts.some((part) => part.replace(/^\+/u, '') === spf || part === redirectOf(spf))
  if (isNamed) return ends ? finding('well', record) : finding('weak', record, { name: domain, value: ended(record) })
  return finding('elsewhere', record, { name: domain, value: ended(record.replace(/^v=spf1/iu, `v=spf1 ${spf}`)) })
}

const redirectOf = (include: string) => include.replace(/^include:/u, 'redirect=')

/** The same record, refusing everybody else softly. */
const ended = (record: string) =>
  /\s(?:[~-]all|redirect=\S+)(?:\s|$)/iu.test(record)
    ? record
    : `${record.replaceAll(/\s[+?]?all(?=\s|$)/giu, '')} ~all`

/** What several records say, in one. */
function joinedSpf(records: readonly string[]): string {
  const parts = records.flatMap((record) => record.split(/\s+/u).slice(1))
  return `v=spf1 ${[...new Set(parts.filter((part) => !/^[+?~-]?all$/iu.test(part)))].join(' ')} ~all`
}

/** RFC 6376: a key that is not empty under one of the selectors that were looked for. None found says nothing: keys have any name. */
export function dkimFrom(
  keys: readonly { name: string; found: Texts }[],
  { domain, selectors }: { domain: string; selectors: readonly string[] },
): DomainFinding {
  const good = keys.find(({ found }) => found?.some(isKey))
  if (good) return finding('well', `${good.name}._domainkey.${domain}`)
  // One that was named or seen is meant to be there.
  const meant = keys.find(({ name, found }) => selectors.includes(name) && found !== null)
  if (meant && selectors.length === 1) return finding('missing', `${meant.name}._domainkey.${domain}`)
  return finding('unseen')
}

const isKey = (text: string) => /(?:^|;)\s*p=\s*[a-z0-9+/]/iu.test(text)

/** RFC 7489: one record; `p=none` only watches. */
export function dmarcFrom(found: Texts, domain: string): DomainFinding {
  if (found === null) return finding('unseen')
  const records = found.filter((text) => /^v=DMARC1\b/iu.test(text))
  const [record = ''] = records
  const name = `_dmarc.${domain}`
  if (records.length === 0) return finding('missing', '', { name, value: 'v=DMARC1; p=none' })
  if (records.length > 1) return finding('several', records.join('\n'), { name, value: record })
  const policy = /(?:^|;)\s*p=\s*(\w+)/iu.exec(record)?.[1]?.toLowerCase()
  if (policy === 'quarantine' || policy === 'reject') return finding('well', record)
  if (policy === 'none') return finding('weak', record, { name, value: record.replace(/p=\s*none/iu, 'p=quarantine') })
  return finding('weak', record, { name, value: 'v=DMARC1; p=none' })
}
