/**
 * Headers that tell the way of one copy, not what was written. Signatures (DKIM, ARC) belong here: the copy in the
 * sender's own Sent folder has none.
 */
const TRACE = new Set([
  'received',
  'return-path',
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-envelope-from',
  'x-received',
  'received-spf',
  'authentication-results',
  'dkim-signature',
  'domainkey-signature',
  'x-delivered-to',
  'status',
  'x-status',
  'x-keywords',
  'x-uid',
  'x-uidl',
  'x-imap',
  'x-imapbase',
  'x-account-key',
  'x-rspamd-server',
  'content-length',
  'lines',
  'x-label',
  'x-folder',
  'x-spam',
  'x-antivirus',
  'x-antivirus-status',
  'x-sieve',
  'old-return-path',
  'x-resolved-to',
  'x-virus-scanned',
  'dkim-filter',
  'x-dkim',
  'x-evolution',
  'xref',
])

const TRACE_STARTS = [
  'x-gm-',
  'x-gmail-',
  'x-google-',
  'x-mozilla-',
  'arc-',
  'x-spam-',
  'x-rspamd-',
  'x-ms-exchange-',
  'x-yandex-',
  'x-microsoft-antispam',
  'x-forefront-',
  'x-apple-',
  'x-proofpoint-',
  'x-evolution-',
  'x-virus-',
  'x-offlineimap',
]

/** So many bytes of a header line say which header it is. */
export const LONGEST_NAME = 60

/**
 * Whether the header line between `start` and `end` counts for the identity of a mail: always, never, or as Bcc did formerly. Only the
 * sender's own copy has a Bcc; what was written is the same.
 */
export function countsAs(bytes: Buffer, start: number, end: number): 'always' | 'never' | 'formerly' {
  const text = bytes.toString('latin1', start, Math.min(end, start + LONGEST_NAME))
  const colon = text.indexOf(':')
  if (colon < 0) return 'always'
  const name = text.slice(0, colon).trimEnd().toLowerCase()
  if (name === 'bcc') return 'formerly'
  return TRACE.has(name) || TRACE_STARTS.some((prefix) => name.startsWith(prefix)) ? 'never' : 'always'
}
