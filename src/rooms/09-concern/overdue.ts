import { clientsById, namesOf } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { overdueIn, type OpenPromise, openPromises } from '#promise/promise.ts'
import * as store from './concern-store.ts'
import { openConcernIn } from './open-concern.ts'

/** So many at most are opened at one look; the rest at the next. */
const AT_ONCE = 50

/**
 * A promise that fell due and is not kept opens a concern by itself (S2-35), once: with whom it was made to, or with the client's first contact; where that
 * contact has an open concern it is noted there. One that was made in a concern which is still open is seen there, and whoever was put away has none.
 * Returns how many it were, a bounded part of many.
 */
export async function openOverdue(house: House): Promise<number> {
  const late = await openPromises(house, { dueBefore: house.now() })
  if (late.length === 0) return 0
  const [seen, open] = await house.store.read(async (tx) => [
    new Set(
      (
        await store.naming(
          tx,
          ['opened', 'noted'],
          late.map((one) => one.id),
        )
      ).map((one) => one.ref),
    ),
    new Set((await store.openBriefs(tx)).map((one) => one.id)),
  ])
  const fresh = late.filter((one) => !seen.has(one.id) && !(one.source === 'concern' && open.has(one.ref)))
  const contactOf = await presentContacts(house, fresh)
  const withContact = fresh.flatMap((promise) => {
    const contact = contactOf(promise)
    return contact === null ? [] : [{ promise, contact }]
  })
  let opened = 0
  for (const one of withContact.slice(0, AT_ONCE)) if (await openFrom(house, one)) opened += 1
  return opened
}

/** False where it was kept, moved or given up since it was looked up. */
const openFrom = (house: House, { promise, contact }: { promise: OpenPromise; contact: string }) =>
  house.store.write(async (tx) => {
    const overdue = await overdueIn(tx, house, promise)
    if (!overdue) return false
    await openConcernIn(tx, house, {
      opening: {
        kind: 'opened',
        client: promise.client,
        contact,
        project: null,
        origin: 'promise',
        ref: promise.id,
        words: overdue.words,
        weight: null,
        againOf: null,
      },
    })
    return true
  })

/** To whom each promise was made, or whoever has been with the client the longest; null where they were put away. */
async function presentContacts(house: House, promises: readonly OpenPromise[]) {
  const named = promises.flatMap((one) => one.contact ?? [])
  const unnamed = promises.flatMap((one) => (one.contact === null ? [one.client] : []))
  const { contacts } = await namesOf(house, { contacts: [...new Set(named)], clients: [] })
  const clients = await clientsById(house, { ids: [...new Set(unnamed)] })
  const first = new Map(
    clients
      .filter((one) => one.archivedAt === null)
      .map(({ id, contacts: all }) => {
        const present = all.filter((one) => one.archivedAt === null).toSorted((a, b) => a.acceptedAt - b.acceptedAt)
        return [id, present[0]?.id ?? null] as const
      }),
  )
  return ({ client, contact }: OpenPromise): string | null => {
    if (contact === null) return first.get(client) ?? null
    return contacts.get(contact)?.isPresent ? contact : null
  }
}
