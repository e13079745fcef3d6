/** How the bytes of a part are packed for the way. */
export type Transfer = 'base64' | 'quoted-printable' | 'uuencode' | 'none'

const NAMES: readonly (readonly [RegExp, Transfer])[] = [
  [/^b(?:ase)?-?_?64/, 'base64'],
  [/^(?:quoted|qp)/, 'quoted-printable'],
  [/^(?:x-)?uu/, 'uuencode'],
  [/^(?:[78]-?_?bit|binary|ascii|none)/, 'none'],
]

/** The first Content-Transfer-Encoding that is known, whatever its spelling; null when none is. */
export function transferOf(values: readonly string[]): Transfer | null {
  for (const value of values) {
    const plain = value.trim().replace(/^["']/, '').toLowerCase()
    for (const [name, transfer] of NAMES) if (name.test(plain)) return transfer
  }
  return null
}

/**
 * The bytes of a part, unpacked. What was declared is not believed where it cannot be: plain text under base64 stays as it is, and text
 * packed without saying so is unpacked.
 */
export function unpacked(body: Buffer, declared: Transfer | null, isText: boolean): Buffer {
  if (declared === 'base64') return isText ? textFromBase64(body) : fromBase64(body)
  if (declared === 'quoted-printable') return fromQuotedPrintable(body)
  if (!isText) return declared === null && isBase64(body) ? fromBase64(body) : body
  if (isBase64(body)) return fromBase64(body)
  return looksQuotedPrintable(body) ? fromQuotedPrintable(body) : body
}

/** Words that were never packed stay, though their headers say so. */
function textFromBase64(body: Buffer): Buffer {
  if (!mayBeBase64(body)) return body
  const bytes = fromBase64(body)
  const short = body.length < 60 && body.toString('latin1').replaceAll(/\s/g, '').length % 4 !== 0
  return short && !isReadable(bytes) ? body : bytes
}

const CLEAN_BASE64 = /^[A-Za-z0-9+/\s]*={0,3}\s*$/

/** Base64 with whatever stands between: foreign signs are left out, lines that are no base64 too, padding may stand in the middle. */
export function fromBase64(body: Buffer): Buffer {
  const text = body.toString('latin1')
  if (CLEAN_BASE64.test(text)) return Buffer.from(text, 'base64')
  const pieces: Buffer[] = []
  let rest = ''
  for (const line of text.split('\n')) {
    if (isProse(line)) continue
    const packed = line.replace(/=\s+\S.*$/, '=')
    for (const [index, piece] of packed
      .replaceAll(/[^A-Za-z0-9+/=]/g, '')
      .split(/=+/)
      .entries()) {
      if (index > 0) {
        pieces.push(Buffer.from(rest, 'base64'))
        rest = ''
      }
      rest += piece
    }
  }
  pieces.push(Buffer.from(rest, 'base64'))
  return Buffer.concat(pieces)
}

/** Words of a person or a list server below the packed lines: several of them, or mostly other signs. */
function isProse(line: string): boolean {
  const text = line.trim()
  if (text === '') return true
  const foreign = text.length - text.replaceAll(/[^A-Za-z0-9+/=]/g, '').length
  return /\S\s+\S+\s+\S/.test(text) || foreign * 3 > text.length
}

const SAMPLE = 4000

/** True for lines of base64 and nothing else, at least three (a sample is looked at): a program forgot to say so. */
function isBase64(body: Buffer): boolean {
  const text = body.toString('latin1', 0, SAMPLE)
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (body.length > SAMPLE && lines.length > 1) lines.pop()
  const [first = ''] = lines
  // Lines of one length: no list of words looks like that
  if (lines.length < 3 || first.length < 60 || !lines.slice(0, -1).every((line) => line.length === first.length))
    return false
  return lines.every((line) => /^[A-Za-z0-9+/]+={0,2}$/.test(line))
}

/** True where most of what was declared to be base64 can be: long pieces without spaces. */
function mayBeBase64(body: Buffer): boolean {
  const text = body.toString('latin1', 0, SAMPLE)
  const pieces = text.split(/\s+/).filter((piece) => piece !== '')
  if (pieces.length <= 1) return true
  let [long, all] = [0, 0]
  for (const piece of pieces) {
    all += piece.length
    if (/[A-Za-z0-9+/]{12}/.test(piece)) long += piece.length
  }
  return long * 2 >= all
}

function isReadable(bytes: Buffer): boolean {
  const text = bytes.toString('latin1', 0, SAMPLE)
  // oxlint-disable-next-line no-control-regex
  return !/[\0-\u0008\u000e-\u001a]/.test(text)
}

const EQUALS = 0x3d
const LF = 10
const CR = 13

function hexValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const letter = code | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}

/** RFC 2045 6.7; an `=` that packs nothing stays, space at the end of a line goes. */
export function fromQuotedPrintable(body: Buffer): Buffer {
  if (!body.includes(EQUALS)) return body
  const out = Buffer.allocUnsafe(body.length)
  let length = 0
  let at = 0
  while (at < body.length) {
    const next = body.indexOf(EQUALS, at)
    const end = next < 0 ? body.length : next
    length += body.copy(out, length, at, end)
    at = end
    if (next < 0) break
    const soft = softBreak(body, next + 1)
    const [high, low] = [hexValue(body[next + 1] ?? 0), hexValue(body[next + 2] ?? 0)]
    if (soft > 0) at = soft
    else if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low
      at = next + 3
    } else {
      out[length++] = EQUALS
      at = next + 1
    }
  }
  return out.subarray(0, length)
}

/** Where the line after a soft break begins; 0 where none stands. */
function softBreak(body: Buffer, from: number): number {
  let at = from
  while (body[at] === 0x20 || body[at] === 0x09 || body[at] === CR) at += 1
  if (at >= body.length) return body.length
  return body[at] === LF ? at + 1 : 0
}

/** Many packed letters and not one sign of anything else: a program forgot to say so. */
function looksQuotedPrintable(body: Buffer): boolean {
  if (!body.includes(EQUALS)) return false
  const text = body.toString('latin1', 0, 20_000)
  // oxlint-disable-next-line no-control-regex
  if (/[\u0080-\u00ff]/.test(text)) return false
  const packed = text.match(/=(?:[0-9A-F]{2}|\r?\n)/g)?.length ?? 0
  const letters = text.match(/=[89A-F][0-9A-F]/g)?.length ?? 0
  const others = text.match(/=(?![0-9A-F]{2}|\r?\n|$)/g)?.length ?? 0
  return packed >= 6 && letters >= 4 && others * 20 <= packed
}
