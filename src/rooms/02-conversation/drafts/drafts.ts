import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { keepable, sameWords } from './draft-rules.ts'
import * as store from './draft-store.ts'
import type { Draft, DraftWords, Keeping, Kept } from './draft-types.ts'

/**
 * Keeps what is typed, as it stands and however often: the same words once more change nothing. Where another window wrote in the same draft meanwhile, or
 * it was sent, this one is kept as a draft of its own (`apart`), so that neither eats the other; a window whose own last answer got lost goes on in
 * its own.
 */
export function keepDraft(house: House, keeping: Keeping): Promise<Kept> {
  const words = keepable(keeping.words)
  return house.store.write(async (tx) => {
    const found = await store.draftRow(tx, keeping.id)
    if (!found) return begun(tx, house, { ...keeping, words }, null)
    const stands = await store.draftById(tx, keeping.id)
    if (stands && sameWords(stands, words)) {
      if (found.dropped_at !== null) await store.updateDraft(tx, found.id, { dropped_at: null })
      return { id: found.id, revision: found.revision, at: house.now(), apart: false, sent: found.dispatch !== null }
    }
    const isTheirs = found.revision === keeping.revision || found.hand === keeping.hand
    if (isTheirs && found.dispatch === null) return changed(tx, house, found, { ...keeping, words })
    const mine = await store.keptBeside(tx, { beside: found.id, hand: keeping.hand })
    const row = mine && (await store.draftRow(tx, mine.id))
    if (row) return { ...(await changed(tx, house, row, { ...keeping, words })), apart: true }
    return begun(tx, house, { ...keeping, id: newId(), answers: found.answers, words }, found.id)
  })
}

async function begun(tx: Tx, house: House, keeping: Keeping, beside: string | null): Promise<Kept> {
  const { id, answers, hand } = keeping
  const at = house.now()
  const ours = { id, answers, hand, beside, revision: 1, created_at: at, dispatch: null, sent_at: null }
  await store.insertDraft(tx, { ...ours, ...written(house, keeping.words) })
  await record(tx, house, { kind: 'draft.begun', subject: id })
  return { id, revision: 1, at, apart: beside !== null, sent: false }
}

async function changed(tx: Tx, house: House, row: store.StoredDraft, { words, hand }: Keeping): Promise<Kept> {
  const revision = row.revision + 1
  await store.updateDraft(tx, row.id, { ...written(house, words), hand, revision })
  return { id: row.id, revision, at: house.now(), apart: false, sent: false }
}

function written(house: House, words: DraftWords) {
  const { to, cc, bcc } = words
  return {
    account: words.account || null,
    from_address: words.from,
    recipients: JSON.stringify({ to, cc, bcc }),
    subject: words.subject,
    body: words.text,
    quotes: words.quotes ? 1 : 0,
    leave_on: words.leaveOn,
    leave_time: words.leaveTime,
    actor: house.actor,
    updated_at: house.now(),
    dropped_at: null,
  }
}

/** One draft with its files; null where this studio has none of that id. */
export const draft = (house: House, { id }: { id: string }): Promise<Draft | null> =>
  house.store.read((tx) => store.draftById(tx, id))

/** What is being written, the last changed first: everything, or the answers in one conversation. */
export const drafts = (house: House, input: { most: number } | { thread: string }): Promise<Draft[]> =>
  house.store.read((tx) => ('thread' in input ? store.draftsInThread(tx, input.thread) : store.openDrafts(tx, input)))

/** How many letters are being written. */
export const countDrafts = (house: House): Promise<number> => house.store.read(store.countOpenDrafts)

/** By dispatch, the draft that became it: what can still be taken back comes back as that. */
export async function draftsBehind(
  house: House,
  { dispatches }: { dispatches: readonly string[] },
): Promise<Map<string, string>> {
  const rows = await house.store.read((tx) => store.draftsOfDispatches(tx, dispatches))
  return new Map(rows.flatMap(({ id, dispatch }) => (dispatch === null ? [] : [[dispatch, id]])))
}

/** Puts a draft away, with its files; what was sent is no draft any more. Refuses `draft.notFound`. */
export const dropDraft = (house: House, { id }: { id: string }): Promise<void> =>
  house.store.write(async (tx) => {
    const row = await existing(tx, id)
    if (row.dropped_at !== null || row.dispatch !== null) return
    await store.updateDraft(tx, id, { dropped_at: house.now() })
    await record(tx, house, { kind: 'draft.dropped', subject: id })
  })

/** Takes a draft up again that was put away. Refuses `draft.notFound`. */
export const pickUpDraft = (house: House, { id }: { id: string }): Promise<void> =>
  house.store.write(async (tx) => {
    if ((await existing(tx, id)).dropped_at === null) return
    await store.updateDraft(tx, id, { dropped_at: null })
    await record(tx, house, { kind: 'draft.picked-up', subject: id })
  })

async function existing(tx: Tx, id: string): Promise<store.StoredDraft> {
  const row = await store.draftRow(tx, id)
  if (!row) throw new Refusal('draft.notFound')
  return row
}
