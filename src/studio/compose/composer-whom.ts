import { type Client, clientsByAddress, type Contact } from '#client/client.ts'
import type { WholeLetter } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { isLanguage, type Language } from '#foundation/language.ts'
import type { Studio } from '../studio.ts'

export interface Whom {
  client: Client
  contact: Contact
}

/** The contact whom the first of these addresses belongs to that anybody's does; null where nobody's does. */
export async function whomAmong(house: House, addresses: readonly string[]): Promise<Whom | null> {
  const clients = addresses.length === 0 ? [] : await clientsByAddress(house, { addresses })
  for (const address of addresses)
    for (const client of clients)
      for (const contact of client.contacts) if (contact.addresses.includes(address)) return { client, contact }
  return null
}

/** The language that somebody is written to in: a contact's own, else that of their letter, else the studio's. */
export function languageOf(
  contact: Contact | undefined,
  letter: Pick<WholeLetter, 'language'> | null,
  studio: Studio,
): Language {
  if (contact) return contact.language
  return letter && isLanguage(letter.language) ? letter.language : studio.language
}
