const LF = 10
const CR = 13

/**
 * The message without what surrounds it: byte order mark, empty lines before the headers, an mbox "From " line. A file
 * with lone CR line ends (old Macs) gets LF, which every parser needs.
 */
export function frameless(raw: Uint8Array): Buffer {
  let bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  if (!bytes.includes(LF) && bytes.includes(CR)) {
    bytes = Buffer.from(bytes.toString('latin1').replaceAll('\r', '\n'), 'latin1')
  }
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (bytes[start] === LF || bytes[start] === CR) start += 1
  if (/^>?From /.test(bytes.toString('latin1', start, start + 6))) {
    const end = bytes.indexOf(LF, start)
    start = end < 0 ? start : end + 1
  }
  return bytes.subarray(start)
}

/** Where the body begins: after the first empty line, or at the end when there is none. */
export function headerEnd(bytes: Buffer): number {
  const unix = bytes.indexOf('\n\n')
  const dos = bytes.indexOf('\n\r\n')
  if (unix < 0 && dos < 0) return bytes.length
  return dos >= 0 && (unix < 0 || dos < unix) ? dos + 3 : unix + 2
}
