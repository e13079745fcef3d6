import { type Dispatch, type SendingHooks } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { markSentIn, outgoing as outgoingOf } from '#foundation/outbox/outbox.ts'
import { MAIL_TEMPLATES } from '#house/mail-templates.ts'
import { studioOf } from '../studio.ts'
import { noLongerTrue } from './sending.ts'

/**
 * What the studio does as messages leave: a message of the outbox is asked once more whether it is still true, and counts as sent when a server has it, with all that its
 * leaving brings about. What a person wrote themselves is true as they wrote it.
 */
export function sendingHooks(house: House): SendingHooks {
  return {
    async isStillTrue({ outgoing: id }: Dispatch) {
      if (id === null) return null
      const outgoing = await outgoingOf(house, { id })
      // Its words are frozen: who signs them does not matter to whether they are true.
      const desk = { studio: await studioOf(house), by: '', members: new Map<string, string>() }
      return outgoing?.state === 'leaving' ? noLongerTrue(house, outgoing, desk) : 'gone'
    },
    async handedOverIn(tx, as, { outgoing: id }) {
      if (id !== null) await markSentIn(tx, as, { id }, MAIL_TEMPLATES)
    },
  }
}
