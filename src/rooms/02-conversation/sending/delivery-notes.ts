import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import { note } from './dispatch-notes.ts'
import { isTrouble } from './dispatch-rules.ts'
import * as store from './dispatch-store.ts'
import type { RecipientState } from './dispatch-types.ts'

/** What a later report says of one whom a message went to. */
export interface DeliveryNote {
  address: string
  state: Extract<RecipientState, 'accepted' | 'delayed' | 'bounced'>
  /** Enhanced status, and the first line of what the other server said. */
  code: string | null
  said: string | null
}

/**
 * Ties what a report says to the message with this Message-ID (without brackets); a bounce is shown to the user. False where none of ours has it, or nobody it names was
 * written to. An address that bounced once stays so, whatever is said later.
 */
export async function noteDeliveryIn(
  tx: Tx,
  house: House,
  { messageId, recipients }: { messageId: string; recipients: readonly DeliveryNote[] },
): Promise<boolean> {
  let isTied = false
  for (const dispatch of await store.dispatchesOf(tx, { messageId }, 10)) {
    if (dispatch.state === 'withdrawn') continue
    const told = new Map(recipients.map((one) => [one.address.toLowerCase(), one]))
    const now = dispatch.recipients.map((one) => {
      const news = told.get(one.address.toLowerCase())
      return news && one.state !== 'bounced' && one.state !== 'refused'
        ? { ...one, ...news, address: one.address }
        : one
    })
    for (const [place, one] of now.entries()) {
      const before = dispatch.recipients[place]
      if (told.has(one.address.toLowerCase())) isTied = true
      if (before === one) continue
      const { address, state, code, said } = one
      await store.changeRecipients(tx, dispatch.id, { only: [address], state, code, said })
    }
    const isNews = now.some(
      ({ state }, place) => state === 'bounced' && dispatch.recipients[place]?.state !== 'bounced',
    )
    if (!isNews) continue
    await store.changeDispatch(tx, dispatch.id, { trouble: isTrouble(dispatch.state, now) ? 1 : 0 })
    await note(tx, house, 'dispatch.bounced', dispatch)
  }
  return isTied
}
