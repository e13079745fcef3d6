import { accounts } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'

/** Whether any of these studios has an account that is on. */
export async function isAnyAccountOn(houses: readonly House[]): Promise<boolean> {
  for (const house of houses) if ((await accounts(house)).some(({ on }) => on)) return true
  return false
}
