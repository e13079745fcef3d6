import { DAY } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { withdrawDispatchIn } from '../sending/dispatches.ts'
import * as store from './draft-store.ts'
import { deleteDraft, draftsOver, draftsWithdrawn } from './tidying-store.ts'

/**
 * Takes back what was sent, as long as no server may have it: in one transaction it is the draft again that it was, whole, with its files and its hour. False
 * where it is too late, and then nothing changes. Refuses `draft.notFound`.
 */
export const unsendDraft = (house: House, { id }: { id: string }): Promise<boolean> =>
  house.store.write(async (tx) => {
    const found = await store.draftRow(tx, id)
    if (!found) throw new Refusal('draft.notFound')
    if (found.dispatch === null) return true
    const { state } = await withdrawDispatchIn(tx, house, { id: found.dispatch })
    if (state !== 'withdrawn') return false
    await reopen(tx, house, id)
    return true
  })

async function reopen(tx: Tx, house: House, id: string): Promise<void> {
  await store.updateDraft(tx, id, { dispatch: null, sent_at: null, updated_at: house.now() })
  await record(tx, house, { kind: 'draft.unsent', subject: id })
}

/** So many at once: the heartbeat comes again. */
const PART = 20

/**
 * Forgets for good, a day after, what was dropped and what a server has. A letter that was withdrawn elsewhere becomes its draft again; what waits, or could not
 * be delivered, keeps its draft.
 */
export async function tidyDrafts(house: House): Promise<void> {
  const before = house.now() - DAY
  const { over, withdrawn } = await house.store.read(async (tx) => ({
    over: await draftsOver(tx, { before, most: PART }),
    withdrawn: await draftsWithdrawn(tx, { most: PART }),
  }))
  for (const id of withdrawn) await house.store.write((tx) => reopenWithdrawn(tx, house, id))
  for (const id of over) await house.store.write((tx) => deleteDraft(tx, id))
}

/** Unless somebody took it up meanwhile. */
async function reopenWithdrawn(tx: Tx, house: House, id: string): Promise<void> {
  if ((await store.draftRow(tx, id))?.dispatch) await reopen(tx, house, id)
}
