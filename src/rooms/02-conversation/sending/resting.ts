import type { House } from '#foundation/house.ts'
import { MAIL_PROBLEMS } from '#mail/mail-problem.ts'
import { TRIED_FOR, triedAgainAt } from '#mail/smtp/smtp-rules.ts'
import type { DispatchWhy } from './dispatch-rules.ts'
import * as claims from './claim-store.ts'
import type { Dispatch } from './dispatch-types.ts'
import { failIn } from './taking-up.ts'

interface Resting {
  account: string
  /** What is in hand and was not given away. */
  held: readonly string[]
  holder: string
  code: DispatchWhy
  said: string
}

/**
 * The server of an account could not be worked with: everything of it that is due rests, as one try each, for as long as the message that was tried longest. What was tried for
 * five days is the user's.
 */
export function restAccount(house: House, { account, held, holder, code, said }: Resting): Promise<void> {
  return house.store.write(async (tx) => {
    await claims.letGo(tx, { ids: held, holder })
    const now = house.now()
    const due = await claims.dueOf(tx, { account, now, most: 100 })
    for (const { id, leaveAt } of due)
      if (leaveAt + TRIED_FOR <= now) await failIn(tx, house, { id, code: 'expired', said })
    const tries = Math.max(0, ...due.map((one) => one.tries))
    const until = triedAgainAt({ tries: tries + 1, since: now, now }) ?? now
    await claims.restAll(tx, { account, now, until, code, said })
  })
}

/** What rests because of the account is due at once: its server answers again, or the user changed what it is told. */
export const hurryDispatches = (house: House, { account }: { account: string }): Promise<void> =>
  house.store.write(async (tx) => {
    await claims.hurry(tx, { account, now: house.now(), codes: OF_ACCOUNT })
  })

/** Reasons that lie with the account, not with one message. */
const OF_ACCOUNT: readonly DispatchWhy[] = [...MAIL_PROBLEMS, 'sending-limit']

export const restedForAccount = ({ problem }: Dispatch): boolean => OF_ACCOUNT.some((code) => code === problem?.code)
