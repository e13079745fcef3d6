import { createHash } from 'node:crypto'
import { quotedPrintable } from './mime/quoted-printable.ts'

/** A file as it goes with a letter. */
export interface MailFile {
  name: string
  /** As `image/png`; what is no type leaves as bytes of no known kind. */
  type: string
  bytes: Uint8Array
}

/** What a letter holds. */
export interface MailContent {
  text: string
  html?: string
  files?: readonly MailFile[]
}

/** A part of a letter: its own headers, and its bytes, which are ASCII with CRLF. */
interface Part {
  headers: readonly string[]
  pieces: readonly Buffer[]
}

/**
 * The content with the headers that tell of it (RFC 2045, 2046): the words alone, the words with their HTML twin, and files behind them. `seed` makes the boundaries:
 * the same letter gives the same bytes.
 */
export function contentOf({ text, html, files = [] }: MailContent, seed: string): Part {
  const words = inPlain('plain', text)
  const both = html === undefined ? words : inOne('alternative', seed, [words, inPlain('html', html)])
  return files.length === 0 ? both : inOne('mixed', seed, [both, ...files.map(fileOf)])
}

const ascii = (text: string) => Buffer.from(text, 'latin1')

const inPlain = (kind: 'plain' | 'html', words: string): Part => ({
  headers: [`Content-Type: text/${kind}; charset=utf-8`, 'Content-Transfer-Encoding: quoted-printable'],
  pieces: [ascii(quotedPrintable(words))],
})

/** Neither quoted-printable nor base64 can hold "=_", so no content can end a part (RFC 2045, 6.7). */
function inOne(kind: 'alternative' | 'mixed', seed: string, parts: readonly Part[]): Part {
  const boundary = `=_${createHash('sha256').update(`${kind}\0${seed}`).digest('hex').slice(0, 32)}`
  const pieces = parts.flatMap(({ headers, pieces: inner }) => [
    ascii(`--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n`),
    ...inner,
    ascii('\r\n'),
  ])
  return {
    headers: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    pieces: [...pieces, ascii(`--${boundary}--\r\n`)],
  }
}

function fileOf({ name, type, bytes }: MailFile): Part {
  return {
    headers: [
      `Content-Type: ${typeOf(type)}${parameter('name', name)}`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment${parameter('filename', name)}`,
    ],
    pieces: inBase64(bytes),
  }
}

/** Letters and parts of letters may not be encoded (RFC 2046, 5): a file of that kind leaves as plain bytes, and arrives as it was. */
function typeOf(type: string): string {
  const isOne = /^[a-z]+\/[\w!#$&^.+-]{1,100}$/iu.test(type) && !/^(?:message|multipart)\//iu.test(type)
  return isOne ? type.toLowerCase() : 'application/octet-stream'
}

/** A name that is plain and short stands as it is; any other is written by RFC 2231, in pieces that each fit into a line. */
function parameter(key: string, name: string): string {
  if (/^[\u0020-\u007e]{1,60}$/u.test(name) && !/["\\%]|=\?|^\s|\s$/u.test(name)) return `;\r\n ${key}="${name}"`
  const pieces = encodedPieces(name)
  if (pieces.length === 1) return `;\r\n ${key}*=utf-8''${pieces[0] ?? ''}`
  return pieces.map((piece, place) => `;\r\n ${key}*${place}*=${place === 0 ? "utf-8''" : ''}${piece}`).join('')
}

const LONGEST_PIECE = 54

function encodedPieces(name: string): string[] {
  const pieces = ['']
  for (const character of name) {
    const encoded = [...Buffer.from(character)]
      .map((byte) =>
        PLAIN.test(String.fromCodePoint(byte))
          ? String.fromCodePoint(byte)
          : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      )
      .join('')
    const last = pieces.at(-1) ?? ''
    if (last.length + encoded.length > LONGEST_PIECE) pieces.push(encoded)
    else pieces[pieces.length - 1] = last + encoded
  }
  return pieces
}

/** RFC 5987, attr-char. */
const PLAIN = /^[A-Za-z0-9!#$&+.^_`|~-]$/u

/** Bytes that become whole lines of 76 letters. */
const ROWS = 57 * 4_096

function inBase64(bytes: Uint8Array): Buffer[] {
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.byteLength; at += ROWS) {
    const letters = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(ROWS, bytes.byteLength - at)).toString(
      'base64',
    )
    pieces.push(ascii(letters.replaceAll(/.{76}/gu, '$&\r\n')))
  }
  return pieces
}
