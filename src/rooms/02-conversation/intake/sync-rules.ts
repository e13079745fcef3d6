import { DAY, HOUR, MINUTE, SECOND } from '#foundation/days.ts'
import type { MailFacts, OpenedFolder } from '#mail/imap/imap-types.ts'
import type { FolderRole } from '../accounts/account-types.ts'

/** What is known of a folder before it is looked at. */
export interface KnownFolder {
  uidValidity: string | null
  highUid: number
  modSeq: string | null
  /** How many messages of it are known: kept, or noted because they did not come. */
  known: number
  comparedAt: number | null
  complete: boolean
}

/** What is asked of the server: nothing, the UIDs above the mark, or every UID. */
export type Look = 'nothing' | 'newer' | 'all'

/** Every UID is compared with what is known so often, whatever the counts say: gaps heal, and UIDs out of order are found. Milliseconds. */
const COMPARED_EVERY = HOUR

/** Letters that were deleted there are no hurry: while somebody tidies up, not each one is a reason to compare. Milliseconds. */
const TIDYING = MINUTE

/**
 * How to look at a folder that was just opened. While the first sync goes on, and under a new UIDVALIDITY, the set of what is known decides and not a mark, since the newest come
 * first. After that the mark does, checked against the count: where the server has more letters than are known, or has had fewer for a while, all are compared.
 * (reliability.md, Intake that loses nothing)
 */
export function lookAt(folder: KnownFolder, server: OpenedFolder, now: number): Look {
  const isOther = folder.uidValidity !== server.uidValidity
  if (isOther || !folder.complete || isOlder(folder.comparedAt, COMPARED_EVERY, now)) return 'all'
  if (server.modSeq !== null && server.modSeq === folder.modSeq && server.exists === folder.known) return 'nothing'
  if (server.uidNext === null || server.uidNext > folder.highUid + 1) return 'newer'
  return isToCompare({ ...folder, exists: server.exists }, now) ? 'all' : 'nothing'
}

/** Whether the count of a folder whose newer messages are known by now says that all are to be compared. */
export function isToCompare(
  { exists, known, comparedAt }: { exists: number; known: number; comparedAt: number | null },
  now: number,
): boolean {
  return exists > known || (exists < known && isOlder(comparedAt, TIDYING, now))
}

const isOlder = (at: number | null, than: number, now: number) => at === null || now - at >= than || at > now

/** The UIDs that are there and not known, the newest first. What is no UID (RFC 9051: 1 to 2^32 - 1) is left out. */
export function missing(listed: readonly number[], known: ReadonlySet<number>): number[] {
  const real = listed.filter((uid) => isUid(uid) && !known.has(uid))
  return [...new Set(real)].sort((one, other) => other - one)
}

/** RFC 9051, 2.3.1.1. A mark above what is one would hide everything that comes. */
export const isUid = (uid: number): boolean => Number.isInteger(uid) && uid > 0 && uid < 2 ** 32

/** The UIDs that are known and no longer there; none where the server listed fewer than it says there are: then it left some out. */
export function gone(listed: readonly number[], known: ReadonlySet<number>, exists: number): number[] {
  const there = new Set(listed)
  return there.size < exists ? [] : [...known].filter((uid) => !there.has(uid))
}

/** One request fetches at most so many messages, and so many bytes of them as the server counts. */
const BATCH = 200
const BATCH_BYTES = 4 * 1024 * 1024

/** Messages in the order given, as many as one request fetches at a time; those that are large, or of unknown size, by themselves. */
export function batchesOf(facts: readonly MailFacts[], large: number): { together: MailFacts[][]; alone: MailFacts[] } {
  const together: MailFacts[][] = []
  const alone: MailFacts[] = []
  let bytes = 0
  for (const one of facts) {
    if (one.size > large) {
      alone.push(one)
      continue
    }
    const last = together.at(-1)
    const fits = last && last.length < BATCH && bytes + one.size <= BATCH_BYTES
    bytes = fits ? bytes + one.size : one.size
    if (fits) last.push(one)
    else together.push([one])
  }
  return { together, alone }
}

/** A message that did not come so often is listed as one that could not be fetched. */
export const GIVEN_UP = 3

/** When a message that did not come for the `tries`th time is asked for again. */
export function tryAgainAt(tries: number, now: number): number {
  if (tries >= GIVEN_UP) return now + DAY
  return now + (tries === 0 ? 0 : tries === 1 ? 30 * SECOND : 5 * MINUTE)
}

/** A letter that arrived so long ago was not just sent by whoever wants to deceive: milliseconds. */
const FRESH = 7 * DAY

/** Whether it is looked at from whom a letter really is: it came in just now. What a first sync brings counts as long as it is among the newest. */
export function isFresh(
  mail: { role: FolderRole; arrivedAt: number | null; place: number; complete: boolean },
  now: number,
): boolean {
  const { role, arrivedAt, place, complete } = mail
  if (role !== 'inbox' || arrivedAt === null) return false
  return now - arrivedAt < FRESH && (complete || place < FRESH_AT_FIRST)
}

/** A mailbox that was moved to another server says of everything that it arrived today: of a first sync only so many are looked at. */
const FRESH_AT_FIRST = 200
