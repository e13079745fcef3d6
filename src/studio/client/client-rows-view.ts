import type { Client } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { type Correspondent, correspondents } from '#conversation/conversation.ts'
import { dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { rankOf, type ReadContact } from '#reading/reading.ts'
import type { Reading } from '#reading/studio/reading-mark.tsx'
import type { ClientRowView } from './client-rows.tsx'
import type { Studio } from '../studio.ts'
import { settlingOf } from '../today/today-view.ts'
import { reasonsOf } from '../today/why.ts'

/** Clients as rows of a list, by what is read of their contacts. */
export async function rowsOf(
  house: House,
  { studio, clients, read }: { studio: Studio; clients: readonly Client[]; read: readonly ReadContact[] },
): Promise<ClientRowView[]> {
  const addresses = clients.flatMap((client) => client.contacts.flatMap((contact) => contact.addresses))
  const known = await correspondents(house, { addresses })
  const today = dayAt(house.now(), studio.zone)
  return clients.map((client) => rowOf(client, { read, known, today }))
}

interface Known {
  read: readonly ReadContact[]
  known: ReadonlyMap<string, Correspondent>
  today: Temporal.PlainDate
}

function rowOf(client: Client, { read, known, today }: Known): ClientRowView {
  const project = client.projects.findLast((one) => one.archivedAt === null)
  const last = lastWord(client, known)
  const worst = worstOf(client, read)
  return {
    id: client.id,
    name: client.name,
    href: clientPaths.client(client.id),
    contacts: client.contacts.filter((contact) => contact.archivedAt === null).map((contact) => contact.name),
    reading: readingOfClient(client, worst),
    why: worst ? reasonsOf(worst, settlingOf(client, today)) : [],
    ...(last ? { last } : {}),
    ...(project ? { project: { name: project.name, stage: project.stage } } : {}),
  }
}

/** The contact of a client whose reading asks most for attention, as Today orders them, the one added first of equals; whoever cannot be read is the last. */
export function worstOf({ id }: Pick<Client, 'id'>, read: readonly ReadContact[]): ReadContact | null {
  return (
    read
      .filter((one) => one.client.id === id)
      .toSorted((a, b) => needOf(b) - needOf(a) || (a.contact.id < b.contact.id ? -1 : 1))[0] ?? null
  )
}

const needOf = ({ reading }: ReadContact): number => (reading.none ? -1 : rankOf(reading))

/** What stands for a client as a whole: the reading of the contact who needs most, or why there is none. */
export function readingOfClient(client: Client, worst: ReadContact | null): Reading {
  if (!worst)
    return client.contacts.some((contact) => contact.heard && contact.archivedAt === null && client.archivedAt === null)
      ? 'tooLittle'
      : 'unheard'
  const { none, reading } = worst.reading
  if (none) return none === 'language' ? 'noReading' : 'tooLittle'
  return reading
}

function lastWord(client: Client, known: ReadonlyMap<string, Correspondent>): ClientRowView['last'] {
  const words = client.contacts.flatMap((contact) =>
    contact.addresses.flatMap((address) => {
      const one = known.get(address)
      if (!one) return []
      const mine = (one.lastOutAt ?? 0) > (one.lastInAt ?? 0)
      return [{ at: Math.max(one.lastOutAt ?? 0, one.lastInAt ?? 0), mine, name: contact.name }]
    }),
  )
  return words.filter((word) => word.at > 0).toSorted((a, b) => b.at - a.at)[0]
}
