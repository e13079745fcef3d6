import { bodyStart, CR, LF, type LineEnd } from '../frame.ts'

/**
 * Takes one `>` off each `>From ` that begins a line of the body (mboxrd), whatever pieces the message comes in; holds no more than one
 * of them. Pieces that need no change are handed on as they are.
 */
export function* unquoted(pieces: Iterable<Buffer>, lineEnd: LineEnd): Generator<Buffer, void> {
  const at: Place = { inBody: false, lineStart: false, held: Buffer.alloc(0) }
  for (const piece of pieces) {
    const bytes = at.held.length > 0 ? Buffer.concat([at.held, piece]) : piece
    const head = at.inBody ? 0 : pastHeaders(bytes, at, lineEnd)
    if (head > 0) yield bytes.subarray(0, head)
    const end = at.inBody ? beforeOpenQuote(bytes.subarray(head), at.lineStart) + head : head
    at.held = bytes.subarray(end)
    if (end === head) continue
    const body = bytes.subarray(head, end)
    yield lessOne(body, at.lineStart)
    at.lineStart = at.held.length > 0 || isLineEnd(body.at(-1))
  }
  if (at.held.length > 0) yield at.inBody ? lessOne(at.held, at.lineStart) : at.held
}

interface Place {
  inBody: boolean
  /** What comes next begins a line of the body. */
  lineStart: boolean
  /** The end of what came, which what follows may make a quoted line, or the end of the headers. */
  held: Buffer
}

/** How many of these bytes are headers for sure; notes where the body begins. */
function pastHeaders(bytes: Buffer, at: Place, lineEnd: LineEnd): number {
  const body = bodyStart(bytes, lineEnd)
  if (body < 0) return Math.max(0, bytes.length - 2)
  at.inBody = true
  at.lineStart = true
  return body
}

/** Where the last `>` of a line begins that may go on as `>From `: of more before it, each is handed on as it is. */
function beforeOpenQuote(body: Buffer, lineStart: boolean): number {
  const open = />(?:F|Fr|Fro|From)?$/.exec(body.toString('latin1', Math.max(0, body.length - 5)))
  if (!open) return body.length
  const last = body.length - open[0].length
  let first = last
  while (body[first - 1] === GREATER) first -= 1
  return (first === 0 ? lineStart : isLineEnd(body[first - 1])) ? last : body.length
}

const GREATER = 62

const isLineEnd = (byte: number | undefined) => byte === LF || byte === CR

function lessOne(body: Buffer, lineStart: boolean): Buffer {
  if (!body.includes('>From ')) return body
  const text = body.toString('latin1').replaceAll(/([\r\n])>(>*From )/g, '$1$2')
  return Buffer.from(lineStart ? text.replace(/^>(>*From )/, '$1') : text, 'latin1')
}

/** Whether a line begins with a bare "From ": whoever wrote that into an mbox quotes nothing. */
export function neverQuoted(pieces: Iterable<Buffer>, lineEnd: LineEnd): boolean {
  const mark = lineEnd === LF ? '\nFrom ' : '\rFrom '
  let before: Buffer = Buffer.alloc(0)
  for (const piece of pieces) {
    const bytes = Buffer.concat([before, piece])
    if (bytes.includes(mark)) return true
    before = bytes.subarray(-mark.length)
  }
  return false
}
