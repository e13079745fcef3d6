import type { AddressObject, EmailAddress, HeaderLines, HeaderValue } from 'mailparser'
import { bodyOf } from './body.ts'
import { repairHeader } from './charset-header.ts'
import { cleanLine, cut } from './clean.ts'
import { sentAt } from './dates.ts'
import { frameless, headerEnd } from './frame.ts'
import { writerOf } from './machines.ts'
import { LARGEST_MESSAGE, UnreadableMail } from './mail-types.ts'
import type { Address, ParsedMail } from './mail-types.ts'
import { walkMime } from './mime-walk.ts'
import type { Walked } from './mime-walk.ts'
import { cleanMessageId, cleanReferences } from './thread-ids.ts'

export type { Address, Attachment, MachineReason, ParsedMail, UnreadableReason } from './mail-types.ts'

/** `now` in milliseconds judges dates in the future; `milliseconds` is the longest one message may take. */
export type ParseOptions = { now?: number; milliseconds?: number; largest?: number }

const LONGEST_TIME = 10_000
const LONGEST_SUBJECT = 1000
const MOST_ADDRESSES = 500

/**
 * Reads one message as its bytes came. Never loses what is readable: a missing From, a broken date or an odd charset
 * become null or are repaired. Throws only UnreadableMail (empty, no-headers, too-large, timeout, parser-failed).
 * (reliability.md, traps that lost mail elsewhere; S0-12, S0-13)
 */
export async function parseMail(raw: Uint8Array, options: ParseOptions = {}): Promise<ParsedMail> {
  const largest = options.largest ?? LARGEST_MESSAGE
  if (raw.length > largest) throw new UnreadableMail('too-large', `${raw.length} bytes, at most ${largest} are read`)
  const bytes = frameless(raw)
  if (bytes.length === 0) throw new UnreadableMail('empty', 'there is nothing in it')
  const end = headerEnd(bytes)
  if (!HEADER_LINE.test(bytes.toString('latin1', 0, Math.min(end, 2000)))) {
    throw new UnreadableMail('no-headers', 'the first lines are no mail headers')
  }
  const repaired = repairHeader(bytes, end)
  const walked = await walkMime(repaired, options.milliseconds ?? LONGEST_TIME)
  return understood(walked, repaired, options.now ?? Date.now())
}

const HEADER_LINE = /^[!-9;-~]+[ \t]*:/m

async function understood(walked: Walked, raw: Buffer, now: number): Promise<ParsedMail> {
  const lines = headerIndex(walked.lines)
  const subject = cleanLine(stringOf(walked.headers.get('subject')), LONGEST_SUBJECT)
  const from = addresses(walked, 'from')[0] ?? null
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
    sender: addresses(walked, 'sender')[0] ?? null,
    to: addresses(walked, 'to'),
    cc: addresses(walked, 'cc'),
    bcc: addresses(walked, 'bcc'),
    subject,
    sentAt: sentAt(lines.get('date') ?? [], lines.get('received') ?? [], now),
    ...(await bodyOf(walked, raw)),
    attachments: walked.attachments,
    calendar: walked.calendarMethod !== null,
    invitation: null,
    html: walked.parts.some((part) => part.html),
    writer: machineReason === null ? 'person' : 'machine',
    machineReason,
    notes: [...walked.notes],
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

function addresses({ headers, notes }: Walked, name: string): Address[] {
  const found: Address[] = []
  for (const entry of [headers.get(name)].flat()) {
    if (isAddressObject(entry)) for (const one of entry.value) collect(one, found, 0)
  }
  if (found.length > MOST_ADDRESSES) notes.add('addresses-cut')
  return found.slice(0, MOST_ADDRESSES)
}

function collect(entry: EmailAddress, found: Address[], depth: number): void {
  const address = cut(
    cleanLine(entry.address ?? '', 500)
      .replaceAll(/\s/g, '')
      .toLowerCase(),
    320,
  )
  if (address !== '') {
    found.push({ name: cleanLine(entry.name, 200).replace(/^(['"])(.*)\1$/, '$2'), address })
  }
  if (depth < 3) for (const member of entry.group ?? []) collect(member, found, depth + 1)
}

function isAddressObject(value: unknown): value is AddressObject {
  return typeof value === 'object' && value !== null && 'value' in value && Array.isArray(value.value)
}
