import type { AddressObject, EmailAddress, HeaderLines, HeaderValue } from 'mailparser'
import { bodyOf } from './body.ts'
import { repairHeader } from './charset-header.ts'
import { cleanLine, cut } from './clean.ts'
import { sentAt } from './dates.ts'
import { frameless, headerEnd } from './frame.ts'
import { writerOf } from './machines.ts'
import { UnreadableMail } from './mail-types.ts'
import type { Address, ParsedMail } from './mail-types.ts'
import { walkMime } from './mime-walk.ts'
import type { Walked } from './mime-walk.ts'
import { cleanMessageId, cleanReferences } from './thread-ids.ts'

export type { Address, Attachment, MachineReason, ParsedMail, UnreadableReason } from './mail-types.ts'

/** `now` in milliseconds judges dates in the future; `milliseconds` is the longest one message may take. */
export type ParseOptions = { now?: number; milliseconds?: number; largest?: number }

const LONGEST_TIME = 10_000
const LARGEST = 64 * 1024 * 1024
const LONGEST_SUBJECT = 1000
const MOST_ADDRESSES = 500

/**
 * Reads one message as its bytes came. Never loses what is readable: a missing From, a broken date or an odd charset
 * become null or are repaired. Throws only UnreadableMail (empty, no-headers, too-large, timeout, parser-failed).
 * (reliability.md, traps that lost mail elsewhere; S0-12, S0-13)
 */
export async function parseMail(raw: Uint8Array, options: ParseOptions = {}): Promise<ParsedMail> {
  const bytes = prepared(raw, options.largest ?? LARGEST)
  const end = headerEnd(bytes)
  const header = repairHeader(bytes, end)
  const walked = await walkMime(header.raw, options.milliseconds ?? LONGEST_TIME)
  return understood(walked, header, options.now ?? Date.now())
}

function prepared(raw: Uint8Array, largest: number): Buffer {
  if (raw.length > largest) throw new UnreadableMail('too-large', `${raw.length} bytes, at most ${largest} are read`)
  const bytes = frameless(raw)
  if (bytes.length === 0) throw new UnreadableMail('empty', 'there is nothing in it')
  const first = bytes.toString('latin1', 0, Math.min(bytes.length, 2000))
  if (!/^[!-9;-~]+[ \t]*:/m.test(first.split(/\n\n/)[0] ?? '')) {
    throw new UnreadableMail('no-headers', 'the first lines are no mail headers')
  }
  return bytes
}

async function understood(
  walked: Walked,
  header: { raw: Buffer; repaired: boolean },
  now: number,
): Promise<ParsedMail> {
  const lines = headerIndex(walked.lines)
  const body = await bodyOf(walked, header.raw)
  const subject = cleanLine(stringOf(walked.headers.get('subject')), LONGEST_SUBJECT)
  const from = addresses(walked.headers.get('from'))[0] ?? null
  const { charsetRepaired, ...text } = body
  const machineReason = writerOf({
    header: (name) => lines.get(name) ?? [],
    from: from?.address ?? null,
    subject,
    types: walked.types,
    calendarMethod: walked.calendarMethod,
  })
  return {
    messageId: cleanMessageId(lines.get('message-id')?.[0]),
    inReplyTo: cleanMessageId(lines.get('in-reply-to')?.[0]),
    references: cleanReferences(lines.get('references')?.join(' ')),
    from,
    sender: addresses(walked.headers.get('sender'))[0] ?? null,
    replyTo: addresses(walked.headers.get('reply-to')),
    to: addresses(walked.headers.get('to')),
    cc: addresses(walked.headers.get('cc')),
    bcc: addresses(walked.headers.get('bcc')),
    subject,
    ...sentAt(lines.get('date') ?? [], lines.get('received') ?? [], now),
    ...text,
    attachments: walked.attachments,
    calendar: walked.calendarMethod !== null,
    writer: machineReason === null ? 'person' : 'machine',
    machineReason,
    listId: listIdOf(lines.get('list-id')?.[0]),
    charsetRepaired: header.repaired || walked.charsetRepaired || charsetRepaired,
  }
}

/** Header values by lower-case name, unfolded, in the order in which they stand; encoded words are left as they are. */
function headerIndex(lines: HeaderLines): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const { key, line } of lines) {
    const value = line
      .slice(line.indexOf(':') + 1)
      .replaceAll(/\r?\n[ \t]*/g, ' ')
      .trim()
    const known = index.get(key)
    if (known) known.push(value)
    else index.set(key, [value])
  }
  return index
}

function stringOf(value: HeaderValue | undefined): string {
  return typeof value === 'string' ? value : Array.isArray(value) && typeof value[0] === 'string' ? value[0] : ''
}

function addresses(value: HeaderValue | undefined): Address[] {
  const found: Address[] = []
  for (const entry of Array.isArray(value) ? value : [value]) {
    if (isAddressObject(entry)) for (const one of entry.value) collect(one, found, 0)
  }
  return found
}

function collect(entry: EmailAddress, found: Address[], depth: number): void {
  const address = cut(
    cleanLine(entry.address ?? '', 500)
      .replaceAll(/\s/g, '')
      .toLowerCase(),
    320,
  )
  if (address !== '' && found.length < MOST_ADDRESSES) {
    found.push({ name: cleanLine(entry.name, 200).replace(/^(['"])(.*)\1$/, '$2'), address })
  }
  if (depth < 3) for (const member of entry.group ?? []) collect(member, found, depth + 1)
}

function isAddressObject(value: unknown): value is AddressObject {
  return typeof value === 'object' && value !== null && 'value' in value && Array.isArray(value.value)
}

/** The identifier in angle brackets of RFC 2919, lower case. */
function listIdOf(value: string | undefined): string | null {
  if (value === undefined) return null
  const id = /<([^<>]+)>/.exec(value)?.[1] ?? value
  return cleanLine(id, 255).toLowerCase() || null
}
