import { type Client, clients } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import {
  type Correspondent,
  correspondents,
  declinedPeople,
  plainSubject,
  proposedPeople,
} from '#conversation/conversation.ts'
import { dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { type ReadContact, readings } from '#reading/reading.ts'
import type { Reading } from '#reading/studio/reading-mark.tsx'
import type { ClientRowView, ClientsPageProps } from './clients-page.tsx'
import { personId, studioPaths } from './studio-paths.ts'
import type { Studio } from './studio.ts'
import { settlingOf } from './today-view.ts'
import { reasonsOf } from './why.ts'
import { weekOf } from './working-week.ts'

/** A contact who wrote fewer letters than this is too new to be read. */
const LETTERS_TO_READ = 2

const RANK: Record<Reading, number> = { uneasy: 0, watch: 1, calm: 2, tooLittle: 3, unheard: 4 }

/** What the list of clients shows. */
export async function clientsView(house: House, studio: Studio): Promise<Omit<ClientsPageProps, 'say' | 'dates'>> {
  const all = await clients(house)
  const read = await readings(house, { of: all, week: weekOf(studio) })
  const present = all.filter((client) => client.archivedAt === null)
  const addresses = present.flatMap((client) => client.contacts.flatMap((contact) => contact.addresses))
  const known = await correspondents(house, { addresses })
  const today = dayAt(house.now(), studio.zone)
  const rows = present.map((client) => rowOf(client, { read, known, today }))
  return {
    clients: rows.toSorted((a, b) => RANK[a.reading] - RANK[b.reading] || (b.last?.at ?? 0) - (a.last?.at ?? 0)),
    proposals: (await proposedPeople(house)).map(proposalOf),
    declined: (await declinedPeople(house)).map((person) => ({
      name: person.name || person.address,
      email: person.address,
      takeBackAction: studioPaths.declining(personId(person.address)),
    })),
    archived: all
      .filter((client) => client.archivedAt !== null)
      .map((client) => ({
        name: client.name,
        href: clientPaths.client(client.id),
        at: client.archivedAt ?? 0,
        unarchiveAction: clientPaths.archive(client.id),
      })),
    newHref: clientPaths.newClient(),
    importHref: studioPaths.imports(),
  }
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
    reading: readingOfClient(client, read, known),
    why: worst ? reasonsOf(worst, settlingOf(client, today)) : [],
    ...(last ? { last } : {}),
    ...(project ? { project: { name: project.name, stage: project.stage } } : {}),
  }
}

/** The contact of a client whose reading asks most for attention. */
export function worstOf(client: Client, read: readonly ReadContact[]): ReadContact | null {
  return (
    read.filter((one) => one.client.id === client.id).toSorted((a, b) => b.reading.score - a.reading.score)[0] ?? null
  )
}

/** What stands for a client as a whole: the reading of the contact who needs most, or why there is none. */
export function readingOfClient(
  client: Client,
  read: readonly ReadContact[],
  known: ReadonlyMap<string, Correspondent>,
): Reading {
  const worst = worstOf(client, read)
  if (!worst)
    return client.contacts.some((contact) => contact.heard && contact.archivedAt === null && client.archivedAt === null)
      ? 'tooLittle'
      : 'unheard'
  const letters = client.contacts
    .flatMap((contact) => contact.addresses)
    .reduce((sum, address) => sum + (known.get(address)?.lettersIn ?? 0), 0)
  return letters < LETTERS_TO_READ ? 'tooLittle' : worst.reading.reading
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

function proposalOf(person: Correspondent) {
  const id = personId(person.address)
  const subject = plainSubject(person.lastSubject)
  return {
    id,
    name: person.name || person.address,
    email: person.address,
    received: person.lettersIn,
    sent: person.lettersOut,
    first: person.firstAt,
    last: person.lastAt,
    ...(subject ? { subject } : {}),
    acceptAction: studioPaths.acceptance(id),
    joinAction: studioPaths.joining(id),
    declineAction: studioPaths.declining(id),
  }
}
