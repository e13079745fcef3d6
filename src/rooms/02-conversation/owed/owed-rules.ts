import { DAY } from '#foundation/days.ts'
import { workEndsOn, type WorkingTime, workingDayAfter } from '#foundation/working-hours.ts'

/** What of the studio decides when an answer is due. */
export interface ReplyTime extends WorkingTime {
  /** Working days until a question is answered (S1-21). */
  readonly replyDays: number
}

/**
 * When the answer to a letter that came at `at` is due: at the end of the studio's working hours on the day on which the reply promise falls, the same day as
 * for a question on the client's own page. product.md, Brief; S1-21
 */
export const answerDueAt = (at: number, time: ReplyTime): number =>
  workEndsOn(workingDayAfter(at, time.replyDays, time), time)

/** What the studio said last to somebody, by any way that answers: a letter of a person's, or a talk. */
export interface LastWord {
  readonly letterAt: number | null
  readonly talkAt: number | null
}

/** Letters after this instant wait for an answer. */
export const answeredUpTo = ({ letterAt, talkAt }: LastWord): number => Math.max(letterAt ?? 0, talkAt ?? 0)

/** An acknowledgement is for what came just now: a letter that is older, by its own date, was read in from somewhere. In milliseconds. */
export const FRESH = DAY / 24

/** A sender's clock may be ahead so far, in milliseconds. */
const AHEAD = 5 * 60_000

/** Whether a letter came in just now: it was written within the last hour, and was stored within it. */
export const isFresh = ({ at, keptAt }: { at: number; keptAt: number }, now: number): boolean =>
  at > now - FRESH && at <= now + AHEAD && keptAt > now - FRESH && keptAt <= now

/** How many working days a client with work under way may hear nothing (S2-22). */
export const UPDATE_DAYS = { least: 1, most: 30 } as const

/** How a studio begins: it acknowledges nothing by itself. */
export const REPLY_DEFAULTS = { acknowledges: false, updateDays: 5 } as const
