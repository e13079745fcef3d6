import { type Dispatch, draftsBehind } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { DispatchShown } from './dispatch-types.ts'
import { dispatchShown } from './dispatch-view.ts'

/** Messages that leave, or could not, with the drafts they were made of looked up: what failed is changed there. */
export async function dispatchesShown(house: House, dispatches: readonly Dispatch[]): Promise<DispatchShown[]> {
  const now = house.now()
  const behind = await draftsBehind(house, { dispatches: dispatches.map(({ id }) => id) })
  return dispatches.map((one) => dispatchShown(one, { now, draft: behind.get(one.id) }))
}
