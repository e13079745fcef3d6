import type { AccountFacts } from '#conversation/conversation.ts'
import { MINUTE } from '#foundation/days.ts'
import { countTrial } from '#foundation/sign-in/sign-in.ts'
import type { Premises } from '../premises.ts'
import type { StudioContext } from '../studio-env.ts'
import type { Problems } from './account-input.ts'
import { type TriedView, triedView } from './tried.tsx'

type Tryable = Pick<AccountFacts, 'user' | 'incoming' | 'outgoing'> & { pass: string }

/** What stands in the way of keeping it. */
type InTheWay = { tried: TriedView } | { problems: Problems }

/**
 * Enters both servers before anything is kept; null where that went well. With `anyway` nobody is asked now, but the carrier asks in a moment: that counts
 * as well, since a studio may ask only so often.
 */
export async function triedLive(
  premises: Premises,
  c: StudioContext,
  { user, pass, incoming, outgoing, anyway }: Tryable & { anyway: boolean },
): Promise<InTheWay | null> {
  const wait = await waitingFirst(premises, c)
  if (wait !== null) return { problems: { pass: wait } }
  if (anyway) return null
  const side = (place: AccountFacts['incoming']) => place && { place, auth: { user, pass } }
  const tried = triedView(await premises.accounts.tryAccount({ incoming: side(incoming), outgoing: side(outgoing) }))
  return tried && { tried }
}

/** Counts that servers are asked, and says how long to wait where that is too often; null where it is not. */
export async function waitingFirst({ door }: Premises, { var: { say, dates, house } }: StudioContext) {
  const minutes = await countTrial(door, { workspace: house.store.workspace })
  return minutes > 0 ? say('studio.signIn.wait', { length: dates.length(minutes * MINUTE) }) : null
}
