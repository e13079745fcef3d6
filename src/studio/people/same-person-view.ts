import { likelySame } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { SamePersonView } from './same-person.tsx'
import { studioPaths } from '../studio-paths.ts'

/** So many such questions a page asks at once. */
const ASKED = 3

/** Which addresses may be one person's; with `addresses` only those beside one of these. */
export async function samePersonView(house: House, addresses?: readonly string[]): Promise<SamePersonView[]> {
  const found = await likelySame(house, { most: ASKED, ...(addresses ? { addresses } : {}) })
  return found.map(({ id, name, address, also }) => ({
    name,
    address,
    also,
    mergeAction: studioPaths.samePerson(id),
    twoAction: studioPaths.twoPeople(id),
  }))
}
