import { queueIn, stopOutgoing, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import type { House } from '#foundation/house.ts'

/** The template of a letter that brings nothing but a link (link-mail.ts). */
export const FRESH_LINK = 'portal.link'

/**
 * Queues a letter with a fresh link to the contact's page, asked for by them or written by the user; returns its id. One at most waits: asked for again
 * it is the same letter. One whose link was ended meanwhile is stopped first, so that its link stays ended.
 */
export async function writeFreshLink(
  house: House,
  { contact, client, page = '' }: { contact: string; client: string; page?: string },
): Promise<string> {
  const waiting = await waitingOutgoing(house, { contact })
  const dead = waiting.filter((one) => one.template === FRESH_LINK && one.linkRevokedAt !== null)
  for (const { id } of dead) await stopOutgoing(house, { id, why: 'replaced' })
  const message = { client, contact, template: FRESH_LINK, cause: contact, facts: {}, unasked: false, page }
  return house.store.write((tx) => queueIn(tx, house, message))
}
