/** UTF-16 shows by its mark or by its zeros: real text of one byte a letter has none. */
export function wideName(bytes: Uint8Array, name: string | null): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (bytes.length < 4) return name !== null && name.startsWith('utf-16') ? name : null
  const wide = zeros(bytes)
  if (name !== null && name.startsWith('utf-16') && !wide.none) return wide.big ? 'utf-16be' : 'utf-16le'
  return wide.many ? (wide.big ? 'utf-16be' : 'utf-16le') : null
}

const WIDE_SAMPLE = 400
const FEWEST_ZEROS = 3

/** Every space and line end of UTF-16 has a byte of zero (or of 4 in Cyrillic, 3 in Greek), before or behind it. */
function zeros(bytes: Uint8Array): { none: boolean; many: boolean; big: boolean } {
  const sides = [0, 0]
  const end = Math.min(bytes.length - (bytes.length % 2), WIDE_SAMPLE)
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) sides[at % 2] = (sides[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = sides
  const most = Math.max(even, odd)
  return {
    none: most === 0,
    many: most >= FEWEST_ZEROS && most * 24 >= end && Math.min(even, odd) * 8 <= most,
    big: even > odd,
  }
}
