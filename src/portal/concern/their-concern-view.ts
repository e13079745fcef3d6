import { asTheySee, concern, concernsOf, type TheirConcern } from '#concern/concern.ts'
import type { TheirConcernCardProps } from '#concern/portal/their-concern-card.tsx'
import { isShown, theirNext } from '#concern/portal/their-next-rules.ts'
import type { TheirPart, TheirPromise } from '#concern/portal/their-part.tsx'
import { theirPaths } from '#concern/portal/their-paths.ts'
import { DAY } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { Refusal } from '#foundation/refusal.ts'
import { type MadePromise, promisesOf, standingOf } from '#promise/promise.ts'
import type { PortalEnv } from '#ui/portal-env.ts'

type Served = PortalEnv['Variables']['served']

/** Who looks, and by whom they are served. */
interface Looking {
  contact: string
  served: Served
}

/** A concern as this contact may see it; refuses `concern.notFound` for everybody whose concern it is not, as if there were none. */
export async function theirConcern(house: House, input: { id: string; contact: string }): Promise<TheirConcern> {
  const found = await concern(house, { id: input.id })
  const theirs = found && asTheySee(found, input.contact)
  if (!theirs || !isShown(theirs)) throw new Refusal('concern.notFound')
  return theirs
}

/** What the page of a concern shows beside its words and its forms. */
export async function theirConcernView(house: House, input: Looking & { id: string }) {
  return partOf(house, await theirConcern(house, input), input)
}

/** Their concerns for the home page: what is open, and what ended within two weeks; the newest first. */
export async function theirConcernCards(
  house: House,
  input: Looking,
): Promise<Omit<TheirConcernCardProps, 'say' | 'dates'>[]> {
  const { contact } = input
  const theirs = (await concernsOf(house, { contact }))
    .flatMap((one) => asTheySee(one, contact) ?? [])
    .filter((one) => isShown(one) && (one.end === null || one.end.at > house.now() - SHOWN_AFTER_END))
    .toSorted((one, other) => other.openedAt - one.openedAt)
  return Promise.all(
    theirs.map(async (one) => ({ ...(await partOf(house, one, input)), href: theirPaths.concern(contact, one.id) })),
  )
}

/** The concern that is open and that what they tell next is added to: their own before one they were brought into; null without one they know of. */
export async function openTheirConcern(house: House, { contact }: { contact: string }): Promise<TheirConcern | null> {
  const theirs = (await concernsOf(house, { contact })).flatMap((one) => asTheySee(one, contact) ?? [])
  const open = theirs.filter((one) => one.end === null && isShown(one))
  return open.find((one) => !one.invited) ?? open[0] ?? null
}

const SHOWN_AFTER_END = 14 * DAY

type Part = Pick<TheirPart, 'concern' | 'next' | 'promises' | 'answerBy' | 'studio' | 'by'>

async function partOf(house: House, theirs: TheirConcern, { served }: Looking): Promise<Part> {
  const now = house.now()
  const next = theirNext(theirs, now)
  const made = await promisesOf(house, { source: 'concern', ref: theirs.id })
  const since = 'since' in next ? next.since : null
  return {
    concern: theirs,
    next,
    promises: new Map(made.map((one) => [one.id, asPromised(one, { now, served })])),
    answerBy: since === null ? null : served.optionsBy(since),
    studio: served.name,
    by: served.by,
  }
}

function asPromised(promise: MadePromise, { now, served }: { now: number; served: Served }): TheirPromise {
  const { words, due, keptAt, proof, owner } = promise
  const by = owner === served.owner ? served.by : served.name
  return { words, dueAt: due.at, time: due.time, standing: standingOf(promise, now), keptAt, proof, by }
}
