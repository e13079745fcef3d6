import { tmpdir } from 'node:os'
import { MailProblem } from '#mail/mail-problem.ts'
import type { MailFacts, WholeMail } from '#mail/imap/imap-types.ts'
import type { Mailbox } from '#mail/imap/mailbox.ts'
import { filePieces } from '#mail/sources/file-pieces.ts'
import { LARGE_MESSAGE } from '#mail/sources/sources.ts'
import type { IncomingMail } from '../keeping/keep-mail.ts'
import { batchesOf } from './sync-rules.ts'

/** A message that came. */
export interface FetchedMail extends MailFacts {
  mail: IncomingMail
  /** Where its bytes lie while it is large, to be removed once it is kept. */
  file?: string
}

/** A message that is there and did not come: how often it was asked for by itself, and what the server said. */
export interface NotCome {
  uid: number
  tries: number
  problem: string
}

/** What came of one request. */
export interface Fetched {
  mails: FetchedMail[]
  /** Kept already, as the server calls them the same: the kept mail by UID. */
  same: { facts: MailFacts; raw: string }[]
  notCome: NotCome[]
  /** The connection went over it, or the server wants to be left alone: nothing follows. */
  broken: MailProblem | null
}

/** What is asked for, and where. */
export interface Asking {
  mailbox: Mailbox
  path: string
  folder?: string | undefined
  /** Which of these is kept already, as the server calls it: the kept mail by what it is called. */
  keptElsewhere: (facts: readonly MailFacts[]) => Promise<Map<string, { id: string; size: number }>>
}

/** So many messages are asked for their sizes at once. */
const ASKED_AT_ONCE = 500

/**
 * These messages in the order given, request by request: their sizes first, since a server may send anything, then the messages, the large ones by themselves. What does not come
 * is told, and asked for by itself later (`fetchAlone`), so that one message that breaks the server holds nothing up. Ends after the first that is `broken`.
 */
export async function* fetchAll(asking: Asking, uids: readonly number[]): AsyncGenerator<Fetched> {
  for (let at = 0; at < uids.length; at += ASKED_AT_ONCE) {
    const wanted = uids.slice(at, at + ASKED_AT_ONCE)
    const found = await asking.mailbox.facts(wanted)
    if (found.broken) return yield outcome({ notCome: notAmong(wanted, found), broken: found.broken })
    const facts = found.rows.sort((one, other) => other.uid - one.uid)
    const kept = await asking.keptElsewhere(facts)
    const same = facts.flatMap((one) => {
      const there = kept.get(one.serverId ?? '')
      // The server calls them the same; their size has to agree before it is believed.
      return there && there.size === one.size ? [{ facts: one, raw: there.id }] : []
    })
    const notCome = notAmong(wanted, found)
    if (same.length > 0 || notCome.length > 0) yield outcome({ same, notCome })
    const known = new Set(same.map((one) => one.facts.uid))
    const { together, alone } = batchesOf(
      facts.filter(({ uid }) => !known.has(uid)),
      LARGE_MESSAGE,
    )
    for (const batch of together) {
      const fetched = await fetchBatch(asking, batch)
      yield fetched
      if (fetched.broken) return
    }
    for (const one of alone) {
      const fetched = await fetchAlone(asking, { uid: one.uid, tries: 0 })
      yield fetched
      if (fetched.broken) return
    }
  }
}

async function fetchBatch(asking: Asking, batch: readonly MailFacts[]): Promise<Fetched> {
  const found = await asking.mailbox.messages(batch.map(({ uid }) => uid))
  const came = new Map(found.rows.map(({ uid, raw }) => [uid, raw]))
  const mails = batch.flatMap((facts) => {
    const raw = came.get(facts.uid)
    return raw ? [{ ...facts, mail: { source: sourceOf(asking, facts.uid), raw } }] : []
  })
  const notCome = notAmong(
    batch.map(({ uid }) => uid),
    found,
  )
  return outcome({ mails, notCome, broken: found.broken })
}

/** One message by itself, piece by piece; counts a try where it does not come. */
export async function fetchAlone(asking: Asking, { uid, tries }: { uid: number; tries: number }): Promise<Fetched> {
  const failed = (problem: string) => [{ uid, tries: tries + 1, problem }]
  try {
    const found = await asking.mailbox.message(uid, asking.folder ?? tmpdir())
    if (!found) return outcome({ notCome: failed('') })
    if ('refused' in found) return outcome({ notCome: failed(found.refused) })
    return outcome({ mails: [{ ...found.facts, ...cameAs(found.mail, sourceOf(asking, uid)) }] })
  } catch (error) {
    if (!(error instanceof MailProblem)) throw error
    return outcome({ notCome: isItsFault(error) ? failed(error.message) : [], broken: error })
  }
}

function cameAs(whole: WholeMail, source: string): Pick<FetchedMail, 'mail' | 'file'> {
  if ('raw' in whole) return { mail: { source, raw: whole.raw } }
  const { file, size } = whole
  return { file, mail: { source, pieces: () => filePieces(file, { start: 0, end: size }) } }
}

/** What people read of where it was found. */
const sourceOf = ({ path }: Asking, uid: number) => `${path}#${uid}`

/** Those that did not come are asked for by themselves from now on: one of them may be what broke it. */
function notAmong(
  wanted: readonly number[],
  found: { rows: readonly { uid: number }[]; refused: string | null; broken: MailProblem | null },
): NotCome[] {
  if (found.broken && !isItsFault(found.broken)) return []
  const came = new Set(found.rows.map(({ uid }) => uid))
  const problem = found.refused ?? found.broken?.message ?? ''
  return wanted.filter((uid) => !came.has(uid)).map((uid) => ({ uid, tries: 0, problem }))
}

/** A server that wants to be left alone says nothing of the message. */
const isItsFault = ({ code }: MailProblem) => code !== 'busy' && code !== 'quota' && code !== 'too-many-connections'

const outcome = (some: Partial<Fetched>): Fetched => ({ mails: [], same: [], notCome: [], broken: null, ...some })
