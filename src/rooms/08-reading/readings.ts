import { type Client, clients, type Contact } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { asHeard, hearContact } from './listening-to.ts'
import { type Looked, lookAt } from './looked.ts'
import { readingOf } from './reading-rules.ts'
import type { Reading } from './reading-types.ts'
import * as store from './reading-store.ts'
import { paceOf, type WorkingWeek } from './reply-pace.ts'

export interface ReadContact {
  contact: Contact
  client: { id: string; name: string }
  reading: Reading
}

/**
 * The readings of the contacts of these clients who are listened to, as things stand now. What is stored is taken where nothing was written
 * since and it is fresh; else the contact's letters are heard and the reading is computed and stored. A contact who is not listened to any more
 * has neither reading nor evidence left. `week` are the studio's working days; `of` the few clients that a page shows: all, where none are named.
 */
export async function readings(
  house: House,
  { week, of }: { week: WorkingWeek; of?: readonly Client[] },
): Promise<ReadContact[]> {
  const result: ReadContact[] = []
  for (const one of await lookAt(house, { week, of: of ?? (await clients(house)) })) {
    const { contact, client, stored, state } = one
    const reading = stored && state === 'fresh' ? storedReading(stored) : await computed(house, one)
    result.push({ contact, client: { id: client.id, name: client.name }, reading })
  }
  return result
}

function storedReading(row: NonNullable<Looked['stored']>): Reading {
  const { reading, score, since } = row
  const exchanges: Reading['exchanges'] = JSON.parse(row.exchanges)
  return { reading, score, since, signs: JSON.parse(row.signs), exchanges, pace: paceOf(exchanges) }
}

/** Hears first, as that takes time; then all that the reading rests on is read and the reading stored in one transaction. */
export async function computed(house: House, input: Looked): Promise<Reading> {
  return storeReading(house, input, await hearContact(house, input.contact))
}

/** The same of letters that are all heard. */
export function storeReading(
  house: House,
  { contact, client, week, basis }: Looked,
  letters: Awaited<ReturnType<typeof hearContact>>,
): Promise<Reading> {
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
