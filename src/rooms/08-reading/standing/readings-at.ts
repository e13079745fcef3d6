import { clients } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import type { Language } from '#foundation/language.ts'
import { dismissalsOfContacts } from '../evidence/dismissal-store.ts'
import { dismissedOf, elsewhereThan } from '../evidence/learned.ts'
import { inPassing, LOOKED_BACK } from '../hearing/listening-to.ts'
import { listenedTo } from '../hearing/listened.ts'
import { GOOD_FOR, isPutTogether, type Looked, lookOnlyAt } from './looked.ts'
import { readAtOf } from './read-at.ts'
import { readingOf } from '../reading-rules.ts'
import * as store from '../hearing/heard-store.ts'
import type { Reading } from '../reading-types.ts'
import { putTogether, storedReading } from './readings.ts'
import { strangersAt } from './strangers-at.ts'
import type { WorkingWeek } from '../habit/reply-pace.ts'

export interface PersonReading {
  email: string
  name: string
  language: Language | null
  client: string | null
  reading: Reading
  /** Letters of this person, up to the instant. */
  letters: number
}

export interface Instant {
  at: number
  week: WorkingWeek
}

type Asked = Instant & { everyone: boolean }

/**
 * Readings as things stood at an instant, from mail up to then; nothing is stored. Accepted contacts by default, with `everyone` each person
 * who writes to the studio. What the user dismissed counts for the accepted. `week` are the studio's working days. What is stored of the accepted is
 * taken where it holds for the instant; letters that nobody heard yet are heard in passing. One after the other: of a thousand people nobody needs to keep
 * all that was measured.
 */
export async function* eachReadingAt(house: House, input: Asked): AsyncGenerator<PersonReading> {
  const all = await clients(house)
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const looked = await lookOnlyAt(house, { week: input.week, of: all.slice(from, from + AT_ONCE) })
    const known = await knownOf(house, input, looked)
    for (const one of looked) yield await contactAt(house, input, one, known)
  }
  if (!input.everyone) return
  const taken = new Set(listenedTo(all).flatMap(({ contact }) => contact.addresses))
  yield* strangersAt(house, input, taken)
}

/** So many clients are read at once: what their letters say is in memory together. */
const AT_ONCE = 50

type Known = Awaited<ReturnType<typeof knownOf>>

/** What the letters of these contacts say and what was set aside at them, of those whose stored reading does not hold for the instant. */
async function knownOf(house: House, { at }: Instant, looked: readonly Looked[]) {
  const others = looked.filter((one) => !holds(one, at))
  const ids = others.filter(isPutTogether).map((one) => one.contact.id)
  const { digests, aside } = await house.store.read(async (tx) => ({
    digests: await store.digestsAmong(tx, ids),
    aside: await dismissalsOfContacts(
      tx,
      others.map((one) => one.contact.id),
    ),
  }))
  return {
    digests: new Map(digests.map((row) => [row.contact, row])),
    aside: Map.groupBy(aside, (row) => row.contact),
  }
}

/** Whether a stored reading tells how things stood at an instant: nothing changed since, and hardly any time passed. */
function holds({ stored, state }: Looked, at: number): boolean {
  return stored !== null && state !== 'changed' && stored.computed_at <= at && at - stored.computed_at < GOOD_FOR
}

async function contactAt(house: House, { at, week }: Instant, one: Looked, known: Known): Promise<PersonReading> {
  const { contact, client, stored, letters: count } = one
  const of = { email: contact.addresses[0] ?? '', name: contact.name, language: contact.language, client: client.name }
  if (stored && holds(one, at)) return { ...of, reading: storedReading(stored), letters: count.theirs }
  const digest = known.digests.get(contact.id)
  const isWhole = at >= count.lastAt || count.all <= LOOKED_BACK
  const { letters, shared } =
    digest?.basis === one.lettersBasis && isWhole ? putTogether(digest) : await inPassing(house, one, at)
  const theirOwn = dismissedOf(known.aside.get(contact.id) ?? [])
  const past = [...elsewhereThan(contact.id, await one.learned()), ...theirOwn]
  const reading = readingOf(letters, readAtOf(one, { week, at, shared, past, said: one.said }))
  const theirs = letters.filter((letter) => letter.by === 'contact' && letter.at <= at).length
  return { ...of, reading, letters: at >= count.lastAt ? count.theirs : theirs }
}
