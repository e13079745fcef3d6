import type { House } from '#foundation/house.ts'
import * as store from './dispatch-store.ts'
import type { Dispatch } from './dispatch-types.ts'

export { dispatchIn, newMessageId } from './queueing.ts'
export { putDispatchAway, settleUncertain, tryDispatchAgain, withdrawDispatch, withdrawDispatchIn } from './deciding.ts'
export { hurryDispatches } from './resting.ts'
export { doubtRestored } from './restored.ts'
export { type SentCopies, sentCopies } from './sent-copies.ts'
export { sendDue } from './send-due.ts'
export type { SendDue, SendingHooks, SentDue } from './sending-types.ts'

/** What this part writes to the journal. */
export const DISPATCH_ENTRIES = [
  'dispatch.queued',
  'dispatch.withdrawn',
  'dispatch.left',
  'dispatch.failed',
  'dispatch.uncertain',
  'dispatch.again',
  'dispatch.put-away',
  'dispatch.bounced',
] as const

/** More than these wait for nobody's eye. */
const MOST = 200

/** One message that leaves or left; null when this studio has none of that id. */
export const dispatch = (house: House, { id }: { id: string }): Promise<Dispatch | null> =>
  house.store.read((tx) => store.findDispatch(tx, id))

/** Those that answer in a thread, the oldest first. */
export const dispatchesIn = (house: House, { thread }: { thread: string }): Promise<Dispatch[]> =>
  house.store.read((tx) => store.dispatchesOf(tx, { thread }, MOST))

/** Those that a message of the outbox became, one after another. */
export const dispatchesOfOutgoing = (house: House, { outgoing }: { outgoing: string }): Promise<Dispatch[]> =>
  house.store.read((tx) => store.dispatchesOf(tx, { outgoing }, MOST))

/** What is on its way: not with a server yet, or tried again, the oldest first; `most` of them, and how many it are. */
export function dispatchesWaiting(
  house: House,
  { most = MOST }: { most?: number } = {},
): Promise<{ list: Dispatch[]; count: number }> {
  const states = ['queued', 'claimed', 'deferred'] as const
  return house.store.read(async (tx) => ({
    list: await store.dispatchesOf(tx, { states }, most),
    count: await store.countIn(tx, states),
  }))
}

/** What the user has to see: it failed, may have left, or did not reach everybody; the oldest first. */
export const troubledDispatches = (house: House): Promise<Dispatch[]> =>
  house.store.read((tx) => store.dispatchesOf(tx, { trouble: true }, MOST))
