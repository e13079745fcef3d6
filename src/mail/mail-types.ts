/** A mailbox as written in a header; the address is lower case, the name may be empty. */
export type Address = { name: string; address: string }

export type Attachment = { name: string | null; type: string; size: number }

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

/** What of a message was left out so that it can be stored: said, not hidden. */
export type ParseNote = 'text-cut' | 'html-not-readable' | 'attachments-cut' | 'addresses-cut'

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
  writer: 'person' | 'machine'
  machineReason: MachineReason | null
  notes: ParseNote[]
}

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
