import { accounts, type MailAccount } from '#conversation/conversation.ts'
import { SECOND } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { type AccountSession, sessionOf, type SessionParts } from './account-session.ts'
import { outletsOf } from './outlets.ts'
import { pause } from './pause.ts'

/** How often it looks whether an account came, changed or became free, and whether something is to leave, in milliseconds. */
const EVERY = 5 * SECOND

export interface RoundsParts extends Omit<SessionParts, 'house' | 'onNews'> {
  workspaces: () => Promise<string[]>
  houseOf: (workspace: string) => House
  /** Hands over what is due in one studio; when something is due again, null where nothing waits. Never throws. */
  takeOut: (house: House) => Promise<number | null>
  onNews: (workspace: string) => void
}

export interface Rounds {
  /** Looks now. */
  look(): void
  /** Ends every session and lets what is being handed over come to its end. */
  end(): Promise<void>
}

/** Keeps a session for each account that is on and free, of every studio, and takes out what is due. */
export function roundsOf(parts: RoundsParts): Rounds {
  const sessions = new Map<string, AccountSession>()
  const ending = new AbortController()
  let waking = new AbortController()
  const wake = () => waking.abort()
  const outlets = outletsOf(parts.takeOut)

  const round = async () => {
    const listened = new Set<string>()
    for (const workspace of await parts.workspaces()) {
      const house = parts.houseOf(workspace)
      const onNews = () => {
        parts.onNews(workspace)
        wake()
      }
      const all = (await accounts(house)).filter((one) => one.on)
      for (const account of all.filter(({ incoming }) => incoming)) {
        listened.add(account.id)
        await attend({ ...parts, house, onNews }, sessions, account)
      }
      if (all.length > 0) outlets.look(house)
    }
    // Removed or switched off meanwhile.
    for (const [id, session] of sessions) if (!listened.has(id)) await session.end()
  }
  const rounds = async () => {
    while (!ending.signal.aborted) {
      waking = new AbortController()
      // A database that is away for a while is there again at another round.
      await round().catch(() => undefined)
      await pause(EVERY, AbortSignal.any([waking.signal, ending.signal]))
    }
    await Promise.all([outlets.end(), ...[...sessions.values()].map((session) => session.end())])
  }
  const over = rounds()
  return {
    look: wake,
    async end() {
      ending.abort()
      await over
    },
  }
}

/** Begins the session of an account where it has none and nobody else holds it; begins it anew where the account was changed. */
async function attend(parts: SessionParts, sessions: Map<string, AccountSession>, account: MailAccount): Promise<void> {
  const { id, changedAt } = account
  const old = sessions.get(id)
  if (old && old.account.changedAt !== changedAt) await old.end()
  if (sessions.has(id)) return
  const session = await sessionOf(parts, account)
  if (!session) return
  sessions.set(id, session)
  void session.over.then(() => sessions.delete(id))
}
