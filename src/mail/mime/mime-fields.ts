import { decodeBytes, standardName } from '../charset/charset.ts'
import { isUtf8 } from 'node:buffer'

/** One header line: its name in lower case, its value unfolded, eight-bit letters read, encoded words as they came. */
export type Field = { readonly name: string; readonly value: string }

/** `fields` in their order; `body` is where the body begins; `cut` when there were more or longer ones than are read. */
export type Fields = { readonly fields: readonly Field[]; readonly body: number; readonly cut: boolean }

const MOST_FIELDS = 5000
const LONGEST_FIELD = 256 * 1024
const LF = 10
const NAME = /^([!-9;-~]{1,100})[ \t]*:/
// A line that is no header ends the header, unless one that mail is sure to have stands close below it.
const SURE =
  /^(?:from|to|cc|subject|date|received|message-id|mime-version|content-[a-z-]+|return-path|reply-to|x-[\w-]+)[ \t]*:/i
const NEAR = 3

/**
 * The header lines of a message or of a part of it, whatever stands between them. Raw eight-bit letters (forbidden, but
 * common) are read in the one character set that suits all of them. Linear in their length.
 */
export function readFields(bytes: Buffer): Fields {
  const { lines, body, cut } = headerLines(bytes)
  const charset = eightBitCharset(lines)
  const fields: Field[] = []
  for (const line of lines) {
    const name = NAME.exec(line)?.[1]
    if (name !== undefined) {
      const value = line.slice(line.indexOf(':') + 1).trim()
      fields.push({ name: name.toLowerCase(), value: eightBit(value, charset) })
    }
  }
  return { fields, body, cut }
}

/** All values of a header, in their order. */
export function valuesOf(fields: readonly Field[], name: string): string[] {
  const found: string[] = []
  for (const field of fields) if (field.name === name) found.push(field.value)
  return found
}

/** Unfolded lines as Latin-1, one letter a byte. */
function headerLines(bytes: Buffer): { lines: string[]; body: number; cut: boolean } {
  const lines: string[] = []
  let cut = false
  let at = 0
  while (at < bytes.length) {
    const end = lineEnd(bytes, at)
    const line = trimmedLine(bytes, at, Math.min(end, at + LONGEST_FIELD))
    if (line === '') return { lines, body: end, cut }
    const folded = (line.startsWith(' ') || line.startsWith('\t')) && lines.length > 0
    if (!folded && !NAME.test(line) && !headerFollows(bytes, end)) return { lines, body: at, cut }
    if (lines.length >= MOST_FIELDS || end - at > LONGEST_FIELD) cut = true
    if (folded) fold(lines, line)
    else if (lines.length < MOST_FIELDS) lines.push(line)
    at = end
  }
  return { lines, body: at, cut }
}

function fold(lines: string[], line: string): void {
  const last = lines.length - 1
  const known = lines[last] ?? ''
  if (known.length < LONGEST_FIELD) lines[last] = `${known} ${line.trimStart()}`
}

function lineEnd(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(LF, at)
  return end < 0 ? bytes.length : end + 1
}

function trimmedLine(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('latin1', start, end).replace(/[\r\n]+$/, '')
}

function headerFollows(bytes: Buffer, from: number): boolean {
  let at = from
  for (let near = 0; near < NEAR && at < bytes.length; near += 1) {
    const end = lineEnd(bytes, at)
    const line = trimmedLine(bytes, at, Math.min(end, at + 200))
    if (line === '') return false
    if (SURE.test(line)) return true
    at = end
  }
  return false
}

// oxlint-disable-next-line no-control-regex
const EIGHT_BIT = /[\u0080-\u00ff]/

function isBroken(line: string): boolean {
  return EIGHT_BIT.test(line) && !isUtf8(Buffer.from(line, 'latin1'))
}

/** The name of the character set that suits all eight-bit lines that are not UTF-8, null when there are none. */
function eightBitCharset(lines: readonly string[]): string | null {
  const broken = lines.filter(isBroken)
  if (broken.length === 0) return null
  const declared = /charset\s*=\s*"?([^\s";]+)/i.exec(lines.join('\n'))?.[1] ?? null
  const hint = standardName(declared) === 'utf-8' ? null : declared
  return decodeBytes(Buffer.from(broken.join('\n'), 'latin1'), hint).charset
}

function eightBit(value: string, charset: string | null): string {
  if (!EIGHT_BIT.test(value)) return value
  const bytes = Buffer.from(value, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : new TextDecoder(charset ?? 'windows-1252').decode(bytes)
}
