import type { Silence } from './answering-rules.ts'
import type { DeliveryReport } from './delivery/delivery-types.ts'

/** A mailbox as written in a header; the address is lower case, the name may be empty. */
export type Address = { name: string; address: string }

/**
 * A file that came with a message; its place in the list is its place for good. `inline` marks a picture that the HTML shows
 * in its place (`contentId` is how it calls it): no attachment of its own for whoever reads.
 */
export type Attachment = { name: string | null; type: string; size: number; inline?: true; contentId?: string }

/** Why a message was written by a machine. An auto-reply is evidence for "busy", never for unease (RFC 3834). */
export type MachineReason =
  | 'auto-reply'
  | 'bounce'
  | 'list'
  | 'newsletter'
  | 'no-reply'
  | 'invitation'
  | 'notification'
  | 'report'

/** What of a message was left out so that it can be stored, or is in it and cannot be read: said, not hidden. */
export const PARSE_NOTES = [
  'text-cut',
  'html-not-readable',
  'attachments-cut',
  'addresses-cut',
  'encrypted',
  'packed-by-outlook',
  'no-text',
  'only-subject',
  'headers-cut',
  'parts-cut',
  'piece-of-a-letter',
  'packed-text-left-out',
  'letters-lost',
] as const
export type ParseNote = (typeof PARSE_NOTES)[number]

/** A calendar entry that came with a message (RFC 5545, RFC 5546). */
export type Invitation = {
  /** METHOD in capitals: REQUEST, REPLY, CANCEL, …; '' without one. */
  method: string
  summary: string
  location: string
  description: string
  /** Milliseconds; null for an entry of whole days, and where none can be told. */
  start: number | null
  end: number | null
  /** `YYYY-MM-DD` of an entry of whole days, the last one included; null for one with a time of day. */
  firstDay: string | null
  lastDay: string | null
  organizer: Address | null
  attendees: Address[]
  /** It comes again by a rule. */
  repeats: boolean
}

/** Bytes. Larger messages are left out aloud; common servers refuse above 25 to 50 MB. */
export const LARGEST_MESSAGE = 64 * 1024 * 1024

/** UTF-16 units of text that are read of one message; its raw bytes keep the rest. */
export const LONGEST_TEXT = 1024 * 1024

/** A message as Consonance understands it. All text is NFC, without control characters and lone surrogates. */
export type ParsedMail = {
  /** Without angle brackets; null when missing or junk. Threads only, it is no identity. */
  messageId: string | null
  inReplyTo: string | null
  references: string[]
  from: Address | null
  sender: Address | null
  to: Address[]
  cc: Address[]
  bcc: Address[]
  subject: string
  /** Milliseconds since 1970; null when no header names a possible moment. */
  sentAt: number | null
  /** The whole readable body, made from HTML when there is only HTML; '' when there is none. At most LONGEST_TEXT. */
  text: string
  /** What this person wrote themselves: without quoted history, forwarded parts, signature and disclaimers. */
  words: string
  attachments: Attachment[]
  /** True when a calendar part travels along. */
  calendar: boolean
  /** The entry in it, where it can be read. */
  invitation: Invitation | null
  /** True when it can be shown as it was designed, in HTML. */
  html: boolean
  writer: 'person' | 'machine'
  machineReason: MachineReason | null
  /** What it reports of a letter of ours, where it is a mail server's report. */
  delivery: DeliveryReport | null
  /** Why no program may answer it by itself (RFC 3834); null where one may. */
  answering: Silence | null
  notes: ParseNote[]
}

/** A mail's bytes: all at once or, of one too large for that, piece by piece and as often as they are asked for. */
export type MailBytes = Uint8Array | { pieces(): AsyncIterable<Uint8Array> }

/** `too-large` is for the memory that taking it apart may use; its bytes have no limit. */
export type UnreadableReason = 'empty' | 'no-headers' | 'too-large' | 'timeout' | 'parser-failed'

/** A message nobody can make sense of. `reason` is for programs, `detail` for the page that shows it to a person. */
export class UnreadableMail extends Error {
  readonly code = 'mail.unreadable'
  readonly reason: UnreadableReason
  readonly detail: string
  constructor(reason: UnreadableReason, detail: string) {
    super(`Unreadable mail (${reason}): ${detail}`)
    this.name = 'UnreadableMail'
    this.reason = reason
    this.detail = detail
  }
}
