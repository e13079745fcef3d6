import { type Client, clientsInTurn, clientsOfContacts } from '#client/client.ts'
import { MINUTE } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { inSoFar } from '../hearing/listening-to.ts'
import { GOOD_FOR, type Looked, lookAt } from './looked.ts'
import { computed, computedAnew, computedHearing } from './readings.ts'
import type { WorkingWeek } from '../habit/reply-pace.ts'
import { markUnheard, UNHEARD } from '../reading-store.ts'
import { oldestReadings } from './standing-store.ts'

/** So many readings at most are computed in one beat of the serving process. */
const A_BEAT = 25

/** So many clients are looked at in one beat, in turn: whatever else was missed is found so. */
const IN_TURN = 100

/** A reading that will be old soon is computed before a page has to. */
const SOON_OLD = GOOD_FOR - 10 * MINUTE

/** What is left for a process of its own: letters nobody heard yet, or more than a beat's work. */
export interface KeptUp {
  elsewhere: boolean
  /** Not all of it was known to be left already. */
  isNews: boolean
}

/**
 * Hears and computes for every contact where something changed, in a process that may take its time; what only grew old is left to the heartbeat.
 * A pass over a thousand clients that changes nothing costs a handful of queries.
 */
export async function catchUp(house: House, { week }: { week: WorkingWeek }): Promise<void> {
  let after = ''
  for (;;) {
    const of = await clientsInTurn(house, { after, most: IN_TURN })
    for (const one of await lookAt(house, { week, of })) if (one.state === 'changed') await computed(house, one)
    if (of.length < IN_TURN) return
    after = of.at(-1)?.id ?? ''
  }
}

/**
 * One beat of the serving process: the readings that are or will soon be old, the oldest first, then whatever changed among the next clients
 * in turn after the client `after`. Never hears a letter. Two processes that beat at once do the same work twice and no harm.
 */
export async function keepUpDue(
  house: House,
  { week, after }: { week: WorkingWeek; after: string },
): Promise<Pick<KeptUp, 'elsewhere'> & { after: string }> {
  const oldest = await house.store.read((tx) => oldestReadings(tx, { before: house.now() - SOON_OLD, most: A_BEAT }))
  const due = new Set(oldest.map((row) => row.contact))
  const whose = await clientsOfContacts(house, { contacts: [...due] })
  const old = (await lookAt(house, { week, of: whose })).filter(({ contact }) => due.has(contact.id))
  const turn = await clientsInTurn(house, { after, most: IN_TURN })
  const kept = [await compute(house, old, A_BEAT), await keepUp(house, { week, of: turn })]
  return {
    elsewhere: kept.some((one) => one.elsewhere),
    after: turn.length < IN_TURN ? '' : (turn.at(-1)?.id ?? ''),
  }
}

/** Computes what changed of these clients' readings, as far as that takes no hearing and is no more than a beat's work. */
export async function keepUp(
  house: House,
  { week, of }: { week: WorkingWeek; of: readonly Client[] },
): Promise<KeptUp> {
  const changed = (await lookAt(house, { week, of })).filter((one) => one.state === 'changed')
  return compute(house, changed, A_BEAT)
}

async function compute(house: House, looked: readonly Looked[], most: number): Promise<KeptUp> {
  const left: Looked[] = []
  for (const one of looked.slice(0, most)) {
    if (await computedAnew(house, one)) continue
    const { unheard } = await inSoFar(house, { contact: one.contact, until: house.now() })
    if (unheard.length > 0) left.push(one)
    else await computedHearing(house, one)
  }
  const more = looked.length > most
  const isKnown = ({ stored, basis }: Looked) => stored?.computed_at === UNHEARD && stored.basis === basis
  const news = left.filter((one) => !isKnown(one))
  if (news.length > 0)
    await house.store.write(async (tx) => {
      for (const { contact, basis } of news) await markUnheard(tx, contact.id, basis)
    })
  return { elsewhere: more || left.length > 0, isNews: more || news.length > 0 }
}
