import type { MailProblemCode } from '#mail/mail-problem.ts'

const PASSING: ReadonlySet<MailProblemCode> = new Set([
  'no-host',
  'refused',
  'timed-out',
  'too-many-connections',
  'quota',
  'busy',
  'dropped',
])

/** What may pass by itself: the server is away, or will not just now. */
export const mayPass = (code: MailProblemCode) => PASSING.has(code)
