import { loginOf, noteAccountProblem, sendDue, sentCopies } from '#conversation/conversation.ts'
import { MINUTE } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import type { Keyring } from '#foundation/sealed.ts'
import { factsOf, type Log } from '#foundation/web/failures.ts'
import type { MailWays } from '#mail/servers/checked-place.ts'
import { sendingHooks } from '../outbox/sending-hooks.ts'
import { acknowledgeDue } from '../owed/acknowledge.ts'

export interface TakeOutParts {
  keyring: Keyring
  ways: MailWays
  /** Names this process. */
  holder: string
  /** Where is taken down what is handed over (sending-log.ts), below the data folder. */
  folder: string
  onNews: (workspace: string) => void
  log: Log
  signal: AbortSignal
}

/** After a fault of ours a studio's mail is looked at again so long later, in milliseconds. */
const AFTER_FAULT = MINUTE

/** Acknowledges what asks to be, hands over what is due in a studio, and puts copies into Sent; when something is due again, null where nothing waits. Never throws. */
export function takeOutOf(parts: TakeOutParts): (house: House) => Promise<number | null> {
  let isFailing = false
  return async (house) => {
    try {
      const next = await takenOut(parts, house)
      isFailing = false
      return next
    } catch (error) {
      // Said once and not every minute.
      if (!isFailing)
        parts.log({ at: new Date(house.now()).toISOString(), level: 'error', carrier: 'sending', ...factsOf(error) })
      isFailing = true
      return house.now() + AFTER_FAULT
    }
  }
}

async function takenOut(
  { keyring, ways, holder, folder, onNews, signal }: TakeOutParts,
  house: House,
): Promise<number | null> {
  const faults: unknown[] = []
  // A fault over one of these keeps none of the others.
  const done = <Done>(work: Promise<Done>, otherwise: Done): Promise<Done> =>
    work.catch((fault: unknown) => (faults.push(fault), otherwise))
  await done(acknowledgeDue(house), 0)
  const hooks = sendingHooks(house)
  const sending = sendDue(house, {
    login: (account) => loginOf(house, keyring, { account, work: 'outgoing', ways }),
    holder,
    folder,
    hooks,
    signal,
    async onAccount(account, problem) {
      await noteAccountProblem(house, { id: account, of: 'outgoing', problem })
      if (problem) onNews(house.store.workspace)
    },
  })
  const { next, sent } = await done(sending, { next: null, sent: 0 })
  if (sent > 0) onNews(house.store.workspace)
  const login = (account: string) => loginOf(house, keyring, { account, work: 'incoming', ways })
  const copied = await done(sentCopies(house, { login, hooks, signal }), { next: null })
  if (faults.length > 0) throw faults[0]
  return earliest(next, copied.next)
}

const earliest = (...times: (number | null)[]): number | null => {
  const known = times.filter((at) => at !== null)
  return known.length > 0 ? Math.min(...known) : null
}
