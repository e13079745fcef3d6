import { type Client, clients, type Contact } from '#client/client.ts'
import { type Correspondent, correspondents } from '#conversation/conversation.ts'
import { HOUR } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { asHeard, hearContact } from './listening-to.ts'
import { readingOf } from './reading-rules.ts'
import type { Reading } from './reading-types.ts'
import * as store from './reading-store.ts'
import { paceOf, type WorkingWeek } from './reply-pace.ts'

/** A stored reading is computed again after this many milliseconds even if nothing was written: time passes too. */
const GOOD_FOR = HOUR

export interface ReadContact {
  contact: Contact
  client: { id: string; name: string }
  reading: Reading
}

/**
 * The readings of all contacts who are listened to, as things stand now. What is stored is taken where nothing was written since and it is
 * fresh; else the contact's letters are heard and the reading is computed and stored. A contact who is not listened to any more
 * has neither reading nor evidence left. `week` are the studio's working days; `of` its clients, where the caller has them at hand.
 */
export async function readings(
  house: House,
  { week, of }: { week: WorkingWeek; of?: readonly Client[] },
): Promise<ReadContact[]> {
  const all = of ?? (await clients(house))
  const wanted = listenedTo(all)
  const stored = new Map((await house.store.read((tx) => store.allReadings(tx))).map((row) => [row.contact, row]))
  const addresses = wanted.flatMap(({ contact }) => contact.addresses)
  const known = await correspondents(house, { addresses })
  const result: ReadContact[] = []
  for (const { contact, client } of wanted) {
    const basis = basisOf(contact, week, known)
    const row = stored.get(contact.id)
    const isFresh = row?.basis === basis && row.computed_at <= house.now() && house.now() - row.computed_at < GOOD_FOR
    const reading = row && isFresh ? storedReading(row) : await computed(house, { contact, client, week, basis })
    result.push({ contact, client: { id: client.id, name: client.name }, reading })
  }
  const listened = new Set(wanted.map(({ contact }) => contact.id))
  const everybody = all.flatMap((client) => client.contacts.map((contact) => contact.id))
  await forget(
    house,
    everybody.filter((id) => stored.has(id) && !listened.has(id)),
  )
  return result
}

interface Listened {
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

/**
 * What a contact's reading rests on, as a text that changes when a letter of theirs or to them comes or goes, an address, their language, or
 * the studio's working days. An older letter of a machine does not show in it: it counts once the stored reading is no longer fresh.
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
  return [language, `${zone} ${days.join('')}`, ...counts].join('\n')
}

function storedReading(row: Awaited<ReturnType<typeof store.allReadings>>[number]): Reading {
  const { reading, score, since } = row
  const exchanges: Reading['exchanges'] = JSON.parse(row.exchanges)
  return { reading, score, since, signs: JSON.parse(row.signs), exchanges, pace: paceOf(exchanges) }
}

/** Hears first, as that takes time; then all that the reading rests on is read and the reading stored in one transaction. */
async function computed(house: House, input: Listened & { week: WorkingWeek; basis: string }): Promise<Reading> {
  const { contact, client, week, basis } = input
  const letters = await hearContact(house, contact)
  return house.store.write(async (tx) => {
    const before = await store.outdateReading(tx, contact.id)
    const now = house.now()
    const dismissed = new Set((await store.dismissedPaces(tx, contact.id)).map((row) => row.sign))
    const found = readingOf(await asHeard(tx, contact.id, letters), { now, week, dismissed })
    const { reading, score, since } = found
    const json = { signs: JSON.stringify(found.signs), exchanges: JSON.stringify(found.exchanges) }
    await store.replaceReading(tx, { contact: contact.id, reading, score, since, ...json, computed_at: now, basis })
    if (reading !== before) {
      const facts = { from: before, to: reading }
      await record(tx, house, { kind: 'reading.changed', subject: contact.id, client: client.id, facts })
    }
    return found
  })
}

/** Nothing is left of what was heard of these contacts. */
async function forget(house: House, contacts: readonly string[]): Promise<void> {
  if (contacts.length === 0) return
  await house.store.write(async (tx) => {
    for (const contact of contacts) await store.forgetHeard(tx, contact)
  })
}
