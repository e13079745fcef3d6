import { type Client, clients, type Contact } from '#client/client.ts'
import { correspondents } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { heardLetters } from './listening-to.ts'
import { readingOf } from './reading-rules.ts'
import type { Reading } from './reading-types.ts'
import * as store from './reading-store.ts'

/** A stored reading is computed again after this many milliseconds even if nothing was written: time passes too. */
const GOOD_FOR = 3_600_000

export interface ReadContact {
  contact: Contact
  client: { id: string; name: string }
  reading: Reading
}

/**
 * The readings of all contacts who are listened to, as things stand now. What is stored is taken where nothing was written since and it is
 * fresh; else the contact's letters are heard and the reading is computed and stored. A contact who is not listened to any more
 * has neither reading nor evidence left. `of` are the studio's clients, where the caller has them all at hand.
 */
export async function readings(house: House, input: { of?: readonly Client[] } = {}): Promise<ReadContact[]> {
  const all = input.of ?? (await clients(house))
  const wanted = listenedTo(all)
  const stored = new Map((await house.store.read((tx) => store.allReadings(tx))).map((row) => [row.contact, row]))
  const lettersOf = await letterStates(house, wanted)
  const result: ReadContact[] = []
  for (const { contact, client } of wanted) {
    const letters = lettersOf(contact)
    const row = stored.get(contact.id)
    const reading =
      row && isFresh(row, letters, house.now())
        ? storedReading(row)
        : await computed(house, { contact, client, letters, before: row?.reading ?? 'calm' })
    result.push({ contact, client: { id: client.id, name: client.name }, reading })
  }
  await forgetUnheard(house, all, wanted)
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

/** A number for a contact's letters that changes with every letter that comes or goes. */
async function letterStates(house: House, wanted: readonly Listened[]): Promise<(contact: Contact) => number> {
  const addresses = wanted.flatMap(({ contact }) => contact.addresses)
  const known = await correspondents(house, { addresses })
  const states = new Map(known.map((one) => [one.address, one.lettersIn + one.lettersOut + one.lastAt]))
  return (contact) => contact.addresses.reduce((sum, address) => sum + (states.get(address) ?? 0), 0) % 2_147_483_647
}

type StoredReading = Awaited<ReturnType<typeof store.allReadings>>[number]

function isFresh(row: StoredReading, letters: number, now: number): boolean {
  return row.letters === letters && row.computed_at <= now && now - row.computed_at < GOOD_FOR
}

function storedReading(row: StoredReading): Reading {
  const { reading, score, since } = row
  return { reading, score, since, signs: JSON.parse(row.signs), pace: JSON.parse(row.pace) }
}

async function computed(house: House, input: Listened & { letters: number; before: string }): Promise<Reading> {
  const { contact, client, letters, before } = input
  const heard = await heardLetters(house, contact)
  const now = house.now()
  const dismissed = await house.store.read((tx) => store.dismissedPaces(tx, contact.id))
  const found = readingOf(heard, now, new Set(dismissed.map((row) => row.sign)))
  const { reading, score, since } = found
  const row = { contact: contact.id, reading, score, since, computed_at: now, letters }
  await house.store.write(async (tx) => {
    await store.replaceReading(tx, { ...row, signs: JSON.stringify(found.signs), pace: JSON.stringify(found.pace) })
    if (reading === before) return
    const facts = { from: before, to: reading }
    await record(tx, house, { kind: 'reading.changed', subject: contact.id, client: client.id, facts })
  })
  return found
}

/** Nothing is left of what was heard of people who are not listened to any more. */
async function forgetUnheard(house: House, all: readonly Client[], wanted: readonly Listened[]): Promise<void> {
  const listened = new Set(wanted.map(({ contact }) => contact.id))
  const everybody = all.flatMap((client) => client.contacts.map((contact) => contact.id))
  const unheard = everybody.filter((id) => !listened.has(id))
  const gone = await house.store.read((tx) => store.heardAmong(tx, unheard))
  if (gone.length === 0) return
  await house.store.write(async (tx) => {
    for (const { contact } of gone) await store.forgetHeard(tx, contact)
  })
}
