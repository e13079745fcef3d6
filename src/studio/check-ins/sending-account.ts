import { accounts } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'

/** Whether mail can leave the studio without a hand: an account is on, has a server to send by and something to say to it. */
export async function canSend(house: House): Promise<boolean> {
  return (await accounts(house)).some(({ on, isReady, outgoing }) => on && isReady && outgoing !== null)
}
