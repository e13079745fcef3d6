import { hash } from 'node:crypto'
import { CR, frameEnd, headerEnd, LF } from './frame.ts'

/**
 * The identity of a message: SHA-256 (hex) of its bytes less the trace headers that each hop, server and mail program
 * adds, with line ends made LF and empty lines at the end left off. The same mail from an mbox, an .eml or a server
 * is one; a re-used Message-ID with other content is another message. (reliability.md, Intake that loses nothing)
 */
export function identityOf(raw: Uint8Array): string {
  const bytes = withLineFeeds(raw)
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === LF) end -= 1
  // Nothing but line feeds, or an mbox line alone: the frame reaches beyond what counts.
  const start = Math.min(frameEnd(bytes), end)
  const body = start + headerEnd(bytes.subarray(start, end))
  const kept = Buffer.allocUnsafe(end - start)
  let length = keepHeaders(bytes, start, body, kept)
  // Headers alone: whether a trace header stood last must not show in the line end before it.
  if (body === end) while (kept[length - 1] === LF) length -= 1
  return hash('sha256', Buffer.concat([kept.subarray(0, length), bytes.subarray(body, end)]))
}

/** SHA-256 (hex) of the bytes exactly as they came. */
export function rawHashOf(raw: Uint8Array): string {
  return hash('sha256', raw)
}

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

/** CRLF and lone CR become LF; without any CR the bytes themselves are returned. */
function withLineFeeds(raw: Uint8Array): Buffer {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  let from = bytes.indexOf(CR)
  if (from < 0) return bytes
  const out = Buffer.allocUnsafe(bytes.length)
  let length = bytes.copy(out, 0, 0, from)
  for (; from < bytes.length; from += 1) {
    const byte = bytes[from] ?? 0
    if (byte !== CR) out[length++] = byte
    else if (bytes[from + 1] !== LF) out[length++] = LF
  }
  return out.subarray(0, length)
}

/** Copies the header lines that count, continuation lines with them, and says how many bytes that was. */
function keepHeaders(bytes: Buffer, start: number, end: number, out: Buffer): number {
  let length = 0
  let line = start
  let keeping = true
  while (line < end) {
    const lineEnd = bytes.indexOf(LF, line)
    const next = lineEnd < 0 || lineEnd >= end ? end : lineEnd + 1
    const first = bytes[line]
    if (first !== 0x20 && first !== 0x09) keeping = !isTrace(bytes, line, next)
    if (keeping) length += bytes.copy(out, length, line, next)
    line = next
  }
  return length
}

const LONGEST_NAME = 60

function isTrace(bytes: Buffer, start: number, end: number): boolean {
  const text = bytes.toString('latin1', start, Math.min(end, start + LONGEST_NAME))
  const colon = text.indexOf(':')
  if (colon < 0) return false
  const name = text.slice(0, colon).trimEnd().toLowerCase()
  return TRACE.has(name) || TRACE_STARTS.some((prefix) => name.startsWith(prefix))
}
