import {
  type BringIn,
  bringIn,
  giveLease,
  loginOf,
  type MailAccount,
  noteAccountProblem,
  takeLease,
} from '#conversation/conversation.ts'
import { SECOND } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import type { Keyring } from '#foundation/sealed.ts'
import { factsOf, type Log } from '#foundation/web/failures.ts'
import { MailProblem } from '#mail/mail-problem.ts'
import { proofOf } from '#mail/proof/proof.ts'
import type { MailWays } from '#mail/servers/checked-place.ts'
import type { MailResolver } from '#mail/servers/resolver.ts'
import { restAfter } from './backoff-rules.ts'
import { pause } from './pause.ts'

/** Who syncs an account holds it for so long, and says so again so often, in milliseconds: when it dies another goes on within a minute. */
const LEASE = 30 * SECOND
const RENEWED = 10 * SECOND

export interface SessionParts {
  house: House
  keyring: Keyring
  ways: MailWays & { resolver: MailResolver }
  /** Where large letters are put down while they come. */
  folder: string
  /** Names this process. */
  holder: string
  log: Log
  /** Something of this account is new: letters, or how it stands. */
  onNews: () => void
}

export interface AccountSession {
  /** As it was when the session began: another one is begun when it changed. */
  account: MailAccount
  /** Ends it; resolves when it has. */
  end(): Promise<void>
  /** Resolves when it ended, by itself or not. */
  over: Promise<void>
}

/** Listens to an account until it is ended or its lease is lost, whatever goes wrong meanwhile; null where another process holds it. Never throws later. */
export async function sessionOf(parts: SessionParts, account: MailAccount): Promise<AccountSession | null> {
  const lease = { account: account.id, holder: parts.holder, for: LEASE }
  if (!(await takeLease(parts.house, lease))) return null
  const ending = new AbortController()
  const work = listened(parts, account, ending.signal)
  const kept = keepLease(parts, account, ending)
  const over = Promise.all([work.finally(() => ending.abort()), kept]).then(
    () => undefined,
    () => undefined,
  )
  return {
    account,
    over,
    async end() {
      ending.abort()
      await over
    },
  }
}

/** Says again that it is ours; the session ends where that is no longer so, and the lease with the session. */
async function keepLease({ house, holder }: SessionParts, account: MailAccount, ending: AbortController) {
  const { signal } = ending
  let until = Date.now() + LEASE
  while (!signal.aborted) {
    await pause(RENEWED, signal)
    if (signal.aborted) break
    const isOurs = await takeLease(house, { account: account.id, holder, for: LEASE }).catch(() => null)
    if (isOurs) until = Date.now() + LEASE
    // A database that is away says nothing: until the lease has run out it is still ours.
    if (isOurs === false || Date.now() >= until) ending.abort()
  }
  await giveLease(house, { account: account.id, holder }).catch(() => undefined)
}

/** One connection after the other, with a rest after each that broke. */
async function listened(parts: SessionParts, account: MailAccount, signal: AbortSignal): Promise<void> {
  const { house, keyring, ways, folder, log, onNews } = parts
  const { id } = account
  let times = 0
  const note = (problem: MailProblem | null) =>
    noteAccountProblem(house, { id, of: 'incoming', problem }).then(onNews, () => undefined)
  const onWell = () => {
    times = 0
    void note(null)
  }
  const session = {
    account: id,
    login: () => loginOf(house, keyring, { account: id, work: 'incoming', ways }),
    ways: { folder, proof: (mail, of) => proofOf(mail, { ...of, resolver: ways.resolver }) },
    signal,
    onNews,
    onWell,
  } satisfies BringIn
  while (!signal.aborted) {
    try {
      await bringIn(house, session)
    } catch (error) {
      if (signal.aborted) return
      if (!(error instanceof MailProblem))
        log({ at: new Date(house.now()).toISOString(), level: 'error', carrier: 'bringing in', ...factsOf(error) })
      const problem = error instanceof MailProblem ? error : new MailProblem('other', '', { cause: error })
      times += 1
      await note(problem)
      await pause(restAfter(problem.code, { times, chance: Math.random() }), signal)
    }
  }
}
