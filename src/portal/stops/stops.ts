import { client, contact } from '#client/client.ts'
import { publicAddress } from '#foundation/config.ts'
import type { House } from '#foundation/house.ts'
import type { Language } from '#foundation/language.ts'
import type { StopKind } from '#foundation/stops/stops.ts'
import { portalPaths } from '../portal-paths.ts'
import type { PortalPremises, Serving } from '../portal-premises.ts'
import { stopHeaders, stopIn, stopToken } from './stop-token.ts'

/**
 * What a letter of a kind that can be stopped leaves with (RFC 8058): `List-Unsubscribe` and `List-Unsubscribe-Post`. Null without a public https address: then no
 * mail program could press it. Whoever signs the letter has to sign both (DKIM), which is the sending server's part.
 */
export function stopHeadersOf(
  { config, secret }: Pick<PortalPremises, 'config' | 'secret'>,
  house: House,
  of: { contact: string; kind: StopKind },
): Readonly<Record<string, string>> | null {
  const address = publicAddress(config)
  if (address === null) return null
  return stopHeaders(address + portalPaths.stop(stopToken(secret, { workspace: house.store.workspace, ...of })))
}

/** What a stop's address is for. */
export interface FoundStop {
  kind: StopKind
  contact: { id: string; client: string; name: string; language: Language }
  studio: Serving
  /** Of the contact's studio; the contact acts. */
  house: House
}

/** What a token is for; null for a guessed and a tampered one, and where the contact is gone. Changes nothing; it holds for who was put away too. */
export async function foundStop(premises: PortalPremises, token: string): Promise<FoundStop | null> {
  const of = stopIn(premises.secret, token)
  if (!of) return null
  const looking = premises.houseOf(of.workspace, 'house')
  const whose = await contact(looking, { id: of.contact })
  if (!whose || !(await client(looking, { id: whose.client }))) return null
  const { id, name, language } = whose
  const studio = await premises.studioOf(looking)
  const house = premises.houseOf(of.workspace, `contact:${id}`)
  return { kind: of.kind, contact: { id, client: whose.client, name, language }, studio, house }
}
