import { HOUR, MINUTE, SECOND } from '#foundation/days.ts'
import type { MailProblemCode } from '#mail/mail-problem.ts'

/** What no trying mends: the user must. It is looked at again seldom, because some servers lock out whoever knocks too often. */
const FOR_THE_USER: ReadonlySet<MailProblemCode> = new Set<MailProblemCode>([
  'wrong-password',
  'app-password',
  'oauth-only',
  'consent-ended',
  'no-key',
  'private-host',
  'port',
])

/** Between the first tries of a session that broke, and the longest wait. */
const FIRST = 2 * SECOND
const LONGEST = 5 * MINUTE
const SELDOM = HOUR

/**
 * How long an account rests after its session ended with this problem for the `times`-th time in a row, in milliseconds; `chance` in 0..1 spreads
 * accounts of one server, which all broke at once.
 */
export function restAfter(code: MailProblemCode, { times, chance }: { times: number; chance: number }): number {
  if (FOR_THE_USER.has(code)) return SELDOM
  const wait = Math.min(LONGEST, FIRST * 2 ** Math.min(20, Math.max(0, times - 1)))
  return Math.round(wait * (0.75 + 0.5 * chance))
}
