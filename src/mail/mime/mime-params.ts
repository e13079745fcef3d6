import { decodeBytes } from '../charset/charset.ts'
import { headerText } from './mime-words.ts'

/** A header such as Content-Type: its value in lower case, its parameters by lower-case name, read. */
export type Parameters = { readonly value: string; readonly params: ReadonlyMap<string, string> }

type Piece = { place: number; text: string; encoded: boolean }

const LONGEST = 8000
const PARAMETER = /([^\s=;"]{1,100})\s*=\s*("(?:\\.|[^"\\])*"?|[^;]*)/g

/**
 * Reads a Content-Type or Content-Disposition: continued and percent-encoded parameters (RFC 2231), encoded words in them (wrong, but
 * common), missing semicolons and quotes, comments. Never throws.
 */
export function parameters(header: string): Parameters {
  const text = header.slice(0, LONGEST).replaceAll(/^\s*\([^()]*\)|\s\([^()]*\)(?=\s*(?:;|$))/g, ' ')
  const value = /^[\s;"']*([^\s;="']*)(?=[\s;"']|$)/.exec(text)?.[1] ?? ''
  const found = new Map<string, Piece[]>()
  const start = value === '' ? 0 : text.indexOf(value) + value.length
  for (const [, name = '', given = ''] of text.slice(start).matchAll(PARAMETER)) {
    const [base, place, star] = splitName(name.toLowerCase())
    const pieces = found.get(base) ?? []
    if (pieces.some((piece) => piece.place === place && piece.encoded === star)) continue
    pieces.push({ place, text: unquoted(given), encoded: star })
    found.set(base, pieces)
  }
  const params = new Map<string, string>()
  for (const [name, pieces] of found) params.set(name, joined(pieces))
  return { value: value.toLowerCase(), params }
}

function splitName(name: string): [base: string, place: number, encoded: boolean] {
  const [, base = name, place, star = ''] = /^([^*]+)(?:\*(\d{1,4}))?(\*?)$/.exec(name) ?? []
  return [base, place === undefined ? -1 : Number(place), star === '*']
}

function unquoted(given: string): string {
  const text = given.trim()
  if (!text.startsWith('"')) return text
  // A backslash in a Windows path was never meant to quote the letter behind it
  return text.replace(/^"|"$/g, '').replaceAll(/\\(["\\])/g, '$1')
}

/** `name*` (RFC 2231) is believed more than `name`, and `name*0`, `name*1` are put together in their order. */
function joined(pieces: Piece[]): string {
  const whole = pieces.find((piece) => piece.place < 0 && piece.encoded)
  const continued = pieces.filter((piece) => piece.place >= 0).toSorted((one, other) => one.place - other.place)
  if (whole === undefined && continued.length === 0) return headerText(pieces[0]?.text ?? '')
  const used = whole === undefined ? continued : [whole]
  if (!used.some((piece) => piece.encoded)) return headerText(used.map((piece) => piece.text).join(''))
  let charset: string | null = null
  const bytes = used.map((piece, index) => {
    const marked = piece.encoded && index === 0 ? /^([^']*)'[^']*'([\s\S]*)$/.exec(piece.text) : null
    if (marked !== null) charset = marked[1] === undefined || marked[1] === '' ? null : marked[1]
    const text = marked?.[2] ?? piece.text
    return piece.encoded ? percentBytes(text) : Buffer.from(text, 'utf8')
  })
  return decodeBytes(Buffer.concat(bytes), charset).text
}

function percentBytes(text: string): Buffer {
  const plain = Buffer.from(text, 'utf8').toString('latin1')
  return Buffer.from(
    plain.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  )
}
