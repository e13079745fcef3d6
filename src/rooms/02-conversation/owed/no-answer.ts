import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import { lettersById } from '../letters/letter-store.ts'
import * as store from './owed-store.ts'

/**
 * The user says of a letter whether it needs an answer: one that needs none, and what the same person wrote before it in the same conversation, waits no more and
 * its clock ends. Refuses `talk.notFound`. Returns the conversation it stands in.
 */
export function needsAnswer(
  house: House,
  { letter, needs }: { letter: string; needs: boolean },
): Promise<{ thread: string }> {
  return house.store.write(async (tx) => {
    const [found] = await lettersById(tx, [letter])
    if (found?.writer !== 'person') throw new Refusal('talk.notFound')
    const { thread, at: letter_at, from } = found
    const by = { at: house.now(), actor: house.actor }
    const isNews = needs
      ? await store.removeNeedsNoAnswer(tx, letter)
      : (await store.insertNeedsNoAnswer(tx, { letter, address: from.address, letter_at, ...by }))
          .numInsertedOrUpdatedRows === 1n
    const kind = needs ? 'letter.needs-answer' : 'letter.needs-no-answer'
    if (isNews) await record(tx, house, { kind, subject: letter })
    return { thread }
  })
}

/** Of these letters those of which the user said that they need no answer. */
export async function needsNoAnswer(house: House, { letters }: { letters: readonly string[] }): Promise<Set<string>> {
  return new Set((await house.store.read((tx) => store.settledAmong(tx, letters))).map(({ letter }) => letter))
}
