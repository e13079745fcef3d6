import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { SavedReply } from './draft-types.ts'
import * as store from './saved-reply-store.ts'

type ReplyWords = Pick<SavedReply, 'title' | 'language' | 'text'>

/** More than anybody finds their way in. */
const MOST = 500

/** The replies that are kept to be used again, the most used first. */
export const savedReplies = (house: House): Promise<SavedReply[]> =>
  house.store.read((tx) => store.replyRows(tx, { most: MOST }))

/** One of them; null where there is none of that id, or it was taken away. */
export async function savedReply(house: House, { id }: { id: string }): Promise<SavedReply | null> {
  const found = await house.store.read((tx) => store.replyRow(tx, id))
  return found && !found.removed ? found : null
}

/** Keeps a reply to be used again; returns its id. */
export const addSavedReply = (house: House, { title, language, text }: ReplyWords): Promise<string> =>
  house.store.write(async (tx) => {
    const id = newId()
    const at = { created_at: house.now(), updated_at: house.now(), removed_at: null }
    await store.insertReply(tx, { id, title, language, body: text, used: 0, actor: house.actor, ...at })
    await record(tx, house, { kind: 'saved-reply.added', subject: id })
    return id
  })

/** Changes its words. Refuses `draft.replyNotFound`. */
export const changeSavedReply = (house: House, input: ReplyWords & { id: string }): Promise<void> =>
  house.store.write(async (tx) => {
    const { id, title, language, text } = input
    await existing(tx, id)
    await store.updateReply(tx, id, { title, language, body: text, actor: house.actor, updated_at: house.now() })
    await record(tx, house, { kind: 'saved-reply.changed', subject: id })
  })

/** Takes it away, or puts it back. Refuses `draft.replyNotFound`. */
export const removeSavedReply = (house: House, { id, removed }: { id: string; removed: boolean }): Promise<void> =>
  house.store.write(async (tx) => {
    if ((await existing(tx, id)).removed === removed) return
    await store.updateReply(tx, id, { removed_at: removed ? house.now() : null })
    await record(tx, house, { kind: removed ? 'saved-reply.removed' : 'saved-reply.put-back', subject: id })
  })

/** Counts that it was put into a draft: what is used most stands first. One that is gone meanwhile counts for nothing. */
export const countUse = (house: House, { id }: { id: string }): Promise<void> =>
  house.store.write(async (tx) => {
    const found = await store.replyRow(tx, id)
    if (found) await store.updateReply(tx, id, { used: found.used + 1 })
  })

async function existing(tx: Tx, id: string) {
  const found = await store.replyRow(tx, id)
  if (!found) throw new Refusal('draft.replyNotFound')
  return found
}
