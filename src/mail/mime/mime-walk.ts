import { decodeBytes } from '../charset/charset.ts'
import { cleanLine } from '../clean.ts'
import { headOf } from './forward-head.ts'
import { UnreadableMail } from '../mail-types.ts'
import type { Attachment, ParseNote } from '../mail-types.ts'
import { guessedBoundary, splitParts } from './mime-boundary.ts'
import type { Split } from './mime-boundary.ts'
import { readFields } from './mime-fields.ts'
import type { Field } from './mime-fields.ts'
import { markInline } from './mime-inline.ts'
import { partIn, partOf } from './mime-part.ts'
import type { Part } from './mime-part.ts'
import type { Transfer } from './mime-transfer.ts'
import { openedSignature } from './mime-smime.ts'
import { textOfPart } from './mime-text.ts'
import { hiddenMail, isBinary } from './mime-hidden.ts'

/** A piece of body text in reading order. Pieces of one multipart/alternative share `choice`; `forwarded` is foreign mail. */
export type BodyPart = { html: boolean; text: string; choice: number | null; forwarded: boolean }

/** An attachment with its bytes, unpacked when asked for. Its place in `Walked.attachments` is its place for good. */
export type AttachedPart = Attachment & {
  readonly content: () => Buffer
  /** Its bytes as they stand in the letter, for one too large to be unpacked at once; absent where it does not stand there as it is. */
  readonly packed?: { readonly body: Buffer; readonly transfer: Transfer | null }
}

export type Walked = {
  /** The header lines of the letter itself. */
  fields: readonly Field[]
  parts: BodyPart[]
  /** In reading order; all of them, also those beyond what is stored. */
  attachments: AttachedPart[]
  /** Content types of all parts, lower case. */
  types: Set<string>
  /** METHOD of a calendar part in capitals, '' when it has none, null without a calendar part. */
  calendarMethod: string | null
  /** The first calendar that came along, unpacked. */
  calendar: Buffer | null
  /** Its parts that report of a delivery (RFC 3464), as text. */
  statuses: string[]
  /** The header lines of the letters that come along in it, in reading order. */
  returned: (readonly Field[])[]
  /** What stands before the first boundary of a multipart letter. */
  preamble: string
  /** What was left out so far; whoever leaves out more adds to it. */
  notes: Set<ParseNote>
}

const MOST_PARTS = 1000
const DEEPEST = 40
const DEEPEST_FORWARD = 12
const MOST_REPORTED = 20

type Way = { choice: number | null; forwarded: boolean; depth: number; forwards: number }
type Walk = Walked & { left: number; late: number; milliseconds: number }

/**
 * Takes a message apart: the one walk that reading (`parseMail`) and showing (`lookInto` in mime-parts.ts) share, so that an attachment has
 * the same place for both. Whatever is wrong with it, what can be found is found; a note says what was left out.
 * Synchronous and linear but for nesting, which is bounded. Throws UnreadableMail: timeout.
 */
export function walkMime(raw: Buffer, milliseconds: number): Walked {
  const { fields, body, cut } = readFields(raw)
  const walk: Walk = {
    fields,
    parts: [],
    attachments: [],
    types: new Set(),
    calendarMethod: null,
    calendar: null,
    statuses: [],
    returned: [],
    preamble: '',
    notes: new Set(),
    left: MOST_PARTS,
    late: performance.now() + milliseconds,
    milliseconds,
  }
  if (cut) walk.notes.add('headers-cut')
  const top: Way = { choice: null, forwarded: false, depth: 0, forwards: 0 }
  takePart(walk, partOf(fields, raw.subarray(body), 'text/plain'), top)
  if (walk.parts.length === 0) readAttachedLetters(walk, top)
  markInline(walk.parts, walk.attachments)
  return walk
}

/** Where nothing else is to be read, the letters that came along are. */
function readAttachedLetters(walk: Walk, top: Way): void {
  const letters = walk.attachments.filter(({ type }) => type === 'message/rfc822' || type === 'message/global')
  for (const letter of letters) takeForwarded(walk, letter.content(), top)
}

function takePart(walk: Walk, part: Part, way: Way): void {
  if (performance.now() > walk.late) {
    throw new UnreadableMail('timeout', `not taken apart within ${walk.milliseconds} ms`)
  }
  walk.types.add(part.type)
  if (part.type.startsWith('multipart/')) return takeMultipart(walk, part, way)
  if (isCalendar(part)) {
    walk.calendarMethod ??= (part.params.get('method') ?? '').toUpperCase().slice(0, 40)
    walk.calendar ??= part.content()
  }
  noteWhatIsLocked(walk, part)
  noteWhatIsReported(walk, part)
  if (part.isMessage && !part.isAttached && takeForwarded(walk, part.content(), way)) return
  if (takeSigned(walk, part, way)) return
  if (part.isText && !isFile(walk, part)) takeText(walk, part, way)
  else if (part.type !== 'text/x-amp-html') attach(walk, part)
}

/** Where no boundary can be found, the body is taken for text. */
function takeMultipart(walk: Walk, part: Part, way: Way): void {
  const body = part.packed ? part.content() : part.body
  const split = splitSomehow(body, part.params.get('boundary')?.trimEnd() ?? '', walk.left)
  if (split === null) return takeText(walk, { ...part, type: 'text/plain', isText: true }, way)
  if (way.depth === 0) walk.preamble = split.preamble.toString('latin1', 0, 64 * 1024)
  if (split.cut || way.depth >= DEEPEST) walk.notes.add('parts-cut')
  if (way.depth >= DEEPEST) return
  const choice = part.type === 'multipart/alternative' && way.choice === null ? walk.parts.length : way.choice
  const usual = part.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  for (const bytes of split.parts) {
    if (walk.left <= 0) break
    walk.left -= 1
    takePart(walk, partIn(bytes, usual), { ...way, choice, depth: way.depth + 1 })
  }
}

