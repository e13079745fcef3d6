import { sql } from 'kysely'
import type { Language } from '#foundation/language.ts'
import type { Kind, ReadingWord } from '#listening/kinds.ts'
import type { MigrationsOf } from '#foundation/store/migrate.ts'
import type { Walled } from '#foundation/store/tables.ts'

/** A phrase of a contact's letter that speaks for unease; dismissing it is the user's word and is kept. */
export interface EvidenceRow extends Walled {
  id: string
  contact: string
  message: string
  kind: Kind
  /** UTF-16 code units of the message's own words. */
  start_at: number
  end_at: number
  text: string
  weight: number
  dismissed_at: number | null
  dismissed_by: string | null
}

/** That a letter was listened to: whose it is, in which language and with which ears, and what beside the evidence spoke from it. */
export interface HeardRow extends Walled {
  message: string
  contact: string
  /** The address it came from: once that is not the contact's any more, nothing of the letter is kept here. */
  sender: string
  /** `unknown`: not understood, so nothing was heard. */
  language: Language | 'unknown'
  ears: number
  /** 0 to 1: how much ease. */
  relief: number
  /** 1 where it says why it comes late. */
  excused: number
}

/** A reply-time sign that the user dismissed; the sign itself is computed anew each time. */
export interface DismissedPaceRow extends Walled {
  /** `slower:MESSAGE` or `silent:MESSAGE`. */
  sign: string
  contact: string
  dismissed_at: number
  dismissed_by: string
}

/** How at ease a contact seemed when last computed; derived, and computed again whenever something changed. */
export interface ReadingRow extends Walled {
  contact: string
  reading: ReadingWord
  score: number
  since: number | null
  /** JSON: the signs it stands on. */
  signs: string
  /** JSON: the newest answers and how long they took; what is usual follows from them. */
  exchanges: string
  /** 0: out of date, and kept for what it last said. */
  computed_at: number
  /** What it was computed from (`basisOf`); another one means: compute again. */
  basis: string
}

export type ReadingTables = {
  evidence: EvidenceRow
  heard: HeardRow
  dismissed_pace: DismissedPaceRow
  reading: ReadingRow
}

export const readingMigrations: MigrationsOf = () => ({
  '0005_reading': {
    async up(db) {
      await sql`create table evidence (
        workspace text not null, id text not null, contact text not null, message text not null, kind text not null,
        start_at integer not null, end_at integer not null, text text not null, weight double precision not null,
        dismissed_at bigint, dismissed_by text, primary key (workspace, id),
        foreign key (workspace, contact) references contact (workspace, id),
        foreign key (workspace, message) references message (workspace, id))`.execute(db)
      await sql`create index evidence_contact on evidence (workspace, contact, message)`.execute(db)
      await sql`create index evidence_message on evidence (workspace, message)`.execute(db)
      await sql`create table heard (
        workspace text not null, message text not null, contact text not null, sender text not null, language text not null,
        ears integer not null, relief double precision not null, excused integer not null, primary key (workspace, message),
        foreign key (workspace, contact) references contact (workspace, id),
        foreign key (workspace, message) references message (workspace, id))`.execute(db)
      await sql`create index heard_contact on heard (workspace, contact)`.execute(db)
      await sql`create table dismissed_pace (
        workspace text not null, sign text not null, contact text not null, dismissed_at bigint not null, dismissed_by text not null,
        primary key (workspace, sign),
        foreign key (workspace, contact) references contact (workspace, id))`.execute(db)
      await sql`create table reading (
        workspace text not null, contact text not null, reading text not null, score double precision not null, since bigint,
        signs text not null, exchanges text not null, computed_at bigint not null, basis text not null,
        primary key (workspace, contact),
        foreign key (workspace, contact) references contact (workspace, id))`.execute(db)
    },
  },
})
