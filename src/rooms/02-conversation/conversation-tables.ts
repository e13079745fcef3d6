import type { Generated, Selectable } from 'kysely'
import type { Actor, Walled } from '#foundation/store/tables.ts'
import type { DeliveryKind, DeliveryReason } from '#mail/delivery/delivery-types.ts'
import type { Apart, Listed, RunState, Trust, Writer } from './conversation-types.ts'

/** Mail as it came, before anything is made of it (architecture.md, rule 5). */
export interface RawMailRow extends Walled {
  id: string
  /** SHA-256 of the bytes as they came. */
  hash: string
  /** SHA-256 less trace headers: the same mail by another way is the same mail. */
  identity: string
  /** Bytes before compression. */
  size: number
  /** zstd. */
  body: Uint8Array
  source: string
  /** The import that brought it. */
  run: string
  kept_at: number
  /** The parser that made something of it; null while it waits. */
  read_with: number | null
  /** Why it could not be read, as a code; the mail is kept all the same, and its text shown as far as it goes. */
  unreadable: string | null
  detail: string | null
  /** The first copy of this mail, where this is another copy with other bytes; null for the first, the only one that is read. */
  delivery_of: string | null
  /** The address that the trace headers of this copy say it was delivered to. */
  delivered_to: string | null
  /** How many pieces hold the bytes; 0 where `body` does. */
  pieces: number
  /** How often reading it was begun and not brought to an end: it failed, or the process died over it. 0 once it is decided. */
  tries: number
  /** JSON (`MailProof`): whether this copy is from whom it says; null where it was not looked at. */
  proof: string | null
}

/** A piece of a mail too large to be handled whole, in order from 0. */
export interface RawPieceRow extends Walled {
  raw: string
  place: number
  /** zstd. */
  body: Uint8Array
}

export interface MessageRow extends Walled {
  id: string
  raw: string
  message_id: string | null
  thread: string
  /** Milliseconds; when no header says, the moment it was kept. */
  sent_at: number
  dated: number
  /** By `sides.ts`, as is `person`. */
  writer: Writer
  /** The person in it who is not the studio: who wrote it, or the first it went to; null for a machine's. */
  person: string | null
  /** Why the parser took it for a machine's, also where the studio sent it. */
  machine_reason: string | null
  from_address: string
  from_name: string
  subject: string
  /** The whole readable body. */
  text: string
  /** What this person wrote themselves. */
  words: string
  /** One of the five languages, `unknown` or `none`. */
  language: string
  word_count: number
  /** JSON list of { name, type, size }. */
  attachments: string
  calendar: number
  /** Why it could not be read, as a code: its text is then as much as can be shown; null for what was read. */
  unreadable: string | null
  /** JSON list of what was left out of it or could not be understood (`ParseNote`). */
  notes: string
  /** 1 where it can be shown as it was designed, in HTML. */
  html: number
  /** JSON: the calendar invitation in it (`Invitation`); null without one. */
  invitation: string | null
  /** The parser that made it. */
  made_with: number
  /** Counts up whenever reading it again changed its own words. */
  revision: number
  /** JSON list of the Message-IDs it refers to, the nearest first; null for what was read before they were kept. */
  ties: string | null
  /** Whether it is from whom it says (`proof-of-letter.ts`); null where it was not looked at. */
  proof: Trust
  /** 1 where an automatic answer may go to it (RFC 3834), as far as the letter itself tells. */
  answerable: number
}

export interface RecipientRow extends Walled {
  message: string
  address: string
  /** The message's own, so that the newest to somebody are found without reading all. */
  sent_at: number
  name: string
  field: 'to' | 'cc' | 'bcc'
  /** In the order in which they were written to, from 0. */
  place: number
}

/** What a letter is found by (migration 0008 says how). */
export interface SearchEntryRow extends Walled {
  message: string
  /** By `search-place.ts`: larger is newer. */
  place: number
  /** Own words, subject, writer and names of attachments, folded, one a line. */
  folded: string
}

export interface ThreadRow extends Walled {
  id: string
  subject: string
  last_at: number
  messages: number
  /** The person of the oldest message that has one; null while only machines spoke. */
  person: string | null
  /** The newest message in it. */
  last_message: string
  /** The same for all threads that share a Message-ID, by whatever way: they are placed together. */
  family: string
  /** The letter that began it; null for threads that were made before this was known. */
  opener: string | null
  /** The thread it seems to go on from, and why it stands apart; null where there is none. */
  continues: string | null
  why: Apart | null
  /** JSON: each folded subject in it, with the moment of its first letter; null until it is known. */
  subjects: string | null
  /** JSON: each address that wrote or was written to in it, with that moment; null until it is known. */
  persons: string | null
  /** People, or machines alone. */
  listed: Listed
  /** 1 where a letter in it could not be read. */
  unreadable: number
}

/** A Message-ID that leads to a thread: a message's own, or one that letters of the thread refer to. */
export interface ThreadTieRow extends Walled {
  id: string
  message_id: string
  thread: string
  /** 1 for a message's own. */
  own: number
  /** The moment of the first letter that has or claims it. */
  at: number
}

