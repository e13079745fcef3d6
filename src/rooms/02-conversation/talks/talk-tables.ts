import type { Actor, Walled } from '#foundation/store/tables.ts'
import type { Seeming, WayToTalk } from './talk-types.ts'

export interface TalkRow extends Walled {
  id: string
  client: string
  contact: string
  way: WayToTalk
  /** When it was held. */
  at: number
  seemed: Seeming
  /** Empty where nothing was written. */
  saw: string
  noted_at: number
  actor: Actor
  /** What was taken back stays for its undo and is seen nowhere. */
  taken_back_at: number | null
}

export interface NoteRow extends Walled {
  id: string
  client: string | null
  thread: string | null
  words: string
  at: number
  actor: Actor
  changed_at: number | null
  taken_back_at: number | null
}

/** A conversation that the user wants out of sight. */
export interface SnoozeRow extends Walled {
  thread: string
  /** Until this instant; null: until they write. */
  until: number | null
  /** The moment of the newest letter when it was snoozed: a letter of theirs after it ends the snooze. */
  after: number
  at: number
  actor: Actor
}

export type TalkTables = { talk: TalkRow; note: NoteRow; snooze: SnoozeRow }
