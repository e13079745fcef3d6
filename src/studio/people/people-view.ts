import { archivedClients } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import type { ArchivedView } from '#client/studio/archived.tsx'
import type { DeclinedView } from '#client/studio/declined.tsx'
import type { ProposalView } from '#client/studio/proposals.tsx'
import { type Correspondent, declinedPeople, plainSubject, proposedPeople } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { personId, studioPaths } from '../studio-paths.ts'

/** So many people a page. */
const PAGE = 25

/** Where a page of people goes on. */
export interface PeoplePage<One> {
  ones: One[]
  furtherHref?: string
}

type Before = { lastAt: number; address: string } | null

/** A page of the people who may be clients; `hasFew` clients can be chosen from a list. */
export async function proposedView(house: House, before: Before, hasFew: boolean): Promise<PeoplePage<ProposalView>> {
  const found = await proposedPeople(house, { before, most: PAGE + 1 })
  return pageOf(found, (person) => proposalView(person, hasFew), studioPaths.peopleBefore)
}

/** A page of the people who were said to be no clients. */
export async function declinedPageView(house: House, before: Before): Promise<PeoplePage<DeclinedView>> {
  return pageOf(await declinedPeople(house, { before, most: PAGE + 1 }), declinedView, studioPaths.declinedBefore)
}

/** A page of the clients who were put away. */
export async function archivedPageView(house: House, before: string | null): Promise<PeoplePage<ArchivedView>> {
  const found = await archivedClients(house, { before, most: PAGE + 1 })
  return pageOf(found, archivedView, (last) => clientPaths.archivedBefore(last.id))
}

function pageOf<Found, One>(
  found: readonly Found[],
  view: (one: Found) => One,
  further: (last: Found) => string,
): PeoplePage<One> {
  const page = found.slice(0, PAGE)
  const last = page.at(-1)
  return { ones: page.map(view), ...(found.length > PAGE && last ? { furtherHref: further(last) } : {}) }
}

export function proposalView(person: Correspondent, hasFew: boolean): ProposalView {
  const id = personId(person.address)
  const subject = plainSubject(person.lastSubject)
  return {
    id,
    name: person.name || person.address,
    email: [person.address, ...(person.also ?? [])].join(', '),
    received: person.lettersIn,
    sent: person.lettersOut,
    first: person.firstAt,
    last: person.lastAt,
    ...(subject ? { subject } : {}),
    acceptAction: studioPaths.acceptance(id),
    joinAction: studioPaths.joining(id),
    ...(hasFew ? {} : { joinHref: studioPaths.joining(id) }),
    declineAction: studioPaths.declining(id),
  }
}

export const declinedView = (person: Correspondent): DeclinedView => ({
  name: person.name || person.address,
  email: person.address,
  takeBackAction: studioPaths.declining(personId(person.address)),
})

export const archivedView = (client: { id: string; name: string; archivedAt: number }): ArchivedView => ({
  name: client.name,
  href: clientPaths.client(client.id),
  at: client.archivedAt,
  unarchiveAction: clientPaths.archive(client.id),
})
