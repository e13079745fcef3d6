import type { House } from '#foundation/house.ts'
import { backToWaitingIn } from '#foundation/outbox/outbox.ts'
import type { Tx } from '#foundation/store/store.ts'
import { existing, NOBODYS, note } from './dispatch-notes.ts'
import * as claims from './claim-store.ts'
import * as pieces from './piece-store.ts'
import * as store from './dispatch-store.ts'
import type { Dispatch, DispatchState } from './dispatch-types.ts'
import { arrivedIn } from './handing-over.ts'
import type { SendingHooks } from './sending-types.ts'

/** No server has it, and nobody hands it over. */
const NOBODY_HAS: ReadonlySet<DispatchState> = new Set(['queued', 'deferred', 'failed'])

/** Takes a message back as long as nobody hands it over: how it stands then is answered. Refuses `dispatch.notFound`. */
export const withdrawDispatch = (house: House, { id }: { id: string }): Promise<Dispatch> =>
  house.store.write((tx) => withdrawDispatchIn(tx, house, { id }))

/** The same in the caller's transaction, so that what it was made of comes back with it; `holder` is whoever has it in hand. A message of the outbox waits there again. */
export async function withdrawDispatchIn(
  tx: Tx,
  house: House,
  { id, why, holder }: { id: string; why?: string; holder?: string },
): Promise<Dispatch> {
  const found = await existing(tx, id)
  const isMine = holder !== undefined && (await claims.heldOf(tx, { ids: [id], holder })).has(id)
  if (found.handedAt !== null || !(isMine || NOBODY_HAS.has(found.state))) return found
  const problem = why === undefined ? {} : { problem_code: why, problem_said: '' }
  await undo(tx, house, found, { ended_at: house.now(), ...problem })
  await note(tx, house, 'dispatch.withdrawn', found)
  return existing(tx, id)
}

/** It does not leave, and its bytes go; a message of the outbox waits there again. */
async function undo(tx: Tx, house: House, { id, outgoing }: Dispatch, more: Parameters<typeof end>[3]): Promise<void> {
  await end(tx, id, 'withdrawn', more)
  await pieces.deletePieces(tx, [id])
  if (outgoing) await backToWaitingIn(tx, house, { id: outgoing })
}

/** What failed is tried again, the same bytes under the same Message-ID, to whomever it did not reach. Refuses `dispatch.notFound`. */
export function tryDispatchAgain(house: House, { id }: { id: string }): Promise<Dispatch> {
  return house.store.write(async (tx) => {
    const found = await existing(tx, id)
    const missed = found.recipients.filter(({ state }) => state === 'refused').map(({ address }) => address)
    const may = found.state === 'failed' || (found.state === 'handed-over' && missed.length > 0)
    if (!may && found.state !== 'deferred') return found
    if (missed.length > 0)
      await store.changeRecipients(tx, id, { only: missed, state: 'waiting', code: null, said: null })
    await queueAgain(tx, house, found)
    return existing(tx, id)
  })
}

/**
 * The user's word on a message that may have left: it arrived, and then it is as if the server had said so; or it did not, and the same message leaves once more.
 * Refuses `dispatch.notFound`.
 */
export function settleUncertain(
  house: House,
  { id, arrived, hooks }: { id: string; arrived: boolean; hooks: Pick<SendingHooks, 'handedOverIn'> },
): Promise<Dispatch> {
  return house.store.write(async (tx) => {
    const found = await existing(tx, id)
    if (found.state !== 'uncertain') return found
    if (arrived) await arrivedIn(tx, house, { dispatch: found, hooks, inSentFolder: false })
    else await queueAgain(tx, house, found)
    return existing(tx, id)
  })
}

async function queueAgain(tx: Tx, house: House, found: Dispatch): Promise<void> {
  const now = house.now()
  await store.changeDispatch(tx, found.id, {
    state: 'queued',
    leave_at: now,
    next_at: now,
    tries: 0,
    ...NOBODYS,
    problem_code: null,
    problem_said: null,
    trouble: 0,
    ended_at: null,
    ...(found.handedAt === null ? { copy: 'none' } : {}),
  })
  await note(tx, house, 'dispatch.again', found)
}

/**
 * The user has seen it, and it is asked no more: what failed does not leave; of the outbox it waits there again, to be sent another way. Refuses
 * `dispatch.notFound`.
 */
export function putDispatchAway(house: House, { id }: { id: string }): Promise<Dispatch> {
  return house.store.write(async (tx) => {
    const found = await existing(tx, id)
    if (!found.trouble || found.state === 'uncertain') return found
    if (found.state === 'failed') await undo(tx, house, found, {})
    else await store.changeDispatch(tx, id, { trouble: 0 })
    await note(tx, house, 'dispatch.put-away', found)
    return existing(tx, id)
  })
}

const end = (tx: Tx, id: string, state: DispatchState, more: Parameters<typeof store.changeDispatch>[2]) =>
  store.changeDispatch(tx, id, { state, next_at: null, trouble: 0, copy: 'none', ...NOBODYS, ...more })
