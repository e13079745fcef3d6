import type { Client, Contact } from '#client/client.ts'
import { type Correspondent, correspondents } from '#conversation/conversation.ts'
import { HOUR } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { EARS } from '#listening/ears.ts'
import * as store from './reading-store.ts'
import type { WorkingWeek } from './reply-pace.ts'

/** A stored reading is computed again after this many milliseconds even if nothing was written: time passes too. */
export const GOOD_FOR = HOUR

export interface Listened {
  contact: Contact
  client: Client
}

/** A contact who is listened to, and how far what is stored of their reading still holds. */
export interface Looked extends Listened {
  week: WorkingWeek
  basis: string
  stored: Awaited<ReturnType<typeof store.readingsAmong>>[number] | null
  /** `old`: nothing changed but the time; `changed`: what it rests on did, or there is none. */
  state: 'fresh' | 'old' | 'changed'
}

/** What is stored of the readings of these clients' contacts. Of those who are not listened to any more, nothing is left. */
export async function lookAt(
  house: House,
  { week, of }: { week: WorkingWeek; of: readonly Client[] },
): Promise<Looked[]> {
  const wanted = listenedTo(of)
  const everybody = of.flatMap((client) => client.contacts.map((contact) => contact.id))
  const rows = await house.store.read((tx) => store.readingsAmong(tx, everybody))
  const stored = new Map(rows.map((row) => [row.contact, row]))
  const known = await correspondents(house, { addresses: wanted.flatMap(({ contact }) => contact.addresses) })
  const listened = new Set(wanted.map(({ contact }) => contact.id))
  await forget(
    house,
    everybody.filter((id) => stored.has(id) && !listened.has(id)),
  )
  return wanted.map(({ contact, client }) => {
    const basis = basisOf(contact, week, known)
    const row = stored.get(contact.id) ?? null
    return { contact, client, week, basis, stored: row, state: stateOf(row, basis, house.now()) }
  })
}

/** The contacts whose mail is read: accepted, not put away, not switched off. Nobody else's is. */
export function listenedTo(all: readonly Client[]): Listened[] {
  return all
    .filter((client) => client.archivedAt === null)
    .flatMap((client) => client.contacts.map((contact) => ({ contact, client })))
    .filter(({ contact }) => contact.archivedAt === null && contact.heard && contact.addresses.length > 0)
}

function stateOf(row: Looked['stored'], basis: string, now: number): Looked['state'] {
  if (!row || row.basis !== basis || row.computed_at <= 0) return 'changed'
  return row.computed_at <= now && now - row.computed_at < GOOD_FOR ? 'fresh' : 'old'
}

/**
 * What a contact's reading rests on, as a text that changes when a letter of theirs or to them comes or goes, an address, their language,
 * the ears, or the studio's working days. An older letter of a machine does not show in it: it counts once the stored reading is no longer fresh.
 */
function basisOf(
  { language, addresses }: Contact,
  { zone, days }: WorkingWeek,
  known: ReadonlyMap<string, Correspondent>,
): string {
  const counts = addresses.map((address) => {
    const one = known.get(address)
    return `${address} ${one?.lettersIn ?? 0} ${one?.lettersOut ?? 0} ${one?.lastAt ?? 0}`
  })
  return [`${language} ${EARS}`, `${zone} ${days.join('')}`, ...counts].join('\n')
}

/** Nothing is left of what was heard of these contacts. */
async function forget(house: House, contacts: readonly string[]): Promise<void> {
  if (contacts.length === 0) return
  await house.store.write(async (tx) => {
    for (const contact of contacts) await store.forgetHeard(tx, contact)
  })
}
