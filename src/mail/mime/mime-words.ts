import { decodeBytes, standardName } from '../charset/charset.ts'
import { fromBase64 } from './mime-transfer.ts'

const WORD = /=\?([^?\s]{1,80})\?([bq])\?([^?]*)(?:\?=|\?$|$)/gi
const MARK = '=?'

type Run = { charset: string; bytes: Buffer[] }

/**
 * Header text with its encoded words read (RFC 2047), also those that mail programs write wrongly: with spaces inside, under an odd or
 * wrong name, split in the middle of a letter (neighbours of one character set are read together), without their end.
 */
export function headerText(value: string): string {
  if (!value.includes(MARK)) return value
  let out = ''
  let at = 0
  let run: Run | null = null
  for (const match of value.matchAll(WORD)) {
    const [whole, charset = '', kind = '', payload = ''] = match
    const between = value.slice(at, match.index)
    if (run !== null && (between.trim() !== '' || !sameCharset(run.charset, charset))) {
      out += readRun(run)
      run = null
    }
    // Space between two encoded words is none (RFC 2047 6.2)
    if (between.trim() !== '' || at === 0) out += between
    run ??= { charset, bytes: [] }
    run.bytes.push(payloadBytes(kind, payload))
    at = match.index + whole.length
  }
  return out + (run === null ? '' : readRun(run)) + value.slice(at)
}

/** Read together, for letters split between two words; read alone where that is what leaves no letter broken (ISO-2022-JP). */
function readRun({ bytes, charset }: Run): string {
  const { text } = decodeBytes(Buffer.concat(bytes), charset)
  if (bytes.length === 1 || !text.includes('\ufffd')) return text
  const alone = bytes.map((one) => decodeBytes(one, charset).text).join('')
  return alone.includes('\ufffd') ? text : alone
}

function sameCharset(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase() || (standardName(one) ?? one) === (standardName(other) ?? other)
}

function payloadBytes(kind: string, payload: string): Buffer {
  if (kind.toLowerCase() === 'b') return fromBase64(Buffer.from(payload, 'latin1'))
  const text = payload
    .replaceAll('_', ' ')
    .replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  // Letters that were never encoded stand in the payload as they are
  // oxlint-disable-next-line no-control-regex
  return Buffer.from(text, /[^\u0000-\u00ff]/.test(text) ? 'utf8' : 'latin1')
}
