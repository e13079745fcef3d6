import { DAY } from '#foundation/days.ts'
import type { Correspondent, Letter } from '../conversation-types.ts'

/** A question older than this, in milliseconds, waits no more. */
export const WAITS_AT_MOST = 60 * DAY

/**
 * Whether somebody's letter waits for the studio's answer at `now`: it asks something, was written in the last sixty days, and the studio has
 * written to none of its writer's addresses since. `writer` is what is known of each of those addresses.
 */
export function waitsForAnswer(letter: Letter, writer: readonly Correspondent[], now: number): boolean {
  return letter.writer === 'person' && isOpen(letter.at, writer, now) && asksSomething(letter)
}

/** Whether a letter asks something and so waits for an answer; Greek asks with a semicolon. */
export function asksSomething(letter: Pick<Letter, 'words' | 'language'>): boolean {
  return letter.language === 'el' ? /[;?\u037e](?=\s|["»”]|$)/u.test(letter.words) : letter.words.includes('?')
}

function isOpen(at: number, writer: readonly Correspondent[], now: number): boolean {
  return now - at < WAITS_AT_MOST && writer.every((one) => (one.lastOutAt ?? 0) < at)
}
