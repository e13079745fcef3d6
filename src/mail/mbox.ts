import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { CARRIAGE_RETURN, isSeparator, LONGEST_FROM_LINE } from './mbox-separator.ts'
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
    const window: Window = { held: Buffer.alloc(0), at: 0, ended: false, lineEnd: 10 }
    await more(file, window)
    if (!window.held.includes(10) && window.held.includes(CARRIAGE_RETURN)) window.lineEnd = CARRIAGE_RETURN
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
  const start = afterFromLine(window)
  const message = withoutLastBlankLine(window.held.subarray(Math.min(start, upTo), upTo), window.lineEnd)
  const raw = unquoted(message, window.lineEnd, exact)
  return { raw, end: drop(window, upTo).end }
}

/** Where the first line after "From ..." begins; a byte order mark or blank lines may stand before it. */
function afterFromLine({ held, lineEnd }: Window): number {
  const from = held.indexOf('From ')
  if (from < 0 || held.subarray(0, from).toString('latin1').replace(/^ï»¿/, '').trim() !== '') return 0
  const end = held.indexOf(lineEnd, from)
  return end < 0 ? held.length : end + 1
}

type Found = { at: number; resume: number }

function separatorAfter(window: Window, from: number): Found {
  const mark = window.lineEnd === 10 ? '\nFrom ' : '\rFrom '
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
  while (endOfHeaders(window) < 0 && !window.ended && window.held.length < FIRST_READ * 4) await more(file, window)
  const body = endOfHeaders(window)
  if (body < 0) return null
  const declared = /^content-length:[ \t]*(\d{1,12})[ \t]*\r?$/im.exec(window.held.toString('latin1', 0, body))?.[1]
  if (declared === undefined || Number(declared) > largest) return null
  const end = body + Number(declared)
  while (window.held.length < end + 2 * LONGEST_FROM_LINE && !window.ended) await more(file, window)
  if (end > window.held.length) return null
  let next = end
  while (next < end + 4 && (window.held[next] === 10 || window.held[next] === CARRIAGE_RETURN)) next += 1
  if (next === window.held.length && window.ended) return next
  const atLineStart = window.held[next - 1] === window.lineEnd
  const isFrom = window.held.toString('latin1', next, next + 5) === 'From '
  return atLineStart && isFrom && isSeparator(window, next) === 'yes' ? next : null
}

function endOfHeaders({ held, lineEnd }: Window): number {
  const end = lineEnd === 10 ? held.indexOf('\n\n') : held.indexOf('\r\r')
  const dos = lineEnd === 10 ? held.indexOf('\n\r\n') : -1
  if (end < 0 && dos < 0) return -1
  return dos >= 0 && (end < 0 || dos < end) ? dos + 3 : end + 2
}

function withoutLastBlankLine(message: Buffer, lineEnd: number): Buffer {
  const length = message.length
  if (message[length - 1] !== lineEnd) return message
  if (message[length - 2] === lineEnd) return message.subarray(0, length - 1)
  const dos = message[length - 2] === CARRIAGE_RETURN && message[length - 3] === lineEnd
  return dos ? message.subarray(0, length - 2) : message
}

/** Takes one `>` off `>From ` in the body. A message cut by length that holds bare "From " lines was never quoted. */
function unquoted(message: Buffer, lineEnd: number, exact: boolean): Buffer {
  const neverQuoted = exact && message.includes(lineEnd === 10 ? '\nFrom ' : '\rFrom ')
  if (neverQuoted || !message.includes('>From ')) return Buffer.from(message)
  const body = endOfHeaders({ held: message, at: 0, ended: true, lineEnd: lineEnd === 10 ? 10 : 13 })
  if (body < 0) return Buffer.from(message)
  const text = message.toString('latin1', body).replaceAll(/(^|[\r\n])>(>*From )/g, '$1$2')
  return Buffer.concat([message.subarray(0, body), Buffer.from(text, 'latin1')])
}
