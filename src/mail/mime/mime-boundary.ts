const LF = 10
const DASH = 0x2d

/** The parts of a multipart body as views on its bytes, and the text before the first; null when the boundary is not in it. */
export type Split = { readonly parts: readonly Buffer[]; readonly preamble: Buffer; readonly cut: boolean }

/**
 * Splits a multipart body. Lines after the closing boundary that open another part are parts too, an unterminated part reaches to the
 * end, and at most `most` parts are taken. Null where the boundary never stands at the beginning of a line.
 */
export function splitParts(body: Buffer, boundary: string, most: number): Split | null {
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  const parts: Buffer[] = []
  let preamble: Buffer | null = null
  let open = -1
  let cut = false
  for (let at = nextMark(body, mark, 0); at !== null; at = nextMark(body, mark, at.end)) {
    preamble ??= beforeLineEnd(body, 0, at.start)
    if (open >= 0) parts.push(beforeLineEnd(body, open, at.start))
    cut = parts.length >= most
    open = at.closing || cut ? -1 : at.end
    if (cut) break
  }
  if (preamble === null) return null
  if (open >= 0 && open < body.length) parts.push(body.subarray(open))
  return { parts, preamble, cut }
}

type Mark = { start: number; end: number; closing: boolean }

function nextMark(body: Buffer, mark: Buffer, from: number): Mark | null {
  for (let start = body.indexOf(mark, from); start >= 0; start = body.indexOf(mark, start + 1)) {
    if (start > 0 && body[start - 1] !== LF) continue
    let at = start + mark.length
    const closing = body[at] === DASH && body[at + 1] === DASH
    if (closing) at += 2
    while (body[at] === 0x20 || body[at] === 0x09 || body[at] === 13) at += 1
    if (at >= body.length) return { start, end: body.length, closing }
    if (body[at] === LF) return { start, end: at + 1, closing }
    // Some programs write on behind the closing boundary
    if (closing && !/[\w=.-]/.test(String.fromCharCode(body[at] ?? 0))) return { start, end: at, closing }
  }
  return null
}

/** The line end before a boundary belongs to the boundary (RFC 2046 5.1.1). */
function beforeLineEnd(body: Buffer, from: number, to: number): Buffer {
  let end = to
  if (end > from && body[end - 1] === LF) end -= 1
  if (end > from && body[end - 1] === 13) end -= 1
  return body.subarray(from, end)
}

const SEARCHED = 256 * 1024
const OPENING =
  /^--(\S[^\r\n]{0,198}?)[ \t]*\r?\n(?:[!-9;-~]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,6}?content-[a-z-]+[ \t]*:/im

/** The boundary that a body seems to use: a line of two dashes and more, right above a part's headers. */
export function guessedBoundary(body: Buffer): string | null {
  if (!body.includes('--')) return null
  return OPENING.exec(body.toString('latin1', 0, SEARCHED))?.[1] ?? null
}
