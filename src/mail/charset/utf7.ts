const SHIFTED = /\+([A-Za-z0-9+/]*)-?/g

/** Text of UTF-7 (RFC 2152), which some servers still write; null where a shifted piece is no UTF-16. */
export function fromUtf7(text: string): string | null {
  let broken = false
  const read = text.replaceAll(SHIFTED, (_, packed: string) => {
    if (packed === '') return '+'
    const bytes = Buffer.from(packed, 'base64')
    const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
    const letters = Buffer.from(even).swap16().toString('utf16le')
    if (even.length === 0 || !letters.isWellFormed()) broken = true
    return letters
  })
  return broken ? null : read
}

// A sum, a telephone number or an address with a plus sign has no such piece
const LIKELY =
  /[a-z]\+A[A-Za-z0-9+/][AEIMQUYcgkosw048]-|\+(?=[A-Za-z0-9+/]{0,40}[A-Z])[A-Za-z0-9+/]{6}|(?:\+[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]-[^+]{0,200}){2}/

const SAMPLE = 100_000

/** True for ASCII text that seems to hold UTF-7, though nobody says so. */
export function maybeUtf7(text: string): boolean {
  return text.includes('+') && LIKELY.test(text.slice(0, SAMPLE))
}
