import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import { lettersById } from './letter-store.ts'
import * as store from './pictures-store.ts'

/** Whether whoever acts in this house asked for the pictures of this letter that lie elsewhere; they are off until then. */
export function arePicturesShown(house: House, { letter }: { letter: string }): Promise<boolean> {
  return house.store.read((tx) => store.arePicturesAsked(tx, { message: letter, actor: house.actor }))
}

/**
 * Notes that this person wants to see the pictures of this letter that lie elsewhere, or no longer does. Throws the Refusal
 * `conversation.letterNotFound` when this studio has no such letter. (reliability.md, mail HTML)
 */
export function showPictures(house: House, { letter, shown }: { letter: string; shown: boolean }): Promise<void> {
  return house.store.write(async (tx) => {
    if ((await lettersById(tx, [letter])).length === 0) throw new Refusal('conversation.letterNotFound')
    const asked = { message: letter, actor: house.actor }
    if ((await store.arePicturesAsked(tx, asked)) === shown) return
    if (shown) await store.insertAsked(tx, { ...asked, asked_at: house.now() })
    else await store.deleteAsked(tx, asked)
    await record(tx, house, { kind: shown ? 'pictures.shown' : 'pictures.hidden', subject: letter })
  })
}
