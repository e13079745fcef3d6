import type { Client, Contact } from '#client/client.ts'

export interface Listened {
  contact: Contact
  client: Client
}

/** The contacts whose mail is read: accepted, not put away, not switched off. Nobody else's is. */
export function listenedTo(all: readonly Client[]): Listened[] {
  return all
    .filter((client) => client.archivedAt === null)
    .flatMap((client) => client.contacts.map((contact) => ({ contact, client })))
    .filter(({ contact }) => contact.archivedAt === null && contact.heard && contact.addresses.length > 0)
}
