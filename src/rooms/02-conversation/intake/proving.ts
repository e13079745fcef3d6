import { OURS, type SenderProof } from '#mail/proof/proof-types.ts'
import type { FolderRole } from '../accounts/account-types.ts'
import type { FetchedMail } from './fetching.ts'
import type { IntakeWays } from './intake-types.ts'
import { isFresh } from './sync-rules.ts'

interface Proving {
  role: FolderRole
  /** The first sync had come to its end before. */
  complete: boolean
  /** How many were brought before these. */
  before: number
  ways: IntakeWays
  signal: AbortSignal
  now: number
}

/** So many letters are looked at beside each other: the DNS is asked about each. */
const AT_ONCE = 16

/** These letters with what is known of whether they are from whom they say: those of the Sent folder are ours, those that have just come in are looked at. */
export async function proven(mails: readonly FetchedMail[], proving: Proving): Promise<FetchedMail[]> {
  if (proving.role === 'sent') return mails.map((one) => ({ ...one, mail: { ...one.mail, proof: OURS } }))
  const done: FetchedMail[] = []
  for (let at = 0; at < mails.length; at += AT_ONCE) {
    const some = mails.slice(at, at + AT_ONCE)
    done.push(...(await Promise.all(some.map((one, index) => lookedAt(one, proving, proving.before + at + index)))))
  }
  return done
}

async function lookedAt(one: FetchedMail, proving: Proving, place: number): Promise<FetchedMail> {
  const { arrivedAt, mail } = one
  const { ways, now, signal } = proving
  if (!ways.proof || arrivedAt === null || !isFresh({ ...proving, arrivedAt, place }, now)) return one
  const bytes = 'raw' in mail ? mail.raw : { pieces: () => inTurn(mail.pieces()) }
  const proof: SenderProof = await ways.proof(bytes, { arrivedAt, now, signal })
  return { ...one, mail: { ...mail, proof } }
}

async function* inTurn(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces
}
