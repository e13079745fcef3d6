import type { Actor } from '#foundation/store/tables.ts'

/**
 * Where a mail that leaves stands (reliability.md, Sending exactly once). `queued` may still be taken back; `claimed` is in somebody's hands (a lease);
 * `handed-over` has the server's 250; `deferred` is tried again; `failed` needs the user; `uncertain` broke off after the data: it may have left; `withdrawn`
 * was taken back, or was no longer true.
 */
export type DispatchState = 'queued' | 'claimed' | 'handed-over' | 'deferred' | 'failed' | 'uncertain' | 'withdrawn'

/** `letter` is a person's own word; `notice` the program's (Auto-Submitted: auto-generated); `auto-reply` an acknowledgement (RFC 3834, empty envelope sender). */
export type DispatchKind = 'letter' | 'notice' | 'auto-reply'

export type RecipientState = 'waiting' | 'accepted' | 'refused' | 'delayed' | 'bounced'

export interface DispatchRecipient {
  address: string
  name: string
  field: 'to' | 'cc' | 'bcc'
  state: RecipientState
  /** Basic or enhanced status (`550`, `5.1.1`), and the first line of what the server said. */
  code: string | null
  said: string | null
}

/** A mail that leaves or left: its bytes are frozen and its Message-ID fixed when it is queued. */
export interface Dispatch {
  id: string
  account: string
  kind: DispatchKind
  state: DispatchState
  /** Without angle brackets. */
  messageId: string
  from: string
  subject: string
  /** The words as they were written, for pages. */
  text: string
  recipients: readonly DispatchRecipient[]
  /** The thread that it answers in; null for a new one. */
  thread: string | null
  /** The letter that it answers. */
  answers: string | null
  contact: string | null
  client: string | null
  /** The message of the outbox that it is (foundation/outbox); null for a composed letter. */
  outgoing: string | null
  /** Not before this instant: ten seconds for undo, or as scheduled. */
  leaveAt: number
  queuedAt: number
  actor: Actor
  tries: number
  /** When it is tried next; null where it is not. */
  nextAt: number | null
  /** Why the last try failed (`DispatchWhy`), and what the server said; what the template says where it is true no longer. */
  problem: { code: string; said: string } | null
  /** The user has to see it: it failed, it is uncertain, or somebody whom it goes to was refused; until they put it away. */
  trouble: boolean
  /** When a server first had it, for whomever; null before. */
  handedAt: number | null
  /** The mail that it is kept as since then. */
  raw: string | null
  endedAt: number | null
  size: number
}

/** Bytes of a letter with its files as it travels, in which files grow by a third: what most servers take. */
export const LARGEST_DISPATCH = 25 * 1024 * 1024

export interface NewDispatch {
  account: string
  kind: DispatchKind
  /** One of the account's addresses; absent: its own. */
  from?: string
  to: readonly { address: string; name: string }[]
  cc?: readonly { address: string; name: string }[]
  bcc?: readonly { address: string; name: string }[]
  subject: string
  text: string
  /** The words as pages show them, where they are not to show all of it (a link that opens a client's page). */
  shown?: string
  html?: string
  files?: readonly { name: string; type: string; bytes: Uint8Array }[]
  /** Fixed from the start where the outbox gave one; absent: made now, below the account's domain. */
  messageId?: string
  inReplyTo?: string
  references?: readonly string[]
  /** Further headers, such as List-Unsubscribe. */
  headers?: Readonly<Record<string, string>>
  thread?: string
  answers?: string
  contact?: string
  client?: string
  outgoing?: string
  leaveAt: number
}
