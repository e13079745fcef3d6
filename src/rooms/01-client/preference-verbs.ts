import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import * as store from './client-store.ts'
import { found } from './found.ts'

/** Notes what a contact prefers, in free words ("wants a call, not an email"); refuses `client.notFound`. Returns the note's id. */
export function addPreference(house: House, input: { contact: string; note: string }): Promise<string> {
  return house.store.write(async (tx) => {
    const contact = await found(store.contactById(tx, input.contact))
    const id = newId()
    await store.insertPreference(tx, { id, contact: input.contact, note: input.note, created_at: house.now() })
    await record(tx, house, { kind: 'preference.added', subject: id, client: contact.client })
    return id
  })
}

/** Takes a preference away; returns what it said and whose it was, so that it can be put back. */
export function removePreference(
  house: House,
  input: { id: string },
): Promise<{ contact: string; client: string; note: string }> {
  return house.store.write(async (tx) => {
    const preference = await found(store.preferenceById(tx, input.id))
    const contact = await found(store.contactById(tx, preference.contact))
    await store.deletePreference(tx, input.id)
    await record(tx, house, { kind: 'preference.removed', subject: input.id, client: contact.client })
    return { contact: contact.id, client: contact.client, note: preference.note }
  })
}
