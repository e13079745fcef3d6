import type { House } from '#foundation/house.ts'
import { stopsOf } from '#foundation/stops/stops.ts'
import { readingPaths } from '#reading/reading-paths.ts'
import type { StopsView } from './stops.tsx'

/** What these contacts stopped, by contact: what holds, and of what is welcome again the newest. */
export async function stopsView(
  house: House,
  { contacts }: { contacts: readonly string[] },
): Promise<Map<string, StopsView>> {
  const byContact = Map.groupBy(await stopsOf(house, { contacts }), (stop) => stop.contact)
  return new Map(
    contacts.map((contact) => {
      const theirs = byContact.get(contact) ?? []
      const newest = [...new Map(theirs.toReversed().map((stop) => [stop.kind, stop])).values()]
      const stops = newest.map(({ kind, at, way, allowed }) => ({ kind, at, way, allowedAt: allowed?.at ?? null }))
      const isStopped = stops.some(({ kind, allowedAt }) => kind === 'check-in' && allowedAt === null)
      return [contact, { stops, action: readingPaths.stops(contact), isStopped }]
    }),
  )
}
