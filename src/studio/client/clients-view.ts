import { archivedClients, clientsPage, countClients } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { countProposed, declinedPeople, proposedPeople } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { askedFigures, FEW_CLIENTS, type Place, readings, standing } from '#reading/reading.ts'
import type { Reading } from '#reading/studio/reading-mark.tsx'
import type { AttentionPageProps } from '../today/attention-page.tsx'
import type { ClientRowView } from './client-rows.tsx'
import { rowsOf, worstOf } from './client-rows-view.ts'
import type { ClientsPageProps } from './clients-page.tsx'
import { archivedView, declinedView, proposalView } from '../people/people-view.ts'
import { samePersonView } from '../people/same-person-view.ts'
import { studioPaths } from '../studio-paths.ts'
import type { Studio } from '../studio.ts'
import { weekOf } from '../settings/working-week.ts'

const RANK: Record<Reading, number> = { uneasy: 0, watch: 1, calm: 2, tooLittle: 3, noReading: 3, unheard: 4 }

/** Of a studio with many clients so many are shown who need attention, and so many by name; the rest is on the next pages. */
const PRESSING = 5
const BY_NAME = 16

/** So many people of the mailbox, and so many put away, are shown among the clients. */
const OTHERS = 10

type View<Props> = Omit<Props, 'say' | 'dates'>

/** What the list of clients shows: all of a few, those who need most first; of many a page by name, after the client `after`. */
export async function clientsView(
  house: House,
  { studio, after }: { studio: Studio; after: string | null },
): Promise<View<ClientsPageProps>> {
  const proposed = await proposedPeople(house, { most: OTHERS + 1 })
  const declined = await declinedPeople(house, { most: OTHERS + 1 })
  const archived = await archivedClients(house, { most: OTHERS + 1 })
  const isFew = (await countClients(house)) <= FEW_CLIENTS
  return {
    ...(isFew ? await fewClients(house, studio) : await manyClients(house, studio, after)),
    proposals: proposed.slice(0, OTHERS).map((person) => proposalView(person, isFew)),
    proposed: proposed.length > OTHERS ? await countProposed(house) : proposed.length,
    ...(proposed.length > OTHERS ? { proposalsHref: studioPaths.people() } : {}),
    declined: declined.slice(0, OTHERS).map(declinedView),
    ...(declined.length > OTHERS ? { declinedHref: studioPaths.declined() } : {}),
    archived: archived.slice(0, OTHERS).map(archivedView),
    ...(archived.length > OTHERS ? { archivedHref: clientPaths.archivedClients() } : {}),
    same: await samePersonView(house),
    newHref: clientPaths.newClient(),
    importHref: studioPaths.imports(),
  }
}

type Rows = Pick<View<ClientsPageProps>, 'clients' | 'pressing' | 'furtherHref' | 'startHref'>

async function fewClients(house: House, studio: Studio): Promise<Rows> {
  const all = await clientsPage(house, { most: FEW_CLIENTS })
  const read = await readings(house, { of: all, week: weekOf(studio) })
  const rows = await rowsOf(house, { studio, clients: all, read })
  return {
    clients: rows.toSorted((a, b) => RANK[a.reading] - RANK[b.reading] || (b.last?.at ?? 0) - (a.last?.at ?? 0)),
  }
}

async function manyClients(house: House, studio: Studio, after: string | null): Promise<Rows> {
  const found = await clientsPage(house, { after, most: BY_NAME + 1 })
  const page = found.slice(0, BY_NAME)
  const read = await readings(house, { of: page, week: weekOf(studio) })
  const last = page.at(-1)
  return {
    clients: await rowsOf(house, { studio, clients: page, read }),
    ...(after === null ? { pressing: await mostPressing(house, studio) } : { startHref: clientPaths.clients() }),
    ...(found.length > BY_NAME && last ? { furtherHref: clientPaths.clientsAfter(last.id) } : {}),
  }
}

async function mostPressing(house: House, studio: Studio): Promise<NonNullable<Rows['pressing']>> {
  const found = await standing(house, { week: weekOf(studio), most: PRESSING })
  const more = found.uneasy + found.watch - found.pressing.length
  return { rows: await pressingRows(house, studio, found), more: Math.max(0, more), href: clientPaths.attention() }
}

/** So many who need attention stand on a page of their own. */
const ATTENTION = 25

/** Who needs attention, the most pressing first; those after `after` in this order. */
export async function attentionView(
  house: House,
  { studio, after }: { studio: Studio; after: Place | null },
): Promise<View<AttentionPageProps>> {
  const found = await standing(house, { week: weekOf(studio), most: ATTENTION, after, all: true })
  return {
    clients: await pressingRows(house, studio, found),
    ...(found.next ? { furtherHref: clientPaths.attentionAfter(found.next) } : {}),
    ...(after === null ? {} : { startHref: clientPaths.attention() }),
    clientsHref: clientPaths.clients(),
    figures: await askedFigures(house),
  }
}

/** A client stands once, where the most pressing of their contacts does. */
async function pressingRows(
  house: House,
  studio: Studio,
  { pressing, clients, read }: Awaited<ReturnType<typeof standing>>,
): Promise<ClientRowView[]> {
  const rows = new Map((await rowsOf(house, { studio, clients, read })).map((row) => [row.id, row]))
  return pressing
    .filter((one) => worstOf({ id: one.client.id }, read)?.contact.id === one.contact.id)
    .flatMap((one) => rows.get(one.client.id) ?? [])
}
