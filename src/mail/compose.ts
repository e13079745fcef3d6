import { contentOf, type MailContent } from './compose-parts.ts'

export type { MailFile } from './compose-parts.ts'

/** A mailbox to write into a header. */
export type MailBox = { name?: string; address: string }

export type Letter = MailContent & {
  from: MailBox
  to: readonly MailBox[]
  cc?: readonly MailBox[]
  subject: string
  /** With or without angle brackets. */
  messageId: string
  inReplyTo?: string
  references?: readonly string[]
  /** Milliseconds since 1970; written in UTC. */
  date: number
  /** Further headers such as Auto-Submitted; not those above. */
  headers?: Readonly<Record<string, string>>
}

/** A value that would break out of its header line, or that no header can hold. */
export class UnsafeHeader extends Error {
  readonly code = 'mail.unsafe-header'
  readonly header: string
  constructor(header: string, problem: string) {
    super(`The ${header} header cannot hold this value: ${problem}`)
    this.name = 'UnsafeHeader'
    this.header = header
  }
}

/**
 * The bytes of a mail: RFC 5322 with CRLF and ASCII alone, UTF-8 as quoted-printable, encoded words in headers (RFC 2047); with an HTML twin and
 * files where there are any. The same letter gives the same bytes. Throws UnsafeHeader for CR, LF or other control characters in any header
 * value, or in the name of a file, and for addresses that are none (reliability.md, header injection, ASVS 1.3.11).
 */
export function composeMail(letter: Letter): Uint8Array {
  for (const { name } of letter.files ?? []) safe('Content-Disposition', name)
  const content = contentOf(letter, letter.messageId)
  const lines = [
    addressLine('From', [letter.from]),
    addressLine('To', letter.to),
    ...(letter.cc && letter.cc.length > 0 ? [addressLine('Cc', letter.cc)] : []),
    folded('Subject', words(safe('Subject', letter.subject))),
    `Date: ${rfcDate(letter.date)}`,
    `Message-ID: ${identifier('Message-ID', letter.messageId)}`,
    ...(letter.inReplyTo === undefined ? [] : [`In-Reply-To: ${identifier('In-Reply-To', letter.inReplyTo)}`]),
    ...referenceLines(letter.references ?? []),
    ...Object.entries(letter.headers ?? {}).map(([name, value]) => otherLine(name, value)),
    'MIME-Version: 1.0',
    ...content.headers,
  ]
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
  return new Uint8Array(Buffer.concat([head, ...content.pieces]))
}

// oxlint-disable-next-line no-control-regex
const CONTROL = /[\0-\u001f\u007f]/
const ASCII = /^[\u0020-\u007e]*$/
const OWN = /^(?:from|to|cc|bcc|subject|date|message-id|in-reply-to|references|mime-version|content-.*)$/i

function safe(header: string, value: string): string {
  if (CONTROL.test(value)) throw new UnsafeHeader(header, 'line breaks and control characters are not allowed')
  if (!value.isWellFormed()) throw new UnsafeHeader(header, 'it holds half a character')
  return value
}

function addressLine(header: string, boxes: readonly MailBox[]): string {
  if (boxes.length === 0) throw new UnsafeHeader(header, 'nobody is named')
  return folded(header, boxes.map((box) => mailbox(header, box)).join(', '))
}

function mailbox(header: string, { name = '', address }: MailBox): string {
  safe(header, name)
  if (!isAddress(safe(header, address))) throw new UnsafeHeader(header, 'this is no e-mail address')
  const shown =
    ASCII.test(name) && !name.includes('=?') ? `"${name.replaceAll(/["\\]/g, String.raw`\$&`)}"` : words(name)
  return name.trim() === '' ? address : `${shown} <${address}>`
}

/** Whether every server takes it as an address: ASCII, a domain as it is spelled there, nothing that would end it. */
export const isAddress = (address: string): boolean =>
  /^[^\s<>(),;:"\\@]+@[^\s<>(),;:"\\@]+$/.test(address) && ASCII.test(address) && address.length <= 254

function identifier(header: string, value: string): string {
  const inner = safe(header, value)
    .trim()
    .replace(/^<(.*)>$/, '$1')
  if (!/^[\u0021-\u003b\u003d\u003f-\u007e]{1,900}$/.test(inner))
    throw new UnsafeHeader(header, 'this is no Message-ID')
  return `<${inner}>`
}

function referenceLines(references: readonly string[]): string[] {
  if (references.length === 0) return []
  return [`References: ${references.map((id) => identifier('References', id)).join('\r\n ')}`]
}

function otherLine(name: string, value: string): string {
  if (!/^[!-9;-~]{1,70}$/.test(name) || OWN.test(name)) throw new UnsafeHeader(name, 'this header is not free to set')
  const checked = safe(name, value)
  // An address in a header is one long word, and no reader of such a header decodes it (RFC 2369; RFC 8058).
  return folded(name, ADDRESSED.test(checked) ? checked : words(checked))
}

/** One address in angle brackets; a line may have 998 characters (RFC 5322). */
const ADDRESSED = /^<[!-;=?-~]{1,800}>$/

const LONGEST_LINE = 76
// "=?utf-8?B?" and "?=" leave 63 of the 75 characters of an encoded word: 45 bytes in base64
const BYTES_A_WORD = 45

/** Plain ASCII as it is (unless it would look encoded or cannot be folded), all else as encoded words. */
function words(value: string): string {
  const plain = ASCII.test(value) && !value.includes('=?') && !/\S{70}|^\s|\s$|\s{2}/.test(value)
  if (plain) return value
  const pieces: string[] = []
  let piece = ''
  for (const character of value) {
    if (Buffer.byteLength(piece + character) > BYTES_A_WORD) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  if (piece !== '') pieces.push(piece)
  return pieces.map((text) => `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`).join(' ')
}

/** Breaks a header line at spaces so that no line is longer than 76 characters where that is possible. */
function folded(header: string, value: string): string {
  const lines: string[] = []
  let line = `${header}:`
  for (const word of value.split(' ')) {
    if (line.length + 1 + word.length > LONGEST_LINE && line !== `${header}:`) {
      lines.push(line)
      line = ` ${word}`
    } else line += ` ${word}`
  }
  return [...lines, line].join('\r\n')
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function rfcDate(milliseconds: number): string {
  const date = new Date(milliseconds)
  if (Number.isNaN(date.getTime())) throw new UnsafeHeader('Date', 'this is no moment')
  const two = (number: number) => String(number).padStart(2, '0')
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`
  const day = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${String(date.getUTCFullYear()).padStart(4, '0')}`
  return `${DAYS[date.getUTCDay()]}, ${day} ${clock} +0000`
}