/** What the user says of a letter that opened a thread apart: it goes on in the other one, or it does not. */
export interface ThreadJoiningRow extends Walled {
  message: string
  /** 0: they are kept apart, and this is not asked again. */
  joined: number
  /** The thread it had opened, which it opens again when this is taken back. */
  thread: string
  at: number
  actor: Actor
}

/** Everybody who writes to the studio or is written to, counted; who the clients may be is proposed from it. */
export interface CorrespondentRow extends Walled {
  address: string
  name: string
  letters_in: number
  letters_out: number
  machine_letters: number
  first_at: number
  last_at: number
  last_in_at: number | null
  last_out_at: number | null
  last_subject: string
  /** The user said: not a client. */
  declined_at: number | null
  /** What their full name is found by (`nameKey`); empty without one, null until it is known. */
  name_key: string | null
}

/** Two addresses that may be one person's, and what the user says of it. */
export interface LikelySameRow extends Walled {
  id: string
  /** The first in the order of code units. */
  one: string
  other: string
  /** Null until the user says. */
  verdict: 'same' | 'two' | null
  /** JSON: what was changed when they became one (`Merged`), so that it can be undone. */
  done: string | null
  at: number | null
  actor: Actor | null
}

/** An address of somebody who is no contact and writes from several. */
export interface SamePersonRow extends Walled {
  address: string
  /** The address that the person is known by. */
  main: string
}

export interface OwnAddressRow extends Walled {
  address: string
}

export interface ImportRunRow extends Walled {
  id: string
  started_at: number
  finished_at: number | null
  /** JSON list of what was given: file names or paths. */
  sources: string
  state: RunState
  total_bytes: number
  done_bytes: number
  stored: number
  duplicates: number
  unreadable: number
  /** JSON list of { source, reason } that were looked at and left out, the first hundred. */
  skipped: string
  /** How many more were left out. */
  skipped_more: number
  /** What stopped it, as a code. */
  problem: string | null
  beat_at: number
}

/** Who asked for the pictures of a letter that lie elsewhere; they are off for everybody else. */
export interface PicturesAskedRow extends Walled {
  message: string
  actor: Actor
  asked_at: number
}

/** Where mail comes from and leaves by; a removed one stays a row, since its mail stays. */
export interface MailAccountRow extends Walled {
  id: string
  address: string
  name: string
  /** JSON list of addresses. */
  also: string
  login: string
  proof: 'password' | 'oauth2'
  /** JSON: `ServerPlace`. */
  incoming: string | null
  outgoing: string | null
  saves_sent: number
  active: number
  /** JSON: `OAuth2Client`, without its secret. */
  oauth2: string | null
  /** 1 once consent was given; 0 again when it has ended. */
  consented: Generated<number>
  /** Sealed JSON: `AccountSecrets`, and the id of its key. */
  secret: string | null
  secret_key: string | null
  /** Sealed JSON: the consent that is being asked for (`AskedConsent`). */
  consent: string | null
  consent_key: string | null
  /** Who asks for a new access token now, and until when nobody else does. */
  refresher: string | null
  refreshing_until: number | null
  /** JSON: `AccountProblem`. */
  problem: string | null
  well_at: number | null
  created_at: number
  /** When the user last changed anything of it, its secret too. */
  changed_at: number
  removed_at: number | null
}

/** A member says that a letter which nothing proves is from whom it says. */
export interface VouchingRow extends Walled {
  message: string
  actor: Actor
  at: number
}

/** What a mail server reports of a letter of ours, by the letter that reports it. */
export interface DeliveryReportRow extends Walled {
  message: string
  kind: DeliveryKind
  /** The Message-ID of the letter that it reports of; null where nothing tells. */
  of_message_id: string | null
  /** When the report was sent. */
  at: number
  /** JSON list of `DeliveryOutcome`. */
  recipients: string
}

/** An address that mail does not reach, since the report of it. */
export interface AddressTroubleRow extends Walled {
  address: string
  /** The letter that reported it. */
  message: string
  /** Enhanced status (RFC 3463), '' where none was told. */
  status: string
  reason: DeliveryReason
  at: number
}

export type ConversationTables = {
  mail_account: MailAccountRow
  raw_mail: RawMailRow
  raw_piece: RawPieceRow
  message: MessageRow
  recipient: RecipientRow
  search_entry: SearchEntryRow
  thread: ThreadRow
  thread_tie: ThreadTieRow
  thread_joining: ThreadJoiningRow
  correspondent: CorrespondentRow
  likely_same: LikelySameRow
  same_person: SamePersonRow
  own_address: OwnAddressRow
  import_run: ImportRunRow
  pictures_asked: PicturesAskedRow
  vouching: VouchingRow
  delivery_report: DeliveryReportRow
  address_trouble: AddressTroubleRow
}

export type New<Row> = Omit<Selectable<Row>, 'workspace'>
