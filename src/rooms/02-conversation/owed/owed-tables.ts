import type { Actor, Walled } from '#foundation/store/tables.ts'

/** The user said of a letter: it needs no answer. */
export interface NeedsNoAnswerRow extends Walled {
  letter: string
  /** Whose letter it is: theirs up to it need none either. */
  address: string
  letter_at: number
  at: number
  actor: Actor
}

/** That a letter came in was said to its writer by itself. */
export interface AcknowledgementRow extends Walled {
  letter: string
  address: string
  /** The mail that said it. */
  dispatch: string
  at: number
}

/** One row a workspace: how the studio wants its reply promise; without one everything is as `REPLY_DEFAULTS` says. */
export interface ReplySettingRow extends Walled {
  acknowledges: number
  /** Working days after which a client with work under way is told something. */
  update_days: number
  changed_at: number
}

export type OwedTables = {
  needs_no_answer: NeedsNoAnswerRow
  acknowledgement: AcknowledgementRow
  reply_setting: ReplySettingRow
}
