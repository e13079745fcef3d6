import { clientsById } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { type OpenPromise, openPromises } from '#promise/promise.ts'
import * as store from './concern-store.ts'
import { openConcernIn } from './open-concern.ts'

/** So many at most are opened at one look; the rest at the next. */
const AT_ONCE = 50

/**
 * A promise that fell due and is not kept opens a concern by itself (S2-35), once: with whom it was made to, or with the client's first contact; where that
 * contact has an open concern it is noted there. One that was made in a concern which is still open is seen there. Returns how many it were,
 * a bounded part of many.
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
  const first = await firstContacts(house, fresh)
  const withContact = fresh.flatMap((promise) => {
    const contact = promise.contact ?? first.get(promise.client)
    return contact === undefined ? [] : [{ promise, contact }]
  })
  const now = withContact.slice(0, AT_ONCE)
  for (const one of now) await openFrom(house, one)
  return now.length
}

const openFrom = (house: House, { promise, contact }: { promise: OpenPromise; contact: string }) =>
  house.store.write((tx) =>
    openConcernIn(tx, house, {
      opening: {
        kind: 'opened',
        client: promise.client,
        contact,
        project: null,
        origin: 'promise',
        ref: promise.id,
        words: '',
        weight: null,
        againOf: null,
      },
    }),
  )

/** Whoever has been with each client the longest. */
async function firstContacts(house: House, promises: readonly OpenPromise[]): Promise<Map<string, string>> {
  const ids = promises.flatMap((one) => (one.contact === null ? [one.client] : []))
  const clients = await clientsById(house, { ids: [...new Set(ids)] })
  return new Map(
    clients.flatMap(({ id, contacts }) => {
      const present = contacts.filter((one) => one.archivedAt === null).toSorted((a, b) => a.acceptedAt - b.acceptedAt)
      return present[0] ? [[id, present[0].id] as const] : []
    }),
  )
}
