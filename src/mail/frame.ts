export const LF = 10
export const CR = 13

/** LF, also where CR stands before it; or the lone CR of old Macs. */
export type LineEnd = typeof LF | typeof CR

/** mbox's own line, and not a From header with a space before its colon (RFC 5322 4.5). */
const FROM_LINE = /^>?From (?![ \t]*:)/

/**
 * The message without what surrounds it: byte order mark, empty lines before the headers, an mbox "From " line. A file
 * with lone CR line ends (old Macs) gets LF, which every parser needs.
 */
export function frameless(raw: Uint8Array): Buffer {
  let bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  if (!bytes.includes(LF) && bytes.includes(CR)) {
    bytes = Buffer.from(bytes.toString('latin1').replaceAll('\r', '\n'), 'latin1')
  }
  return bytes.subarray(frameEnd(bytes))
}

/** Where the message begins: past a byte order mark, an mbox "From " line, and the empty lines around it. */
export function frameEnd(bytes: Buffer): number {
  return pastEmptyLines(bytes, afterFromLine(bytes, LF))
}

/** Where the line below an mbox "From " line begins; without one, where the first line that is not empty does. */
export function afterFromLine(bytes: Buffer, lineEnd: LineEnd): number {
  const start = firstLine(bytes)
  if (!isFromLine(bytes, start)) return start
  const end = bytes.indexOf(lineEnd, start)
  return end < 0 ? start : end + 1
}

/** Where the first line that is not empty begins; a byte order mark may stand before it. */
export function firstLine(bytes: Buffer): number {
  return pastEmptyLines(bytes, bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0)
}

/** True when an mbox "From " line, quoted with `>` or not, begins at `start`. */
export function isFromLine(bytes: Buffer, start: number): boolean {
  return FROM_LINE.test(bytes.toString('latin1', start, start + 16))
}

function pastEmptyLines(bytes: Buffer, from: number): number {
  let at = from
  while (bytes[at] === LF || bytes[at] === CR) at += 1
  return at
}

/** Where the body begins: after the first empty line, or at the end when there is none. */
export function headerEnd(bytes: Buffer): number {
  const body = bodyStart(bytes, LF)
  return body < 0 ? bytes.length : body
}

/** Where the body begins, -1 when there is no empty line. Reads no further than that line: a window may hold thousands of messages. */
export function bodyStart(bytes: Buffer, lineEnd: LineEnd): number {
  for (let at = bytes.indexOf(lineEnd); at >= 0; at = bytes.indexOf(lineEnd, at + 1)) {
    if (bytes[at + 1] === lineEnd) return at + 2
    if (bytes[at + 1] === CR && bytes[at + 2] === lineEnd) return at + 3
  }
  return -1
}
