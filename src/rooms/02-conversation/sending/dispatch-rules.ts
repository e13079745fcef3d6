import { MINUTE } from '#foundation/days.ts'
import type { MailProblemCode } from '#mail/mail-problem.ts'
import { judged, type SmtpReason, triedAgainAt } from '#mail/smtp/smtp-rules.ts'
import type { SmtpReply, SmtpResult } from '#mail/smtp/smtp-types.ts'
import type { DispatchState, RecipientState } from './dispatch-types.ts'
import type { LeftLog } from './sending-log.ts'

/** Why a message did not leave, or not to everybody; each has a sentence in five languages (`dispatch.why.CODE`). What a template says is none of these. */
export type DispatchWhy =
  | SmtpReason
  | MailProblemCode
  /** The connection ended after everything was given: it may have left. */
  | 'unclear'
  /** The same, and the server's own Sent folder holds no copy. */
  | 'not-in-sent'
  /** It waited in a backup that was restored: it may have left since. */
  | 'restored'
  /** It was tried for five days. */
  | 'expired'
  /** Its account is gone. */
  | 'no-account'

/** What a try changes; a state that is not named stays. */
export interface Settled {
  state: Extract<DispatchState, 'handed-over' | 'deferred' | 'failed' | 'uncertain'>
  recipients: { address: string; state: RecipientState; code: string | null; said: string | null }[]
  problem: { code: DispatchWhy; said: string } | null
  nextAt: number | null
  /** The server has it, for somebody at least. */
  handed: boolean
  /** Everything else of the account rests too. */
  accountRests: boolean
}

export interface Tried {
  /** Tries before this one. */
  tries: number
  /** Since when it is tried. */
  since: number
  /** Who has not got it yet. */
  waiting: readonly string[]
  /** Somebody has it from an earlier try. */
  isHanded: boolean
  now: number
}

/**
 * What one try comes to (reliability.md, Sending exactly once): the server's 250 ends it; 4xx and a connection that broke before everything was given are tried again,
 * for five days; 5xx is the user's; one that broke after that is uncertain. Whom it goes to are told apart: those who were refused for good are not tried again with the others.
 */
export function settled(result: SmtpResult, tried: Tried): Settled {
  const { waiting } = tried
  switch (result.as) {
    case 'accepted': {
      const refused = refusals(result.refused)
      const took = waiting.filter((address) => !refused.has(address))
      const taken = took.map((address) => ({ address, state: 'accepted' as const, ...codeOf(result.reply) }))
      return summed(tried, { taken, refused, handed: true })
    }
    case 'refused': {
      if (result.stage === 'recipients' && result.refused.length > 0)
        return summed(tried, { taken: [], refused: refusals(result.refused), handed: false })
      const judgement = judged(result.reply, result.stage)
      const refused = new Map(waiting.map((address) => [address, { reply: result.reply, ...judgement }]))
      return summed(tried, { taken: [], refused, handed: false })
    }
    case 'too-large':
      return { ...NOTHING, state: 'failed', recipients: allRefused(waiting), problem: { code: 'too-large', said: '' } }
    case 'broken': {
      const { code, detail } = result.problem
      if (result.given) return { ...NOTHING, state: 'uncertain', problem: { code: 'unclear', said: detail } }
      return again(tried, { code, said: detail })
    }
  }
}

const NOTHING = { recipients: [], nextAt: null, handed: false, accountRests: false }

type Refusals = ReadonlyMap<string, { reply: SmtpReply } & ReturnType<typeof judged>>

const refusals = (list: readonly { address: string; reply: SmtpReply }[]): Refusals =>
  new Map(list.map(({ address, reply }) => [address, { reply, ...judged(reply, 'recipients') }]))

/** Who has it, who is tried again, and who will not get it. */
function summed(
  tried: Tried,
  { taken, refused, handed }: { taken: Settled['recipients']; refused: Refusals; handed: boolean },
): Settled {
  const later = [...refused].filter(([, { remedy }]) => remedy !== 'never')
  const [first] = later[0] ? later : refused
  const problem = first ? { code: first[1].reason, said: first[1].reply.said } : null
  const accountRests = later.some(([, { remedy }]) => remedy === 'account-later')
  const rest = later.length > 0 ? again(tried, problem) : null
  const isOver = rest?.state === 'failed'
  const recipients = [
    ...taken,
    ...[...refused].map(([address, { reply, remedy }]) => {
      return {
        address,
        state: remedy === 'never' || isOver ? ('refused' as const) : ('waiting' as const),
        ...codeOf(reply),
      }
    }),
  ]
  if (rest && !isOver) return { ...rest, recipients, handed, accountRests }
  const state = handed || tried.isHanded ? 'handed-over' : 'failed'
  return { ...NOTHING, state, recipients, problem: isOver ? (rest.problem ?? problem) : problem, handed }
}

/** Tried again after a rest; after five days it is the user's. */
function again({ tries, since, now, waiting }: Tried, problem: Settled['problem']): Settled {
  const nextAt = triedAgainAt({ tries: tries + 1, since, now })
  if (nextAt !== null) return { ...NOTHING, state: 'deferred', problem, nextAt }
  const said = problem?.said ?? ''
  return { ...NOTHING, state: 'failed', recipients: allRefused(waiting), problem: { code: 'expired', said } }
}

const allRefused = (waiting: readonly string[]): Settled['recipients'] =>
  waiting.map((address) => ({ address, state: 'refused', code: null, said: null }))

const codeOf = ({ code, enhanced, said }: SmtpReply) => ({ code: enhanced ?? String(code), said })

/** What the user has to see: what will not leave by itself, and whom it did not reach. */
export const isTrouble = (state: DispatchState, recipients: readonly { state: RecipientState }[]): boolean =>
  state === 'failed' ||
  state === 'uncertain' ||
  (state !== 'withdrawn' && recipients.some((one) => one.state === 'refused' || one.state === 'bounced'))

/** So long it is waited for the machine of whoever held it, whose log says what became of it, before another one calls it uncertain; in milliseconds. */
export const LOG_AWAITED = 10 * MINUTE

/**
 * What becomes of a message whose holder answers no more: what they took down is true. What they took nothing down of was not begun, unless the machine ended too, or the log is
 * elsewhere. Null: it is waited for the log.
 */
export function leftBehind(
  log: Pick<LeftLog, 'messages' | 'isSameBoot'> | undefined,
  { id, leaseUntil, now }: { id: string; leaseUntil: number; now: number },
): 'queued' | 'uncertain' | { taken: SmtpResult } | null {
  const known = log?.messages.get(id)
  if (known?.as === 'taken') return { taken: known.result }
  if (known?.as === 'not-taken') return 'queued'
  if (known?.as === 'begun') return 'uncertain'
  if (log) return log.isSameBoot ? 'queued' : 'uncertain'
  return now >= leaseUntil + LOG_AWAITED ? 'uncertain' : null
}
