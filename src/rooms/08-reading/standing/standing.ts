import { type Client, clientsOfContacts, clientsPage, countClients } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import type { ReadingWord } from '#listening/kinds.ts'
import { keepUp } from './keeping-up.ts'
import { type ReadContact, readings } from './readings.ts'
import type { WorkingWeek } from '../habit/reply-pace.ts'
import { rankOf } from './rank.ts'
import * as store from './standing-store.ts'

/** A studio of so many clients at most is read whole at every look; a larger one by what is stored of it. */
export const FEW_CLIENTS = 50

/** So many of those who are passed over are looked past at once. */
const SPARE = 200

const NOBODY: ReadonlySet<string> = new Set()

/** So many dismissals are worked in at one look; nobody presses more at once. */
const OUTDATED = 20

/** A place in the order of need. */
export type Place = Pick<Awaited<ReturnType<typeof store.standingAfter>>[number], 'rank' | 'contact'>

export interface Standing {
  /** Whose reading asks for attention (an alert), and with `all` whoever else is worth a look; the most pressing first. */
  pressing: ReadContact[]
  /** Where the next ones begin; null at the end. */
  next: Place | null
  /** How many alerts there are altogether, by how uneasy. */
  uneasy: number
  watch: number
  /** How many are worth a look without an alert. */
  more: number
  /** The clients of those who press, whole, and the readings of all their contacts. */
  clients: Client[]
  read: ReadContact[]
}

/**
 * Alerts, with `all` everybody who is not calm, the most pressing first, `most` at once, from `after` on where it is given. Each reading that is given is as things stand
 * now; the contacts in `except` are passed over, in the counts too. In a studio of few clients nobody is missed; in a larger one the order, and who is in it, is as the heartbeat last found it, at most an hour ago.
 */
export async function standing(
  house: House,
  input: { week: WorkingWeek; most: number; after?: Place | null; all?: boolean; except?: ReadonlySet<string> },
): Promise<Standing> {
  const isFew = (await countClients(house)) <= FEW_CLIENTS
  return isFew ? standingOfFew(house, input) : standingByStore(house, input)
}

type Asked = Parameters<typeof standing>[1]

async function standingOfFew(
  house: House,
  { week, most, after, all: everybody = false, except = NOBODY }: Asked,
): Promise<Standing> {
  const all = await clientsPage(house, { most: FEW_CLIENTS })
  const read = await readings(house, { week, of: all })
  const uncalm = inOrder(read).filter((one) => !except.has(one.contact.id))
  const alerts = uncalm.filter((one) => one.reading.alertSince !== null)
  const pressing = (everybody ? uncalm : alerts).filter((one) => !after || isAfter(one, after))
  const shown = pressing.slice(0, most)
  const ids = new Set(shown.map((one) => one.client.id))
  const count = (word: ReadingWord) => alerts.filter((one) => one.reading.reading === word).length
  return {
    uneasy: count('uneasy'),
    watch: count('watch'),
    more: uncalm.length - alerts.length,
    pressing: shown,
    next: pressing.length > most ? placeOf(shown.at(-1)) : null,
    clients: all.filter((client) => ids.has(client.id)),
    read: read.filter((one) => ids.has(one.client.id)),
  }
}

async function standingByStore(
  house: House,
  { week, most, after, all = false, except = NOBODY }: Asked,
): Promise<Standing> {
  const outdated = await house.store.read((tx) => store.outdatedReadings(tx, OUTDATED))
  const of = await clientsOfContacts(house, { contacts: outdated.map((row) => row.contact) })
  if (of.length > 0) await keepUp(house, { week, of })
  const found: Standing = { pressing: [], next: after ?? null, uneasy: 0, watch: 0, more: 0, clients: [], read: [] }
  do {
    const wanted = most - found.pressing.length
    const place = found.next
    const spare = Math.min(except.size, SPARE)
    const page = await house.store.read((tx) =>
      store.standingAfter(tx, { after: place, most: wanted + spare + 1, all }),
    )
    const rows = page.filter((row) => !except.has(row.contact))
    const shown = rows.slice(0, wanted)
    const clients = await clientsOfContacts(house, { contacts: shown.map((row) => row.contact) })
    const read = await readings(house, { week, of: clients })
    const places = new Set(shown.map((row) => row.contact))
    const pressing = inOrder(read).filter((one) => all || one.reading.alertSince !== null)
    found.pressing.push(...pressing.filter((one) => places.has(one.contact.id)))
    found.clients.push(...clients)
    found.read.push(...read)
    const isCut = page.length > wanted + spare
    found.next = rows.length > wanted ? (shown.at(-1) ?? null) : isCut ? (page.at(-1) ?? null) : null
    // Whoever turned out to be at ease, or is not listened to any more, made room for the next.
  } while (found.next && found.pressing.length < most)
  return { ...found, ...(await house.store.read((tx) => store.countStanding(tx, except))) }
}

/** What the readings of these contacts last said; who has none is left out. */
export async function wordsOf(
  house: House,
  { contacts }: { contacts: readonly string[] },
): Promise<Map<string, ReadingWord>> {
  const rows = await house.store.read((tx) => store.wordsAmong(tx, contacts))
  return new Map(rows.map((row) => [row.contact, row.reading]))
}

const inOrder = (read: readonly ReadContact[]): ReadContact[] =>
  read
    .filter((one) => one.reading.reading !== 'calm')
    .toSorted((a, b) => rankOf(b.reading) - rankOf(a.reading) || (a.contact.id < b.contact.id ? 1 : -1))

const placeOf = (read: ReadContact | undefined): Place | null =>
  read ? { rank: rankOf(read.reading), contact: read.contact.id } : null

function isAfter({ reading, contact }: ReadContact, after: Place): boolean {
  const rank = rankOf(reading)
  return rank < after.rank || (rank === after.rank && contact.id < after.contact)
}
