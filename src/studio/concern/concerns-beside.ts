import type { Client } from '#client/client.ts'
import { concernsInBrief } from '#concern/concern.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import type { ConcernWayView } from '#concern/studio/concern-way.tsx'
import type { ClientConcerns } from '#concern/studio/concerns-section.tsx'
import type { House } from '#foundation/house.ts'
import type { ReadContact, Sign } from '#reading/reading.ts'
import type { Studio } from '../studio.ts'
import { concernLines, isEnd } from './concerns-view.ts'
import { grownOf } from './grown.ts'

/** A client's concerns, and the way from their reading into one; none where the contact has one open. S0-15, S0-22 */
export async function concernsBeside(
  house: House,
  { client, worst, studio }: { client: Client; worst: ReadContact | null; studio: Studio },
): Promise<{ concerns: ClientConcerns; concernWay?: ConcernWayView }> {
  const lines = await concernLines(house, await concernsInBrief(house, { client: client.id }))
  const open = lines.filter(({ stage }) => !isEnd(stage))
  const concerns = {
    open,
    ended: lines.filter(({ stage }) => isEnd(stage)),
    openHref: concernPaths.opening(client.id),
  }
  const sign = worst && strongest(worst)
  const contact = client.contacts.find((one) => one.id === worst?.contact.id)
  if (!sign || !contact || worst.reading.reading === 'calm' || open.some((one) => one.contact === contact.id))
    return { concerns }
  const grown = await grownOf(house, { client, contact, read: worst, studio })
  // What was said outright stands in no letter: a concern is opened from the answer itself, or by hand.
  const from = sign.source === 'said' ? {} : { letter: sign.letter, sign: sign.kind }
  const href = concernPaths.opening(client.id, { contact: contact.id, ...from })
  return { concerns, concernWay: { href, ...(grown ? { grown } : {}) } }
}

/** The sign that tells most; words before behaviour, since they can be quoted. */
const strongest = ({ reading }: ReadContact): Sign | undefined =>
  reading.signs.toSorted(
    (a, b) => Number(b.source === 'words') - Number(a.source === 'words') || b.weight - a.weight,
  )[0]

/** When a contact's concerns were opened, and when one eased by their word: the line of the relationship marks them. S0-43 */
export async function easesOf(house: House, contact: string): Promise<{ openedAt: number; easedAt: number | null }[]> {
  const briefs = await concernsInBrief(house, { contact })
  return briefs.map(({ openedAt, endedAt, stage }) => ({ openedAt, easedAt: stage === 'eased' ? endedAt : null }))
}
