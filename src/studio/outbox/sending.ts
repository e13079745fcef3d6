import { clientsOfContacts } from '#client/client.ts'
import { DAY } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { markSent, outgoing as outgoingOf, takeBackSent } from '#foundation/outbox/outbox.ts'
import type { Outgoing } from '#foundation/outbox/outbox-types.ts'
import { Refusal } from '#foundation/refusal.ts'
import { MAIL_TEMPLATES } from '#house/mail-templates.ts'
import { withoutTokens } from '#portal/links/link-token.ts'
import { type Desk, letterFor } from './letter-for.ts'

interface Sending extends Desk {
  readonly id: string
  readonly subject: string
  readonly text: string
  /** It went out before anybody could know that it was no longer true. */
  readonly anyway: boolean
}

/**
 * The user's word that a message was sent, in these words: the template is asked once more whether it is still true, and if not, nothing changes and
 * the reason is answered. Said twice it counts once. Refuses `outbox.notFound`.
 */
export async function sendOutgoing(
  house: House,
  { id, subject, text, anyway, ...desk }: Sending,
): Promise<{ sent: Outgoing } | { stopped: string; outgoing: Outgoing }> {
  const outgoing = await found(house, id)
  if (outgoing.state === 'waiting' && !anyway) {
    const why = await noLongerTrue(house, outgoing, desk)
    if (why) return { stopped: why, outgoing }
  }
  return { sent: await markSent(house, { id, subject, text: withoutTokens(text) }, MAIL_TEMPLATES) }
}

/** Why a message is not true any more; null while it is. */
export async function noLongerTrue(house: House, outgoing: Outgoing, desk: Desk): Promise<string | null> {
  const [client] = await clientsOfContacts(house, { contacts: [outgoing.contact] })
  const contact = client?.contacts.find((one) => one.id === outgoing.contact)
  if (!client || !contact) return 'archived'
  const letter = await letterFor(house, outgoing, { ...desk, client, contact })
  return 'stopped' in letter ? letter.stopped : null
}

/** For so long what was sent, or put away, can be taken back. */
export const TAKEN_BACK_WITHIN = DAY

/** It was not sent after all; null where that comes too late. Refuses `outbox.notFound`. */
export async function takeBack(house: House, { id }: { id: string }): Promise<Outgoing | null> {
  const { endedAt } = await found(house, id)
  if (endedAt !== null && house.now() - endedAt >= TAKEN_BACK_WITHIN) return null
  return takeBackSent(house, { id }, MAIL_TEMPLATES)
}

async function found(house: House, id: string): Promise<Outgoing> {
  const outgoing = await outgoingOf(house, { id })
  if (!outgoing) throw new Refusal('outbox.notFound')
  return outgoing
}
