import { client, contact } from '#client/client.ts'
import { publicAddress } from '#foundation/config.ts'
import { DAY } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import type { Language } from '#foundation/language.ts'
import { outgoing } from '#foundation/outbox/outbox.ts'
import type { Outgoing } from '#foundation/outbox/outbox-types.ts'
import { portalPaths } from '../portal-paths.ts'
import type { PortalPremises, Serving } from '../portal-premises.ts'
import { linkIn, linkToken } from './link-token.ts'

/** A link is good for so long after its message was queued, in milliseconds (decisions/009). */
const LINK_LASTS = 30 * DAY

/** `closed` where the contact or their client was put away. */
type LinkState = 'good' | 'expired' | 'revoked' | 'closed'

type Dated = Pick<Outgoing, 'queuedAt' | 'linkRevokedAt'>

/** How a link stands at `now`: good for 30 days, unless it was ended. */
function linkStands({ queuedAt, linkRevokedAt }: Dated, now: number): 'good' | 'expired' | 'revoked' {
  if (linkRevokedAt !== null) return 'revoked'
  return now - queuedAt < LINK_LASTS ? 'good' : 'expired'
}

/**
 * The address of a message's link, as it goes into the message; null where the message has none, where it is good no more, and where the house has no
 * public address that a phone could open.
 */
export function linkOf(
  { config, secret }: Pick<PortalPremises, 'config' | 'secret'>,
  house: House,
  message: Pick<Outgoing, 'id' | 'page'> & Dated,
): string | null {
  const address = publicAddress(config)
  if (address === null || message.page === null || linkStands(message, house.now()) !== 'good') return null
  return address + portalPaths.link(linkToken(secret, { workspace: house.store.workspace, outgoing: message.id }))
}

/** What a link leads to. */
export interface FoundLink {
  /** The message it came in. */
  outgoing: Outgoing
  state: LinkState
  contact: { id: string; client: string; name: string; language: Language }
  studio: Serving
  /** Of the contact's studio; the contact acts. */
  house: House
}

/** What a token leads to; null for a guessed, a tampered and an unknown one. Changes nothing. */
export async function foundLink(premises: PortalPremises, token: string): Promise<FoundLink | null> {
  const link = linkIn(premises.secret, token)
  if (!link) return null
  const looking = premises.houseOf(link.workspace, 'house')
  const message = await outgoing(looking, { id: link.outgoing })
  const whose = message && message.page !== null && (await contact(looking, { id: message.contact }))
  if (!whose) return null
  const of = await client(looking, { id: whose.client })
  const isClosed = whose.archivedAt !== null || of === null || of.archivedAt !== null
  const { id, name, language } = whose
  return {
    outgoing: message,
    state: isClosed ? 'closed' : linkStands(message, premises.now()),
    contact: { id, client: whose.client, name, language },
    studio: await premises.studioOf(looking),
    house: premises.houseOf(link.workspace, `contact:${id}`),
  }
}
