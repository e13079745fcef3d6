const MIME = /^application\/(?:x-)?pkcs7-mime$/
// 1.2.840.113549.1.7.: 1 data, 2 signed, 3 enveloped (RFC 5652)
const PKCS7 = Buffer.from('2a864886f70d0107', 'hex')
const SIGNED = 2
const ENVELOPED = 3

/** True for S/MIME that only the receiver's key opens; what is only signed can be read by everybody. */
export function isEnveloped(type: string, declared: string, name: string | null, content: () => Buffer): boolean {
  if (!MIME.test(type)) return name !== null && /\.p7m$/i.test(name) && contentKind(content()) === ENVELOPED
  if (/enveloped|encrypted/i.test(declared)) return true
  if (/signed|certs|compressed/i.test(declared)) return false
  return contentKind(content()) !== SIGNED
}

/** The message inside of an S/MIME signature that wraps it (RFC 8551 3.5.2), or null where nothing of the kind is. */
export function openedSignature(type: string, content: () => Buffer): Buffer | null {
  if (!MIME.test(type)) return null
  const bytes = content()
  if (contentKind(bytes) !== SIGNED) return null
  // ContentInfo > [0] > SignedData > (version, algorithms, EncapsulatedContentInfo) > [0] > octets
  const signed = childOf(childOf({ bytes, at: 0 }, 1), 0)
  const octets = childOf(childOf(childOf(signed, 2), 1), 0)
  return octets === null ? null : octetsOf(octets.bytes, octets.at, 0)
}

function contentKind(bytes: Buffer): number | null {
  const at = bytes.subarray(0, 100).indexOf(PKCS7)
  return at < 0 ? null : (bytes[at + PKCS7.length] ?? null)
}

type Place = { bytes: Buffer; at: number }
type Element = { tag: number; start: number; end: number; next: number }

const DEEPEST = 16
const MOST = 100_000

/** The n-th element inside of the element at this place; null where there is none. */
function childOf(place: Place | null, n: number): Place | null {
  if (place === null) return null
  const outer = element(place.bytes, place.at, 0)
  if (outer === null) return null
  let at = outer.start
  for (let index = 0; index < n; index += 1) {
    const inner = element(place.bytes, at, 0)
    if (inner === null) return null
    at = inner.next
  }
  return at < outer.end ? { bytes: place.bytes, at } : null
}

function octetsOf(bytes: Buffer, at: number, depth: number): Buffer | null {
  const found = element(bytes, at, 0)
  if (found === null || depth > DEEPEST) return null
  if (found.tag === 0x04) return bytes.subarray(found.start, found.end)
  if (found.tag !== 0x24) return null
  const pieces: Buffer[] = []
  for (let inner = found.start; inner < found.end && pieces.length < MOST;) {
    const piece = element(bytes, inner, 0)
    const octets = octetsOf(bytes, inner, depth + 1)
    if (piece === null || octets === null) break
    pieces.push(octets)
    inner = piece.next
  }
  return Buffer.concat(pieces)
}

/** One element of BER; of an indefinite length it is walked to its end. */
function element(bytes: Buffer, at: number, depth: number): Element | null {
  const [tag, length] = [bytes[at], bytes[at + 1]]
  if (tag === undefined || length === undefined || depth > DEEPEST || (tag & 0x1f) === 0x1f) return null
  if (length === 0x80) return indefinite(bytes, at, tag, depth)
  if (length < 0x80) return bounded(bytes, tag, at + 2, length)
  const count = length & 0x7f
  if (count > 4 || at + 2 + count > bytes.length) return null
  return bounded(bytes, tag, at + 2 + count, bytes.readUIntBE(at + 2, count))
}

function bounded(bytes: Buffer, tag: number, start: number, length: number): Element {
  const end = Math.min(bytes.length, start + length)
  return { tag, start, end, next: end }
}

function indefinite(bytes: Buffer, at: number, tag: number, depth: number): Element | null {
  let inner = at + 2
  for (let count = 0; inner < bytes.length && count < MOST; count += 1) {
    if (bytes[inner] === 0 && bytes[inner + 1] === 0) return { tag, start: at + 2, end: inner, next: inner + 2 }
    const one = element(bytes, inner, depth + 1)
    if (one === null) return null
    inner = one.next
  }
  return { tag, start: at + 2, end: bytes.length, next: bytes.length }
}
