import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import * as store from './concern-store.ts'
import type { Concern, ConcernInBrief, Stage } from './concern-types.ts'
import { concernAfter } from './rules/fold-rules.ts'
import { isVoicedFrom, stageAt } from './rules/stage-rules.ts'
import { contactOf, whoseConcern } from './rules/word-rules.ts'

/** A concern as it stands; null where this studio has none of that id, and to a contact whose concern it is not. */
export async function concern(house: House, { id }: { id: string }): Promise<Concern | null> {
  const found = (await house.store.read((tx) => store.coursesOf(tx, [id]))).get(id)
  if (!found) return null
  const whole = concernAfter(found)
  const contact = contactOf(house.actor)
  return contact === null || whoseConcern(whole).has(contact) ? whole : null
}

/** The concerns of a client, or of a contact with those that they were brought into, the newest first. */
export async function concernsOf(house: House, whose: { client: string } | { contact: string }): Promise<Concern[]> {
  const courses = await house.store.read(async (tx) => store.coursesOf(tx, await idsOf(tx, whose)))
  const found = [...courses.values()]
    .map(concernAfter)
    .toSorted((a, b) => b.openedAt - a.openedAt || (a.id < b.id ? 1 : -1))
  return 'contact' in whose ? found.filter((one) => whoseConcern(one).has(whose.contact)) : found
}

async function idsOf(tx: Tx, whose: { client: string } | { contact: string }): Promise<string[]> {
  if ('client' in whose) return (await store.briefsOf(tx, 'client', whose.client)).map((one) => one.id)
  const own = await store.briefsOf(tx, 'contact', whose.contact)
  const into = await store.naming(tx, ['person-invited'], [whose.contact])
  return [...own.map((one) => one.id), ...into.map((one) => one.concern)]
}

/** These concerns whole, by id; those that this studio does not have are left out. */
export async function concernsById(house: House, { ids }: { ids: readonly string[] }): Promise<Map<string, Concern>> {
  const courses = await house.store.read((tx) => store.coursesOf(tx, ids))
  return new Map([...courses].map(([id, course]) => [id, concernAfter(course)]))
}

/** Concerns from their stored columns, without reading what happened: those that are open, that were opened since an instant, or a client's or contact's. */
export function concernsInBrief(
  house: House,
  which: { open: true } | { since: number } | { client: string } | { contact: string },
): Promise<ConcernInBrief[]> {
  return house.store.read((tx) => {
    if ('open' in which) return store.openBriefs(tx)
    if ('since' in which) return store.briefsSince(tx, which.since)
    return 'client' in which ? store.briefsOf(tx, 'client', which.client) : store.briefsOf(tx, 'contact', which.contact)
  })
}

/** Concerns that ended, the last first, `most` at once; those after the one that a page before ended with. */
export function endedConcerns(
  house: House,
  { before = null, most }: { before?: store.EndedConcern | null | undefined; most: number },
): Promise<ConcernInBrief[]> {
  return house.store.read((tx) => store.endedBriefs(tx, { before, most }))
}

/** A concern as a dot of the figures: what was voiced and what was found, and how long it took. Never a score of a person. */
export interface ConcernFigure {
  id: string
  client: string
  contact: string
  openedAt: number
  /** Said by the client themselves, on their page or in a letter; found by the studio otherwise. S0-46 */
  voiced: boolean
  firstOfferedAt: number | null
  endedAt: number | null
  /** How it ended, or that it rests; only `eased` is eased. Null while it is under way. */
  how: Extract<Stage, 'eased' | 'parted' | 'unfounded' | 'resting'> | null
  rounds: number
}

/** The figures that teach, of the concerns that were opened since an instant, the newest first. S0-18, S0-46, S2-34, S2-36 */
export async function concernFigures(house: House, { since }: { since: number }): Promise<ConcernFigure[]> {
  const briefs = await concernsInBrief(house, { since })
  return briefs.map((brief) => {
    const { id, client, contact, openedAt, firstOfferedAt, endedAt, round } = brief
    const stage = stageAt(brief, house.now())
    return {
      id,
      client,
      contact,
      openedAt,
      firstOfferedAt,
      endedAt,
      voiced: isVoicedFrom(brief),
      how: stage === 'eased' || stage === 'parted' || stage === 'unfounded' || stage === 'resting' ? stage : null,
      rounds: round,
    }
  })
}
