import type { House } from '#foundation/house.ts'
import { type Entry, record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { findDispatch } from './dispatch-store.ts'
import type { Dispatch } from './dispatch-types.ts'

/** In nobody's hands. */
export const NOBODYS = { holder: null, lease_until: null } as const

/** A message in the caller's transaction. Refuses `dispatch.notFound`. */
export async function existing(tx: Tx, id: string): Promise<Dispatch> {
  const found = await findDispatch(tx, id)
  if (!found) throw new Refusal('dispatch.notFound')
  return found
}

/** What the journal says of a message. */
export const entryOf = (
  kind: `dispatch.${string}`,
  { id, client, kind: of }: Dispatch,
): Entry<`dispatch.${string}`> => ({
  kind,
  subject: id,
  ...(client ? { client } : {}),
  facts: { of },
})

/** Writes it. */
export const note = (tx: Tx, house: House, kind: `dispatch.${string}`, dispatch: Dispatch) =>
  record(tx, house, entryOf(kind, dispatch))
