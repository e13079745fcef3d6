import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { makeFindable } from './client-search.ts'
import * as store from './client-store.ts'
import { found } from './found.ts'

/**
 * Notes what a contact prefers, in free words ("wants a call, not an email"); with `care` the note means that they need support here: they are
 * looked at more closely and asked more often (S0-45). Refuses `client.notFound`. Returns the note's id.
 */
export function addPreference(house: House, input: NewPreference): Promise<string> {
  return house.store.write((tx) => addPreferenceIn(tx, house, input))
}

export interface NewPreference {
  contact: string
  note: string
  care?: boolean
}

/** The same inside the caller's transaction. */
export async function addPreferenceIn(tx: Tx, house: House, input: NewPreference): Promise<string> {
  const contact = await found(store.contactById(tx, input.contact))
  const id = newId()
  const note = { contact: input.contact, note: input.note, care: input.care ? 1 : 0 }
  await store.insertPreference(tx, { id, ...note, created_at: house.now(), removed_at: null })
  await makeFindable(tx, contact.client)
  await record(tx, house, { kind: 'preference.added', subject: id, client: contact.client })
  return id
}

/** Takes a preference away, or puts it back; refuses `client.notFound`. Returns what it says and at whose client. */
export function removePreference(
  house: House,
  input: { id: string; removed: boolean },
): Promise<{ client: string; note: string }> {
  return house.store.write(async (tx) => {
    const preference = await found(store.preferenceById(tx, input.id))
    const contact = await found(store.contactById(tx, preference.contact))
    await store.setPreferenceRemoved(tx, input.id, input.removed ? house.now() : null)
    await makeFindable(tx, contact.client)
    const kind = input.removed ? 'preference.removed' : 'preference.added'
    await record(tx, house, { kind, subject: input.id, client: contact.client })
    return { client: contact.client, note: preference.note }
  })
}
