import { DAEMON, LIST_ADMIN, NO_REPLY } from './writer/machine-phrases.ts'

/** Why no program may answer a letter by itself. */
export type Silence =
  /** An empty return path: the sender takes no answer. */
  | 'null-sender'
  /** Auto-Submitted says that a program sent it, or another of its kind's own headers. */
  | 'automatic'
  | 'list'
  /** Precedence: bulk, junk or list. */
  | 'precedence'
  /** It asks for silence (X-Auto-Response-Suppress); it may be a person's all the same. */
  | 'asked'
  /** It was here before: it carries our own mark. */
  | 'ours'
  /** Nobody reads there, or nobody can be told. */
  | 'nobody'

type Header = (name: string) => readonly string[]

/** The mark on everything that we send by ourselves. */
const MARK = 'consonance'

const LIST_HEADERS = [
  'list-id',
  'list-post',
  'list-help',
  'list-unsubscribe',
  'list-subscribe',
  'list-owner',
  'list-archive',
  'mailing-list',
]

/**
 * Why no program may answer a letter, by the letter alone; null where one may. `from` is whom an answer would go to. (RFC 3834, 2; reliability.md, Loops;
 * rules-and-facts.md, E-mail)
 */
export function silenceOf(header: Header, { from, isMachine }: { from: string; isMachine: boolean }): Silence | null {
  const first = (name: string) => header(name)[0]?.trim().toLowerCase() ?? ''
  if (header('return-path').some((value) => value.replaceAll(/\s/g, '') === '<>')) return 'null-sender'
  if (header('x-loop').some((value) => value.toLowerCase().includes(MARK))) return 'ours'
  if (header('auto-submitted').some((value) => !/^\s*no\s*(?:$|[;(])/i.test(value)) || isMachine) return 'automatic'
  if (LIST_HEADERS.some((name) => header(name).length > 0)) return 'list'
  if (/^(?:bulk|junk|list|auto)/.test(first('precedence'))) return 'precedence'
  if (/\b(?:all|oof|autoreply)\b/.test(first('x-auto-response-suppress'))) return 'asked'
  const local = from.slice(0, Math.max(0, from.lastIndexOf('@')))
  return local === '' || NO_REPLY.test(local) || DAEMON.test(local) || LIST_ADMIN.test(local) ? 'nobody' : null
}

/** Milliseconds in which an address is answered once at most. */
export const ANSWERED_ONCE_IN = 24 * 60 * 60 * 1000

/**
 * Whether an automatic answer may go out: the letter lets one, it does not come from ourselves, and its writer had none within 24 hours. `own` in lower case;
 * `lastAnsweredAt` in milliseconds, null for never. (RFC 3834, 2)
 */
export function mayAnswer(
  letter: { from: string; answering: Silence | null },
  { own, lastAnsweredAt, now }: { own: ReadonlySet<string>; lastAnsweredAt: number | null; now: number },
): boolean {
  if (letter.answering !== null || own.has(letter.from.toLowerCase())) return false
  return lastAnsweredAt === null || now - lastAnsweredAt >= ANSWERED_ONCE_IN
}

/**
 * The headers of what leaves: nothing on a person's letter; on our own notices and answers that a program sent them, that no program is to answer, and our mark.
 * No Precedence: RFC 3834 leaves it out, and filters take what has it for bulk mail.
 */
export function autoHeaders(kind: 'letter' | 'notice' | 'auto-reply'): Record<string, string> {
  if (kind === 'letter') return {}
  return {
    'Auto-Submitted': kind === 'notice' ? 'auto-generated' : 'auto-replied',
    'X-Auto-Response-Suppress': 'All',
    'X-Loop': MARK,
  }
}
