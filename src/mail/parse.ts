import { silenceOf } from './answering-rules.ts'
import { bodyOf } from './body.ts'
import { cleanLine } from './clean.ts'
import { sentAt } from './dates.ts'
import { deliveryOf } from './delivery/delivery-of.ts'
import { frameless, headerEnd } from './frame.ts'
import { invitationIn } from './invitation/invitation.ts'
import { typedNote } from './invitation/invitation-note.ts'
import { writerOf } from './writer/machines.ts'
import { LARGEST_MESSAGE, UnreadableMail } from './mail-types.ts'
import type { Address, ParsedMail } from './mail-types.ts'
import { addressesOf } from './mime/mime-addresses.ts'
import { valuesOf } from './mime/mime-fields.ts'
import { listed } from './mime/mime-parts.ts'
import { walkMime } from './mime/mime-walk.ts'
import type { Walked } from './mime/mime-walk.ts'
import { headerText } from './mime/mime-words.ts'
import { writtenBy } from './writer/written-by.ts'
import { cleanMessageId, cleanReferences } from './thread-ids.ts'
import { type Gap, missingIn } from './mime/thinned.ts'

export type { Address, Attachment, MachineReason, ParsedMail, UnreadableReason } from './mail-types.ts'

/**
 * `now` in milliseconds judges dates in the future; `milliseconds` is the longest one message may take; `gaps` says what is missing in the bytes
 * of a large mail (`thinned`).
 */
export type ParseOptions = { now?: number; milliseconds?: number; largest?: number; gaps?: readonly Gap[] }

const LONGEST_TIME = 10_000
const LONGEST_SUBJECT = 1000
const MOST_ADDRESSES = 500
const MOST_ATTACHMENTS = 200

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
  const walked = walkMime(bytes, options.milliseconds ?? LONGEST_TIME)
  const { gaps = [] } = options
  for (const part of walked.attachments) if (part.packed) part.size += missingIn(part.packed, { bytes: raw, gaps })
  return understood(walked, options.now ?? Date.now())
}

const HEADER_LINE = /^[!-9;-~]+[ \t]*:/m

async function understood(walked: Walked, now: number): Promise<ParsedMail> {
  const values = (name: string) => valuesOf(walked.fields, name)
  const subject = cleanLine(headerText(values('subject')[0] ?? ''), LONGEST_SUBJECT)
  const from = writtenBy(walked.fields)
  const { text, words } = await bodyOf(walked, subject, from?.name)
  const invitation = walked.calendar === null ? null : await invitationIn(walked.calendar, walked.calendarMethod ?? '')
  const machineReason = writerOf({
    header: values,
    from: from === null || from.address === '' ? null : from.address,
    subject,
    types: walked.types,
    calendarMethod: walked.calendarMethod === '' ? (invitation?.method ?? '') : walked.calendarMethod,
  })
  // An invitation is the calendar's letter, unless somebody typed words of their own into it
  const typed = machineReason === 'invitation' ? typedNote(words, subject, invitation) : words
  const byMachine = machineReason === 'invitation' && typed !== '' ? null : machineReason
  const attachments = walked.attachments.slice(0, MOST_ATTACHMENTS).map(listed)
  if (attachments.length < walked.attachments.length) walked.notes.add('attachments-cut')
  return {
    messageId: cleanMessageId(values('message-id')[0]),
    inReplyTo: cleanMessageId(values('in-reply-to')[0]),
    references: cleanReferences(values('references').join(' ')),
    from,
    sender: addresses(walked, 'sender')[0] ?? null,
    to: addresses(walked, 'to'),
    cc: addresses(walked, 'cc'),
    bcc: addresses(walked, 'bcc'),
    subject,
    sentAt: sentAt(values('date'), values('received'), now),
    text,
    words: typed,
    attachments,
    calendar: walked.calendarMethod !== null,
    invitation,
    html: walked.parts.some((part) => part.html),
    writer: byMachine === null ? 'person' : 'machine',
    machineReason: byMachine,
    delivery: mayReport(byMachine, walked) ? deliveryIn(walked, subject, text) : null,
    answering: silenceOf(values, { from: from?.address ?? '', isMachine: byMachine !== null }),
    notes: [...walked.notes],
  }
}

/** What a mail server wrote, and what says itself that it reports of a delivery, under whatever name. */
function mayReport(byMachine: ParsedMail['machineReason'], { types, statuses, returned, fields }: Walked): boolean {
  if (byMachine === 'bounce' || statuses.length > 0) return true
  if (byMachine === null || types.has('message/feedback-report')) return false
  const isEmpty = (name: string) => valuesOf(fields, name).some((value) => /^\s*<\s*>\s*$/.test(value))
  const isEmptyPath = isEmpty('return-path')
  // Who answers by themselves has a name; a server's filter may have none.
  if (byMachine === 'auto-reply') return isEmptyPath && isEmpty('from')
  return byMachine === 'report' ? !types.has('message/disposition-notification') : isEmptyPath && returned.length > 0
}

function deliveryIn({ fields, statuses, returned }: Walked, subject: string, text: string) {
  const headerOf = (of: Walked['fields']) => (name: string) => valuesOf(of, name)
  return deliveryOf({ header: headerOf(fields), subject, text, statuses, returned: returned.map(headerOf) })
}

function addresses({ fields, notes }: Walked, name: string): Address[] {
  const found = valuesOf(fields, name).flatMap((value) => addressesOf(value, MOST_ADDRESSES + 1))
  if (found.length > MOST_ADDRESSES) notes.add('addresses-cut')
  return found.slice(0, MOST_ADDRESSES)
}
