import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import { bytes, type MigrationsOf } from '#foundation/store/migrate.ts'
import type { Walled } from '#foundation/store/tables.ts'
import type { RunState, Writer } from './conversation-types.ts'

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
  /** Why it could not be read, as a code; the mail is kept all the same. */
  unreadable: string | null
  detail: string | null
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

export interface ThreadRow extends Walled {
  id: string
  subject: string
  last_at: number
  messages: number
  /** The person of the oldest message that has one; null while only machines spoke. */
  person: string | null
  /** The newest message in it. */
  last_message: string
}

/** Every Message-ID that is known to belong to a thread, also of messages that have not come yet. */
export interface ThreadIdRow extends Walled {
  message_id: string
  thread: string
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

export type ConversationTables = {
  raw_mail: RawMailRow
  message: MessageRow
  recipient: RecipientRow
  thread: ThreadRow
  thread_id: ThreadIdRow
  correspondent: CorrespondentRow
  own_address: OwnAddressRow
  import_run: ImportRunRow
}

export type New<Row> = Omit<Selectable<Row>, 'workspace'>

export const conversationMigrations: MigrationsOf = (engine) => ({
  '0004_conversation': {
    async up(db) {
      await sql`create table raw_mail (
        workspace text not null references workspace(id), id text not null, hash text not null, identity text not null,
        size bigint not null, body ${bytes(engine)} not null, source text not null, run text not null, kept_at bigint not null,
        read_with integer, unreadable text, detail text, primary key (workspace, id))`.execute(db)
      await sql`create unique index raw_mail_identity on raw_mail (workspace, identity)`.execute(db)
      await sql`create index raw_mail_waiting on raw_mail (workspace, read_with, id) where read_with is null`.execute(
        db,
      )
      await sql`create index raw_mail_run on raw_mail (workspace, run)`.execute(db)
      await sql`create table thread (
        workspace text not null references workspace(id), id text not null, subject text not null, last_at bigint not null,
        messages integer not null, person text, last_message text not null, primary key (workspace, id))`.execute(db)
      await sql`create index thread_last on thread (workspace, last_at, id) where person is not null`.execute(db)
      await sql`create table thread_id (
        workspace text not null, message_id text not null, thread text not null, primary key (workspace, message_id),
        foreign key (workspace, thread) references thread (workspace, id))`.execute(db)
      await sql`create index thread_id_thread on thread_id (workspace, thread)`.execute(db)
      await sql`create table message (
        workspace text not null, id text not null, raw text not null, message_id text, thread text not null, sent_at bigint not null,
        dated integer not null, writer text not null, person text, machine_reason text, from_address text not null, from_name text not null,
        subject text not null, text text not null, words text not null, language text not null, word_count integer not null,
        attachments text not null, calendar integer not null, primary key (workspace, id),
        foreign key (workspace, raw) references raw_mail (workspace, id),
        foreign key (workspace, thread) references thread (workspace, id))`.execute(db)
      await sql`create unique index message_raw on message (workspace, raw)`.execute(db)
      await sql`create index message_thread on message (workspace, thread, sent_at)`.execute(db)
      await sql`create index message_from on message (workspace, from_address, sent_at)`.execute(db)
      await sql`create table recipient (
        workspace text not null, message text not null, address text not null, sent_at bigint not null, name text not null, field text not null,
        place integer not null, primary key (workspace, message, address, field),
        foreign key (workspace, message) references message (workspace, id))`.execute(db)
      await sql`create index recipient_address on recipient (workspace, address, sent_at, message)`.execute(db)
      await sql`create table correspondent (
        workspace text not null, address text not null, name text not null, letters_in integer not null, letters_out integer not null,
        machine_letters integer not null, first_at bigint not null, last_at bigint not null, last_in_at bigint, last_out_at bigint,
        last_subject text not null, declined_at bigint, primary key (workspace, address))`.execute(db)
      await sql`create table own_address (
        workspace text not null references workspace(id), address text not null, primary key (workspace, address))`.execute(
        db,
      )
      await sql`create table import_run (
        workspace text not null references workspace(id), id text not null, started_at bigint not null, finished_at bigint,
        sources text not null, state text not null, total_bytes bigint not null, done_bytes bigint not null, stored integer not null,
        duplicates integer not null, unreadable integer not null, skipped text not null, skipped_more integer not null, problem text, beat_at bigint not null,
        primary key (workspace, id))`.execute(db)
    },
  },
})
