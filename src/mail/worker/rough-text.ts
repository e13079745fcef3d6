import { decodeBytes } from '../charset/charset.ts'
import { cleanLine, cleanText, cut } from '../clean.ts'
import { sentAt } from '../dates.ts'
import { frameless, headerEnd } from '../frame.ts'
import { LONGEST_TEXT, type ParsedMail } from '../mail-types.ts'
import { addressesOf } from '../mime/mime-addresses.ts'
import { headerText } from '../mime/mime-words.ts'
import { fromQuotedPrintable } from '../mime/mime-transfer.ts'
import { cleanMessageId, cleanReferences } from '../thread-ids.ts'

/** How much is looked at, in bytes: of the headers, of one of them, and of what stands below. */
const LONGEST_HEAD = 128 * 1024
const LONGEST_VALUE = 2000
const LONGEST_BODY = 2 * 1024 * 1024

/** So many of a mail's first bytes are looked at. */
export const ROUGH_BYTES = LONGEST_HEAD + LONGEST_BODY

/**
 * Whatever can be told of a mail that could not be taken apart, from its bytes alone: who, when and what about by the first of its header lines, and
 * its text as far as it goes. Nobody's own words: it is shown, and never listened to. Linear in time, bounded in memory; never throws.
 * (reliability.md: what cannot be parsed is shown, in the inbox, not in a log)
 */
export function roughMail(raw: Uint8Array, { now }: { now: number }): ParsedMail {
  const bytes = frameless(raw.subarray(0, ROUGH_BYTES))
  const end = Math.min(headerEnd(bytes), LONGEST_HEAD)
  const head = headers(decoded(bytes.subarray(0, end)))
  const first = (name: string) => head.get(name)?.[0] ?? ''
  return {
    messageId: cleanMessageId(first('message-id')),
    inReplyTo: cleanMessageId(first('in-reply-to')),
    references: cleanReferences(first('references')),
    from: addressesOf(first('from'), 1)[0] ?? null,
    sender: null,
    to: addressesOf(first('to'), MOST_RECIPIENTS),
    cc: [],
    bcc: [],
    subject: cleanLine(headerText(first('subject')), 1000),
    sentAt: sentAt(head.get('date') ?? [], head.get('received') ?? [], now),
    // Without a header all of it is text
    text: roughText(head.size === 0 ? bytes : bytes.subarray(end)),
    words: '',
    attachments: [],
    calendar: false,
    invitation: null,
    html: false,
    writer: 'person',
    machineReason: null,
    delivery: null,
    // What nobody can read is answered by no program.
    answering: 'nobody',
    notes: [],
  }
}

const MOST_RECIPIENTS = 20

/** Header values by lower-case name, in their order, unfolded. */
function headers(head: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([!-9;-~]{1,100}):(.*)$/.exec(line) ?? []
    if (name === '') continue
    const values = found.get(name.toLowerCase())
    if (values) values.push(value.trim().slice(0, LONGEST_VALUE))
    else found.set(name.toLowerCase(), [value.trim().slice(0, LONGEST_VALUE)])
  }
  return found
}

/** What a person can read of the bytes below the headers. */
function roughText(body: Buffer): string {
  const bytes = unblobbed(body)
  const packed = /=(?:[0-9A-F]{2}|\r?\n)/.test(bytes.toString('latin1', 0, 64 * 1024))
  const text = decoded(packed ? fromQuotedPrintable(bytes) : bytes)
  return cut(
    cleanText(MARKUP.test(text.slice(0, 64 * 1024)) ? withoutTags(text) : text)
      .replaceAll(FRAME, '')
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
    LONGEST_TEXT,
  )
}

const MARKUP = /<(?:html|body|div|table|p|br|span)\b/i

/** The lines that hold the parts of a mail together. */
const FRAME = /^(?:--[^\s-][^\n]{4,}|content-[a-z-]{2,30}:[^\n]*|[ \t]+(?:boundary|charset|name|filename)=[^\n]*)$/gim

const BLOB = /(?:^[A-Za-z0-9+/]{60,}={0,2}\r?\n)+(?:[A-Za-z0-9+/]+={0,2}\r?$)?/gm

/** The bytes without what is packed as Base64, but for text that was packed so. */
function unblobbed(body: Buffer): Buffer {
  const text = body.toString('latin1')
  const unpacked = text.replaceAll(BLOB, (blob) => textIn(Buffer.from(blob, 'base64')).toString('latin1'))
  return Buffer.from(unpacked, 'latin1')
}

/** These bytes where they look like text, else nothing. */
function textIn(bytes: Buffer): Buffer {
  // oxlint-disable-next-line no-control-regex
  return /[\0-\u0008\u000e-\u001a]/.test(bytes.toString('latin1', 0, 4000)) ? Buffer.alloc(0) : bytes
}

const decoded = (bytes: Buffer) => decodeBytes(bytes, null).text

const LONGEST_TAG = 2000

/** The crude way: between `<` and `>` nothing is read, nor in style and script. */
function withoutTags(html: string): string {
  // Not toLowerCase on all of it: it makes two letters of some, and the places would not agree
  const lower = html.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase())
  const pieces: string[] = []
  let at = 0
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', Math.max(at, open + 1))) {
    const start = lower.slice(open, open + 8)
    const hidden = HIDDEN.exec(start)?.[1]
    const end =
      hidden === undefined
        ? open + html.slice(open, open + LONGEST_TAG).indexOf('>') + 1
        : lower.indexOf(`</${hidden}`, open)
    if (end < 0) break
    if (end <= open || !TAG.test(start)) continue
    pieces.push(html.slice(at, open), LINE_END.test(start) ? '\n' : ' ')
    at = end
  }
  pieces.push(html.slice(at))
  return pieces.join('').replaceAll(/&(amp|lt|gt|quot|nbsp|apos);/g, (_, name: string) => ENTITIES[name] ?? ' ')
}

const HIDDEN = /^<(style|script|title)\b/
const TAG = /^<[a-z/!?]/
const LINE_END = /^<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b/
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" }
