import { MINUTE } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { openSentFolder, type SentFolder } from '#mail/imap/sent-folder.ts'
import { MailProblem, type MailProblemCode } from '#mail/mail-problem.ts'
import type { ServerLogin } from '#mail/servers/server-types.ts'
import { triedAgainAt } from '#mail/smtp/smtp-rules.ts'
import { accounts } from '../accounts/accounts.ts'
import type { MailAccount } from '../accounts/account-types.ts'
import type { DispatchRowIn } from './dispatch-row.ts'
import * as claims from './claim-store.ts'
import * as store from './dispatch-store.ts'
import { frozenBytes } from './frozen-bytes.ts'
import { arrivedIn } from './handing-over.ts'
import type { SendingHooks } from './sending-types.ts'

/** Who is at it has so long before another one may be, in milliseconds; two at once would put it in twice. */
const LEASE = 10 * MINUTE

const PART = 50

/** How often an uncertain message is looked for: a server that keeps copies itself may take its time. */
const LOOKS = 4

export interface SentCopies {
  /** How the account's incoming server is entered. May throw a MailProblem. */
  login(account: string): Promise<ServerLogin>
  hooks: Pick<SendingHooks, 'handedOverIn'>
  signal: AbortSignal
}

/**
 * Puts a copy of what left into the Sent folder, where the server does not do so itself: looked for by its Message-ID first, and repeated for five days until it stands there. And looks there for what is
 * uncertain: if it is there, it left. Answers when something is due again; null where nothing waits. (reliability.md, Sending exactly once)
 */
export async function sentCopies(house: House, input: SentCopies): Promise<{ next: number | null }> {
  const able = (await accounts(house)).filter(({ on, isReady, incoming }) => on && isReady && incoming)
  for (const account of able) if (!input.signal.aborted) await copiesOf(house, input, account)
  const ids = able.map(({ id }) => id)
  return { next: await house.store.read((tx) => claims.nextCopy(tx, ids)) }
}

async function copiesOf(house: House, input: SentCopies, account: MailAccount): Promise<void> {
  let folder: SentFolder | null = null
  try {
    for (
      let due = await taken(house, account);
      due.length > 0 && !input.signal.aborted;
      due = await taken(house, account)
    )
      for (const one of due) {
        try {
          folder ??= await openSentFolder(await input.login(account.id))
          await done(house, input, { one, folder, account })
        } catch (error) {
          if (!(error instanceof MailProblem)) throw error
          await later(house, one)
          // What cannot be entered is not knocked at for every letter: the others wait until the lease is over.
          if (!folder || IS_AWAY.has(error.code)) return
          folder.close()
          folder = null
        }
      }
  } finally {
    folder?.close()
  }
}

const IS_AWAY: ReadonlySet<MailProblemCode> = new Set<MailProblemCode>(['timed-out', 'dropped', 'busy'])

/** In hand until the lease is over. */
const taken = (house: House, { id: account }: MailAccount): Promise<DispatchRowIn[]> =>
  house.store.write(async (tx) => {
    const due = await claims.copiesDue(tx, { account, now: house.now(), most: PART })
    for (const { id } of due) await store.changeDispatch(tx, id, { copy_at: house.now() + LEASE })
    return due
  })

interface One {
  one: DispatchRowIn
  folder: SentFolder
  account: MailAccount
}

async function done(house: House, { hooks }: SentCopies, { one, folder, account }: One): Promise<void> {
  const { id, message_id, handed_at, leave_at, raw } = one
  const isThere = await folder.holds(message_id)
  if (one.copy === 'look') return looked(house, hooks, { one, isThere, account })
  if (!isThere) await folder.add(await frozenBytes(house, { id, raw }), handed_at ?? leave_at)
  await house.store.write((tx) => store.changeDispatch(tx, id, { copy: 'done', copy_at: null }))
}

/** Where the server keeps what it sends, a message that never comes there hardly left; the user is told so and still decides. */
function looked(
  house: House,
  hooks: SentCopies['hooks'],
  { one, isThere, account }: Pick<One, 'one' | 'account'> & { isThere: boolean },
): Promise<void> {
  return house.store.write(async (tx) => {
    const dispatch = await store.findDispatch(tx, one.id)
    if (dispatch?.state !== 'uncertain') return void (await store.changeDispatch(tx, one.id, NOT_LOOKED_FOR))
    if (isThere) return void (await arrivedIn(tx, house, { dispatch, hooks, inSentFolder: true }))
    const tries = one.copy_tries + 1
    if (tries < LOOKS && account.savesSent)
      return void (await store.changeDispatch(tx, one.id, { copy_tries: tries, copy_at: house.now() + tries * MINUTE }))
    const problem = account.savesSent ? { problem_code: 'not-in-sent' } : {}
    await store.changeDispatch(tx, one.id, { ...NOT_LOOKED_FOR, ...problem })
  })
}

const NOT_LOOKED_FOR = { copy: 'none', copy_at: null } as const

/** The folder could not be worked with: again after a rest, for five days. What is only looked for is the user's to settle then. */
function later(house: House, one: DispatchRowIn): Promise<void> {
  const tries = one.copy_tries + 1
  const at = triedAgainAt({ tries, since: one.handed_at ?? one.leave_at, now: house.now() })
  const end = one.copy === 'look' ? NOT_LOOKED_FOR : { copy: 'given-up' as const, copy_at: null }
  return house.store.write(async (tx) => {
    await store.changeDispatch(tx, one.id, at === null ? end : { copy_tries: tries, copy_at: at })
  })
}
