import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { filePieces } from './file-pieces.ts'
import { afterFromLine, bodyStart, CR, LF, type LineEnd } from '../frame.ts'
import { neverQuoted, unquoted } from './mbox-quoting.ts'
import { lastBlankLine, LONGEST_FROM_LINE, nextBegins, separatorAfter } from './mbox-separator.ts'
import type { Window } from './mbox-separator.ts'

/** One message cut out of an mbox file: whole, or in pieces when it is larger than the limit. `end` is its end in the file. */
export type MboxMessage = { end: number } & ({ raw: Buffer } | { pieces: () => Iterable<Buffer> })

const FIRST_READ = 256 * 1024

/** So many bytes before the end of a message tell whether an empty line stands there. */
const LAST_BYTES = 4

/**
 * Cuts an mbox file into messages while reading it, and holds about two times `largest` bytes of it at most: what is larger is read again
 * when its pieces are asked for. Understands LF, CRLF and CR line ends, mboxrd quoting (`>From `), and Content-Length where it ends
 * exactly at a separator. A file that ends in the middle of a message gives what is there.
 */
export async function* mboxMessages(path: string, largest: number): AsyncGenerator<MboxMessage> {
  const file = await open(path)
  try {
    const window: Window = { held: Buffer.alloc(0), at: 0, ended: false, lineEnd: LF }
    await more(file, window)
    if (!window.held.includes(LF) && window.held.includes(CR)) window.lineEnd = CR
    while (window.held.length > 0) {
      const cut = await nextCut(file, window, largest)
      const end = window.at
      if (cut.end - cut.start > largest)
        yield { end, pieces: () => asWritten(() => filePieces(path, cut), cut, window.lineEnd) }
      else
        yield { end, raw: Buffer.concat([...asWritten(() => cut.held ?? filePieces(path, cut), cut, window.lineEnd)]) }
    }
  } finally {
    await file.close()
  }
}

/** Where a message lies in the file, and its bytes where they are held. One cut by its Content-Length is `exact`. */
interface Cut {
  start: number
  end: number
  exact: boolean
  held: [Buffer] | null
}

/** A message as it was before it was put into the mbox; one cut by length that holds bare "From " lines was never quoted. */
function asWritten(pieces: () => Iterable<Buffer>, { exact }: Cut, lineEnd: LineEnd): Iterable<Buffer> {
  return exact && neverQuoted(pieces(), lineEnd) ? pieces() : unquoted(pieces(), lineEnd)
}

/** Finds where the message at the beginning of the window ends, and moves the window past it. */
async function nextCut(file: FileHandle, window: Window, largest: number): Promise<Cut> {
  const declared = await declaredEnd(file, window)
  const start = window.at + afterFromLine(window.held, window.lineEnd)
  const exact = declared === null ? null : await nextAtLength(file, window, { end: declared, largest })
  if (exact !== null) return cutAt(window, exact, { start, exact: true })
  let from = 0
  for (;;) {
    const found = separatorAfter(window, from)
    if (found.at >= 0) return cutAt(window, found.at, { start, exact: false })
    if (window.ended) return cutAt(window, window.held.length, { start, exact: false })
    from = found.resume
    if (window.held.length > largest) {
      const past = Math.max(0, Math.min(from, window.held.length - LONGEST_FROM_LINE) - LAST_BYTES)
      moveOn(window, past)
      from -= past
    }
    await more(file, window)
  }
}

/** Reads as much again as is held, so that one large message costs a linear number of copies. */
async function more(file: FileHandle, window: Window): Promise<void> {
  const wanted = Math.max(FIRST_READ, window.held.length)
  const space = Buffer.allocUnsafe(window.held.length + wanted)
  window.held.copy(space)
  const { bytesRead } = await file.read(space, window.held.length, wanted, window.at + window.held.length)
  window.ended = bytesRead === 0
  window.held = space.subarray(0, window.held.length + bytesRead)
}

function moveOn(window: Window, upTo: number): void {
  window.held = window.held.subarray(upTo)
  window.at += upTo
}

function cutAt(window: Window, upTo: number, message: { start: number; exact: boolean }): Cut {
  const start = Math.min(message.start, window.at + upTo)
  const last = window.held.subarray(Math.max(0, start - window.at, upTo - LAST_BYTES), upTo)
  const end = window.at + upTo - lastBlankLine(last, window.lineEnd)
  const held: Cut['held'] = start < window.at ? null : [window.held.subarray(start - window.at, end - window.at)]
  moveOn(window, upTo)
  return { start, end, exact: message.exact, held }
}

/** Where the message ends by its Content-Length, counted from the window's beginning; null where it has none. */
async function declaredEnd(file: FileHandle, window: Window): Promise<number | null> {
  let body = bodyStart(window.held, window.lineEnd)
  while (body < 0 && !window.ended && window.held.length < FIRST_READ * 4) {
    await more(file, window)
    body = bodyStart(window.held, window.lineEnd)
  }
  if (body < 0) return null
  const declared = /^content-length:[ \t]*(\d{1,12})[ \t]*\r?$/im.exec(window.held.toString('latin1', 0, body))?.[1]
  return declared === undefined ? null : body + Number(declared)
}

/**
 * Content-Length is often wrong after conversions: it counts only if a separator or the end of the file is there. Of a large message
 * the window jumps there.
 */
async function nextAtLength(
  file: FileHandle,
  window: Window,
  { end, largest }: { end: number; largest: number },
): Promise<number | null> {
  const far = end > largest
  const there = far ? { ...window, held: Buffer.alloc(0), at: window.at + end - LAST_BYTES, ended: false } : window
  const at = far ? LAST_BYTES : end
  while (there.held.length < at + 2 * LONGEST_FROM_LINE && !there.ended) await more(file, there)
  const next = nextBegins(there, at)
  if (next !== null) Object.assign(window, there)
  return next
}
