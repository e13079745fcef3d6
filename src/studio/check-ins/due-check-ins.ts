import { concernsInBrief } from '#concern/concern.ts'
import type { House } from '#foundation/house.ts'
import { isStopped } from '#foundation/stops/stops.ts'
import { type NotAsked, notAskedLately, preparedFor } from '#reading/reading.ts'
import { readingPaths } from '#reading/reading-paths.ts'
import { studioPaths } from '../studio-paths.ts'

/** Somebody who is due to be asked, and how a check-in may do that. */
export interface DueCheckIn extends NotAsked {
  /** Where it is prepared, or where it waits; null for whoever wants none. */
  readonly checkIn: { readonly action: string } | { readonly href: string } | null
}

/**
 * Who was not asked lately and may be (`notAskedLately`), with the check-in that would ask. Left out is who has a concern open, since the loop asks there, and
 * whoever the user decided not to ask on this occasion. S0-35, S0-36
 */
export async function dueCheckIns(
  house: House,
  { zone, most, except }: { zone: string; most: number; except: ReadonlySet<string> },
): Promise<DueCheckIn[]> {
  const worried = (await concernsInBrief(house, { open: true })).map(({ client }) => client)
  const found = await notAskedLately(house, { zone, most: most * 2, except: new Set([...except, ...worried]) })
  const prepared = await preparedFor(house, found)
  const due: DueCheckIn[] = []
  for (const one of found) {
    const known = prepared.get(one.client.id)
    if (known?.state === 'stopped') continue
    const isWaiting = known !== undefined && known.state !== 'sent'
    const way = isWaiting
      ? { href: studioPaths.outgoing(known.outgoing) }
      : { action: readingPaths.preparing(one.client.id) }
    const isWanted = !(await isStopped(house, { contact: one.contact, kind: 'check-in' }))
    due.push({ ...one, checkIn: isWanted ? way : null })
  }
  return due.slice(0, most)
}
