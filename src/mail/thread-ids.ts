import type { ParsedMail } from './mail-types.ts'

const LONGEST_ID = 500
const MOST_IDS = 200
const JUNK = /^(?:none|null|undefined|nil|n\/a|unknown|no-?id|\?+|-+|\.+|@+)$/i

/**
 * A Message-ID without angle brackets and folding, or null for junk: empty, overlong, a word such as "none".
 * Identifiers without an @ exist (old systems) and are kept.
 */
export function cleanMessageId(value: string | undefined): string | null {
  if (value === undefined) return null
  const inner = /<([^<>]*)>/.exec(value)?.[1] ?? value
  // oxlint-disable-next-line no-control-regex
  const id = inner.replaceAll(/[\s\0-\u001f\u007f<>]+/g, '')
  return id.length < 3 || id.length > LONGEST_ID || JUNK.test(id) ? null : id
}

/** The identifiers of a References header in their order, each once. Of too many the first and the newest are kept. */
export function cleanReferences(value: string | undefined): string[] {
  if (value === undefined) return []
  const pieces = value.match(/<[^<>]*>/g) ?? value.split(/[\s,]+/)
  const ids = new Set<string>()
  for (const piece of pieces) {
    const id = cleanMessageId(piece)
    if (id !== null) ids.add(id)
  }
  const all = [...ids]
  return all.length <= MOST_IDS ? all : [...all.slice(0, 1), ...all.slice(1 - MOST_IDS)]
}

/** So many of the newest references tie a message; the first one does as well, as it is the thread's own. */
const MOST_CLAIMS = 20

/**
 * The Message-IDs that a message refers to, the nearest first: the one it answers, then its references from the newest on, the very first
 * one last; each once, never its own. (rules-and-facts.md, Threading: Message-ID first)
 */
export function claimedIds(mail: Pick<ParsedMail, 'messageId' | 'inReplyTo' | 'references'>): string[] {
  const nearest = new Set([...(mail.inReplyTo === null ? [] : [mail.inReplyTo]), ...mail.references.toReversed()])
  const ids = [...nearest].filter((id) => id !== mail.messageId)
  return ids.length <= MOST_CLAIMS ? ids : [...ids.slice(0, MOST_CLAIMS), ...ids.slice(-1)]
}
