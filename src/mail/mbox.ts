import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { afterFromLine, bodyStart, CR, LF, type LineEnd } from './frame.ts'
import { isSeparator, LONGEST_FROM_LINE } from './mbox-separator.ts'
import type { Window } from './mbox-separator.ts'

/** One message cut out of an mbox file; `raw` is null when it is larger than the limit, `end` is its end in the file. */
export type MboxMessage = { raw: Buffer | null; end: number }

const FIRST_READ = 256 * 1024

/**
 * Cuts an mbox file into messages while reading it, holding no more than one message (or `largest` bytes) at a time.
 * Understands LF, CRLF and CR line ends, mboxrd quoting (`>From `), and Content-Length where it ends exactly at a
 * separator. A file that ends in the middle of a message gives what is there.
 */
export async function* mboxMessages(path: string, largest: number): AsyncGenerator<MboxMessage> {
  const file = await open(path)
  try {
    const window: Window = { held: Buffer.alloc(0), at: 0, ended: false, lineEnd: LF }
    await more(file, window)
    if (!window.held.includes(LF) && window.held.includes(CR)) window.lineEnd = CR
    while (window.held.length > 0) yield await nextMessage(file, window, largest)
  } finally {
    await file.close()
  }
}

async function nextMessage(file: FileHandle, window: Window, largest: number): Promise<MboxMessage> {
  const byLength = await endByContentLength(file, window, largest)
  if (byLength !== null) return take(window, byLength, true)
  let from = 0
  let tooLarge = false
  for (;;) {
    const found = separatorAfter(window, from)
    if (found.at >= 0) return tooLarge ? drop(window, found.at) : take(window, found.at, false)
    if (window.ended) return tooLarge ? drop(window, window.held.length) : take(window, window.held.length, false)
    from = found.resume
    if (window.held.length > largest) {
      tooLarge = true
      const cut = Math.max(0, Math.min(from, window.held.length - LONGEST_FROM_LINE) - 4)
      drop(window, cut)
      from -= cut
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

function drop(window: Window, upTo: number): MboxMessage {
  window.held = window.held.subarray(upTo)
  window.at += upTo
  return { raw: null, end: window.at }
}

function take(window: Window, upTo: number, exact: boolean): MboxMessage {
  const start = afterFromLine(window.held, window.lineEnd)
  const message = withoutLastBlankLine(window.held.subarray(Math.min(start, upTo), upTo), window.lineEnd)
  const raw = unquoted(message, window.lineEnd, exact)
  return { raw, end: drop(window, upTo).end }
}

type Found = { at: number; resume: number }

function separatorAfter(window: Window, from: number): Found {
  const mark = window.lineEnd === LF ? '\nFrom ' : '\rFrom '
  let index = window.held.indexOf(mark, from)
  while (index >= 0) {
    const verdict = isSeparator(window, index + 1)
    if (verdict === 'unknown') return { at: -1, resume: index }
    if (verdict === 'yes') return { at: index + 1, resume: index }
    index = window.held.indexOf(mark, index + 1)
  }
  return { at: -1, resume: Math.max(from, window.held.length - mark.length) }
}

/** Content-Length is often wrong after conversions: it counts only if a separator or the end of the file is there. */
async function endByContentLength(file: FileHandle, window: Window, largest: number): Promise<number | null> {
  let body = bodyStart(window.held, window.lineEnd)
  while (body < 0 && !window.ended && window.held.length < FIRST_READ * 4) {
    await more(file, window)
    body = bodyStart(window.held, window.lineEnd)
  }
  if (body < 0) return null
  const declared = /^content-length:[ \t]*(\d{1,12})[ \t]*\r?$/im.exec(window.held.toString('latin1', 0, body))?.[1]
  if (declared === undefined || Number(declared) > largest) return null
  const end = body + Number(declared)
  while (window.held.length < end + 2 * LONGEST_FROM_LINE && !window.ended) await more(file, window)
  if (end > window.held.length) return null
  let next = end
  while (next < end + 4 && (window.held[next] === LF || window.held[next] === CR)) next += 1
  if (next === window.held.length && window.ended) return next
  const atLineStart = window.held[next - 1] === window.lineEnd
  const isFrom = window.held.toString('latin1', next, next + 5) === 'From '
  return atLineStart && isFrom && isSeparator(window, next) === 'yes' ? next : null
}

function withoutLastBlankLine(message: Buffer, lineEnd: LineEnd): Buffer {
  const length = message.length
  if (message[length - 1] !== lineEnd) return message
  if (message[length - 2] === lineEnd) return message.subarray(0, length - 1)
  const dos = message[length - 2] === CR && message[length - 3] === lineEnd
  return dos ? message.subarray(0, length - 2) : message
}

/** Takes one `>` off `>From ` in the body. A message cut by length that holds bare "From " lines was never quoted. */
function unquoted(message: Buffer, lineEnd: LineEnd, exact: boolean): Buffer {
  const neverQuoted = exact && message.includes(lineEnd === LF ? '\nFrom ' : '\rFrom ')
  if (neverQuoted || !message.includes('>From ')) return Buffer.from(message)
  const body = bodyStart(message, lineEnd)
  if (body < 0) return Buffer.from(message)
  const text = message.toString('latin1', body).replaceAll(/(^|[\r\n])>(>*From )/g, '$1$2')
  return Buffer.concat([message.subarray(0, body), Buffer.from(text, 'latin1')])
}
