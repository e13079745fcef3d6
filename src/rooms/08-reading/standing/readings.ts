import { type Client, clients, type Contact } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { PUT_TOGETHER_FOR } from '../hearing/added.ts'
import { lettersIn } from '../hearing/digest.ts'
import { dismissalsOfContact } from '../evidence/dismissal-store.ts'
import { digestsAmong } from '../hearing/heard-store.ts'
import { dismissedOf, elsewhereThan } from '../evidence/learned.ts'
import { keepHeard, listenTo } from '../hearing/keeping-heard.ts'
import { isPutTogether, type Looked, lookAt } from './looked.ts'
import { rankOf } from './rank.ts'
import { readAtOf } from './read-at.ts'
import { readingOf } from '../reading-rules.ts'
import * as store from '../reading-store.ts'
import type { HeardLetter, Reading } from '../reading-types.ts'
import type { WorkingWeek } from '../habit/reply-pace.ts'

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

export function storedReading({ whole }: { whole: string }): Reading {
  const reading: Reading = JSON.parse(whole)
  return reading
}

/** Hears first, where there is something to hear, as that takes time; all else happens in one transaction. */
export async function computed(house: House, one: Looked): Promise<Reading> {
  return (await computedAnew(house, one)) ?? (await computedHearing(house, one))
}

/** From what the letters were last found to say; null where that holds no more. No letter is looked at. */
export async function computedAnew(house: House, one: Looked): Promise<Reading | null> {
  if (!isPutTogether(one)) return null
  return storeReading(house, one, async (tx) => {
    const [digest] = await digestsAmong(tx, [one.contact.id])
    const holds = digest?.basis === one.lettersBasis && house.now() - digest.put_at < PUT_TOGETHER_FOR
    return digest && holds ? putTogether(digest) : null
  })
}

/** From the letters as they are in by now, those that nobody heard yet among them. */
export async function computedHearing(house: House, one: Looked): Promise<Reading> {
  const found = await listenTo(house, one)
  const reading = await storeReading(house, one, async (tx) => {
    return { letters: await keepHeard(tx, one, found), shared: found.shared }
  })
  if (!reading) throw new Error('Letters that were just put together are there')
  return reading
}

/** What a contact's letters say. */
interface PutTogether {
  letters: readonly HeardLetter[]
  shared: boolean
}

export function putTogether({ letters, shared }: { letters: string; shared: number }): PutTogether {
  return { letters: lettersIn(letters), shared: shared === 1 }
}

/** Computes and stores a reading in one transaction, with what was set aside up to then; null where `what` knows nothing. */
async function storeReading(
  house: House,
  one: Looked,
  what: (tx: Tx) => Promise<PutTogether | null>,
): Promise<Reading | null> {
  const { contact, client, week, basis } = one
  const elsewhere = elsewhereThan(contact.id, await one.learned())
  return house.store.write(async (tx) => {
    const before = await store.outdateReading(tx, contact.id)
    const found = await what(tx)
    if (!found) return null
    const past = [...elsewhere, ...dismissedOf(await dismissalsOfContact(tx, contact.id))]
    const now = house.now()
    const reading = readingOf(
      found.letters,
      readAtOf(one, { week, at: now, shared: found.shared, past, said: one.said }),
    )
    await store.replaceReading(tx, { contact: contact.id, ...rowOf(reading), computed_at: now, basis })
    if (reading.reading !== before) {
      const facts = { from: before, to: reading.reading }
      await record(tx, house, { kind: 'reading.changed', subject: contact.id, client: client.id, facts })
    }
    return reading
  })
}

function rowOf(whole: Reading) {
  const { reading, score, since, alertSince } = whole
  return { reading, score, since, rank: rankOf(whole), alert_since: alertSince, whole: JSON.stringify(whole) }
}