function splitSomehow(body: Buffer, declared: string, most: number): Split | null {
  const split = declared === '' ? null : splitParts(body, declared, most)
  if (split !== null && split.parts.length > 0) return split
  const guessed = guessedBoundary(body)
  return guessed === null ? split : splitParts(body, guessed, most)
}

/** A forwarded or returned message is read as part of the letter, as far as that is sensible. */
function takeForwarded(walk: Walk, bytes: Buffer, way: Way): boolean {
  if (way.forwards >= DEEPEST_FORWARD || way.depth >= DEEPEST) {
    walk.notes.add('parts-cut')
    return false
  }
  const { fields, body } = readFields(bytes)
  if (fields.length === 0) return false
  const inner = { ...way, forwarded: true, depth: way.depth + 1, forwards: way.forwards + 1 }
  const head = headOf(fields)
  if (head !== '') walk.parts.push({ html: false, text: head, choice: null, forwarded: true })
  takePart(walk, partOf(fields, bytes.subarray(body), 'text/plain'), inner)
  return true
}

/** A signature that wraps the letter, and the first piece of a letter in pieces, hold a message of their own. */
function takeSigned(walk: Walk, part: Part, way: Way): boolean {
  const first = part.type === 'message/partial' && (part.params.get('number') ?? '1') === '1'
  const opened = first ? part.body : openedSignature(part.type, part.content)
  if (opened === null || way.depth >= DEEPEST) return false
  const { fields, body } = readFields(opened)
  if (fields.length === 0) return false
  const before = walk.parts.length + walk.attachments.length
  takePart(walk, partOf(fields, opened.subarray(body), 'text/plain'), { ...way, depth: way.depth + 1 })
  return walk.parts.length + walk.attachments.length > before
}

/**
 * Whether text is a file that came along. What declares itself attached and has a name is; a named text inside of the letter is one
 * when words already stand before it; without a name it is what was written.
 */
function isFile(walk: Walk, part: Part): boolean {
  const before = walk.parts.length > 0
  if (part.isAttached) return part.name !== null || before
  return part.name !== null && before && part.disposition === 'inline' ? !part.type.endsWith('html') : false
}

function takeText(walk: Walk, part: Part, way: Way): void {
  const content = part.content()
  if (isBinary(content)) return attach(walk, { ...part, type: 'application/octet-stream' })
  const hidden = part.type === 'text/html' || way.depth >= DEEPEST ? null : hiddenMail(content)
  if (hidden !== null && hidden.at === 0 && !hidden.isLetter) {
    return takePart(walk, partIn(content, 'text/plain'), { ...way, depth: way.depth + 1 })
  }
  if (hidden === null && part.type === 'text/plain' && takeUndeclared(walk, part, content, way)) return
  const own = hidden === null ? content : content.subarray(0, hidden.at)
  const { text, html, files, notes } = textOfPart(part, own)
  for (const note of notes) walk.notes.add(note)
  if (text.trim() !== '') walk.parts.push({ html, text, choice: way.choice, forwarded: way.forwarded })
  for (const { name, content: bytes } of files) {
    walk.attachments.push({ name, type: 'application/octet-stream', size: bytes().length, content: bytes })
  }
  if (hidden !== null) takeForwarded(walk, content.subarray(hidden.at), way)
}

/** Parts in a body that nobody declared to have any: a server lost the headers, the closing boundary is proof. */
function takeUndeclared(walk: Walk, part: Part, content: Buffer, way: Way): boolean {
  const boundary = way.depth >= DEEPEST ? null : guessedBoundary(content)
  if (boundary === null || !content.includes(`\n--${boundary}--`)) return false
  const split = splitParts(content, boundary, walk.left)
  if (split === null || split.parts.length === 0) return false
  const { preamble } = split
  takeText(walk, { ...part, content: () => preamble }, way)
  const params = new Map([['boundary', boundary]])
  takeMultipart(
    walk,
    { ...part, type: 'multipart/mixed', params, packed: false, body: content },
    { ...way, depth: way.depth + 1 },
  )
  return true
}

function attach(walk: Walk, part: Part): void {
  const { content, name, contentId, body, transfer } = part
  const type = cleanLine(part.type, 100)
  const size = part.packed ? content().length : part.body.length
  const packed = { body, transfer }
  walk.attachments.push({ name, type, size, content, packed, ...(contentId === null ? {} : { contentId }) })
}

function isCalendar({ type }: Part): boolean {
  return type === 'text/calendar' || type === 'application/ics'
}

/** What a mail server says of a letter, and the headers of the letter that it sends back (RFC 3464, RFC 6522). */
function noteWhatIsReported(walk: Walk, part: Part): void {
  const { type, isMessage } = part
  if (walk.statuses.length + walk.returned.length >= MOST_REPORTED) return
  if (type === 'message/delivery-status' || type === 'message/global-delivery-status')
    walk.statuses.push(decodeBytes(part.content(), null).text.replaceAll(/\r\n?/g, '\n'))
  if (isMessage || type === 'text/rfc822-headers' || type === 'message/global-headers')
    walk.returned.push(readFields(part.content()).fields)
}

function noteWhatIsLocked(walk: Walk, part: Part): void {
  const { type, name } = part
  if (type === 'application/pgp-encrypted' || part.isEnveloped) walk.notes.add('encrypted')
  if (type === 'application/ms-tnef' || type === 'application/vnd.ms-tnef' || name?.toLowerCase() === 'winmail.dat') {
    walk.notes.add('packed-by-outlook')
  }
  if (type === 'message/partial') walk.notes.add('piece-of-a-letter')
}
